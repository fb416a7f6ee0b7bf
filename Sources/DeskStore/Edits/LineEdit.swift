import Vietnamese

/// A text that came back from an editor, put into the bytes that it came from.
enum LineEdit {
  /// - Parameter text: lines end in LF or CRLF.
  static func apply(_ text: String, to old: [UInt8], lineBreak: [UInt8]) -> [UInt8] {
    let before = Lines.split(old)
    let after = Lines.split(Array(text.replacing("\r\n", with: "\n").utf8))
    let start = zip(before, after).prefix { isSame($0, $1) }.count
    let rest = min(before.count, after.count) - start
    let end = zip(before.reversed(), after.reversed()).prefix(rest).prefix { isSame($0, $1) }.count
    let new = after[start..<(after.count - end)].flatMap { line in
      line.last == .newline ? line.dropLast() + lineBreak : Array(line)
    }
    return Array(before[..<start].joined()) + new + Array(before[(before.count - end)...].joined())
  }

  private static func isSame(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) -> Bool {
    (old.last == .newline) == (new.last == .newline) && Lines.content(old).elementsEqual(Lines.content(new))
  }
}

/// Lines with what ends them.
enum Lines {
  static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == .newline {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// Without what ends it.
  static func content(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.last == .newline else { return line }
    let rest = line.dropLast()
    return rest.last == .carriageReturn ? rest.dropLast() : rest
  }
}
