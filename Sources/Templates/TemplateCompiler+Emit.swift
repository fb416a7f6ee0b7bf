extension TemplateCompiler {
  mutating func emit(_ operation: Operation, at range: Range<Int>) {
    program.operations.append(operation)
    program.origins.append(origin(of: range))
  }

  /// Emits the text from the cursor to the limit, less what indentation the lines lose.
  /// - Parameter lineGoesOn: whether something that is rendered follows on the line where the text ends.
  mutating func emitText(upTo limit: Int, lineGoesOn: Bool) {
    let (start, firstLine) = (program.text.count, program.lineStarts.count)
    var position = cursor
    while position < limit || (position == limit && lineGoesOn) {
      if lines.isLineStart(position) {
        position = behindDedent(position, limit: limit)
        program.lineStarts.append(Int32(clamping: program.text.count))
      }
      let end = lines.lineEnd(from: position, limit: limit)
      program.text += bytes[position..<end]
      if end == position || !lines.isLineStart(end) { break }
      position = end
    }
    let lineCount = Int32(clamping: program.lineStarts.count - firstLine)
    if program.text.count > start || lineCount > 0 {
      let range = TextRange(start: Int32(clamping: start), end: Int32(clamping: program.text.count))
      emit(.text(range, firstLine: Int32(clamping: firstLine), lineCount: lineCount), at: cursor..<max(cursor, limit))
    }
  }

  private func behindDedent(_ position: Int, limit: Int) -> Int {
    var end = position
    while end < limit, end - position < dedent, bytes[end].isBlank { end += 1 }
    return end
  }

  mutating func indentationText(_ blanks: Range<Int>) -> TextRange {
    let start = Int32(clamping: program.text.count)
    program.text += bytes[blanks].dropFirst(dedent)
    return TextRange(start: start, end: Int32(clamping: program.text.count))
  }

  mutating func namePath(_ range: Range<Int>) -> NamePath {
    let name = bytes[range]
    if name.elementsEqual([UInt8(ascii: ".")]) { return NamePath(first: program.names.intern(".")) }
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let numbers = parts.map { program.names.intern(String(decoding: $0, as: UTF8.self)) }
    if parts.contains(where: \.isEmpty) { reportEmptyName(range) }
    let rest = Int32(clamping: program.segments.count)
    program.segments += numbers.dropFirst()
    return NamePath(first: numbers[0], rest: rest, restCount: Int32(clamping: numbers.count - 1))
  }

  /// The template that a partial or parent tag names, outright or by the text of a field (`*name`); and the name.
  mutating func target(_ range: Range<Int>) -> (ParentCall.Target, name: Range<Int>) {
    guard range.first.map({ bytes[$0] }) == UInt8(ascii: "*") else {
      if range.isEmpty { reportEmptyName(range) }
      return (.template(templates[text(range)] ?? -1), range)
    }
    let blanks = bytes[range].dropFirst().prefix { $0.isTemplateWhitespace }
    let name = range.dropFirst(1 + blanks.count)
    return (.named(namePath(name)), name)
  }

  mutating func loopVariable(_ range: Range<Int>) -> LoopVariable? {
    guard range.first.map({ bytes[$0] }) == UInt8(ascii: "@") else { return nil }
    let variable = LoopVariable(rawValue: text(range))
    if variable == nil {
      report(.unknownLoopVariable, at: range, candidates: LoopVariable.allCases.map(\.rawValue))
    }
    return variable
  }

  /// Points at the name, or where it is missing at the last byte before.
  mutating func reportEmptyName(_ range: Range<Int>) {
    report(.emptyName, at: range.isEmpty ? max(range.lowerBound - 1, 0)..<range.lowerBound : range)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func origin(of range: Range<Int>) -> Origin {
    Origin(template: template, start: Int32(clamping: range.lowerBound), count: Int32(clamping: range.count))
  }

  mutating func report(_ kind: TemplateProblem.Kind, at range: Range<Int>, candidates: [String] = []) {
    problems.append(TemplateProblem(kind, origin(of: range), in: source, candidates: candidates))
  }
}
