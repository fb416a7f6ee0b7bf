extension Renderer {
  func writeText(_ range: TextRange, _ firstLine: Int32, _ lineCount: Int32, into output: inout [UInt8]) {
    guard indentation.count > indentationStart, lineCount > 0 else { return write(range, into: &output) }
    var start = range.start
    for number in Int(firstLine)..<Int(firstLine + lineCount) {
      let line = template.lineStart(number)
      write(TextRange(start: start, end: line), into: &output)
      writeIndentation(into: &output)
      start = line
    }
    write(TextRange(start: start, end: range.end), into: &output)
  }

  func write(_ range: TextRange, into output: inout [UInt8]) {
    template.withText(range) { output.append(contentsOf: $0) }
  }

  func writeIndentation(into output: inout [UInt8]) {
    output += indentation[indentationStart...]
  }

  func writeEscaped(_ found: Found, into output: inout [UInt8]) {
    guard found.slot.isText else { return }
    guard found.slot.hasSyntax else { return writeUnescaped(found, into: &output) }
    found.values.withText(found.slot) { output.appendEscaped($0) }
  }

  func writeUnescaped(_ found: Found, into output: inout [UInt8]) {
    guard found.slot.isText else { return }
    found.values.withText(found.slot) { output.append(contentsOf: $0) }
  }

  func writeLoopNumber(_ variable: LoopVariable, into output: inout [UInt8]) {
    guard let loop = frames.last(where: { $0.index >= 0 }), !variable.isCondition else { return }
    output += String(variable == .number ? loop.index + 1 : loop.index).utf8
  }
}
