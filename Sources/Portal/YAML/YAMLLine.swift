/// One line of a YAML text, split at its first colon.
struct YAMLLine {
  /// Without the line break.
  let range: Range<Int>
  let text: String
  /// What stands before the colon, without indentation and a leading `- `; nil where there is no colon.
  let key: String?
  /// What stands after the colon and its spaces; nil where there is no colon, or nothing after it.
  let value: (text: String, range: Range<Int>)?
  let hasSpaceAfterColon: Bool
  let prefix: String

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    text = String(decoding: bytes[range], as: UTF8.self)
    let colon = bytes[range].firstIndex(of: UInt8(ascii: ":"))
    guard let colon else {
      (key, value, hasSpaceAfterColon, prefix) = (nil, nil, false, "")
      return
    }
    let keyStart = bytes[range].firstIndex { $0 != .space && $0 != .tab && $0 != UInt8(ascii: "-") } ?? colon
    key = String(decoding: bytes[min(keyStart, colon)..<colon], as: UTF8.self)
    prefix = String(decoding: bytes[range.lowerBound...colon], as: UTF8.self)
    let rest = bytes[(colon + 1)..<range.upperBound]
    hasSpaceAfterColon = rest.first.map { $0 == .space } ?? true
    let isBlank: (UInt8) -> Bool = { $0 == .space || $0 == .tab || $0 == .carriageReturn }
    if let start = rest.firstIndex(where: { !isBlank($0) }), let last = rest.lastIndex(where: { !isBlank($0) }) {
      value = (String(decoding: bytes[start...last], as: UTF8.self), start..<(last + 1))
    } else {
      value = nil
    }
  }

  /// The lines of a range that carry YAML: blank lines, comments and the text of `|` and `>` blocks left out.
  static func all(in bytes: [UInt8], range: Range<Int>) -> [YAMLLine] {
    var lines: [YAMLLine] = []
    var start = range.lowerBound
    var blockIndent: Int?
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: .newline) ?? range.upperBound
      let indent = bytes[start..<end].prefix { $0 == .space }.count
      let isBlank = bytes[start..<end].allSatisfy { $0 == .space || $0 == .carriageReturn }
      if let block = blockIndent, !isBlank, indent <= block { blockIndent = nil }
      if !isBlank, blockIndent == nil, bytes[start + indent] != UInt8(ascii: "#") {
        let line = YAMLLine(bytes, start..<end)
        if let value = line.value, value.text.first == "|" || value.text.first == ">" { blockIndent = indent }
        lines.append(line)
      }
      start = end + 1
    }
    return lines
  }

  /// The line with its value in straight quotes.
  var quoted: String {
    let inner = (value?.text ?? "").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\(prefix.trimmingLeadingSpaces) \"\(inner)\""
  }

  /// The line with its value in single quotes, for values that hold double ones.
  var singleQuoted: String {
    "\(prefix.trimmingLeadingSpaces) '\((value?.text ?? "").replacing("'", with: "''"))'"
  }
}

extension String {
  var trimmingLeadingSpaces: String { String(drop { $0 == " " || $0 == "\t" }) }
}
