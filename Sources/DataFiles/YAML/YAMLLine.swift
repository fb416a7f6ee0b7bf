import SourceText

/// One line of a YAML text, split at its first colon.
package struct YAMLLine {
  /// Without the line break.
  package let range: Range<Int>
  package let text: String
  /// Spaces and tabs at its beginning.
  package let indentation: ArraySlice<UInt8>
  /// Without white space at both ends.
  package let content: Range<Int>
  /// What stands before the colon, without indentation and a leading `- `; nil where there is no colon.
  package let key: String?
  /// What stands after the colon and its spaces; nil where there is no colon, or nothing after it.
  package let value: (text: String, range: Range<Int>)?
  let hasSpaceAfterColon: Bool
  package let prefix: String

  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    text = String(decoding: bytes[range], as: UTF8.self)
    indentation = bytes[range].prefix { $0 == .space || $0 == .tab }
    content = bytes.content(of: range)
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else {
      (key, value, hasSpaceAfterColon, prefix) = (nil, nil, false, "")
      return
    }
    let keyStart = bytes[range].firstIndex { $0 != .space && $0 != .tab && $0 != UInt8(ascii: "-") } ?? colon
    key = String(decoding: bytes[min(keyStart, colon)..<colon], as: UTF8.self)
    prefix = String(decoding: bytes[range.lowerBound...colon], as: UTF8.self)
    hasSpaceAfterColon = colon + 1 == range.upperBound || bytes[colon + 1].isBlankByte
    let rest = bytes.content(of: (colon + 1)..<range.upperBound)
    value = rest.isEmpty ? nil : (String(decoding: bytes[rest], as: UTF8.self), rest)
  }

  /// The lines of a range that carry YAML: blank lines, comments and the text of `|` and `>` blocks left out.
  package static func all(in bytes: [UInt8], range: Range<Int>) -> [YAMLLine] {
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
}

extension YAMLLine {
  /// Whether the line is an item of a list.
  package var isItem: Bool { text[text.index(text.startIndex, offsetBy: indentation.count)...].hasPrefix("- ") }

  /// `* Lao động giỏi`: the sign that a list has in Markdown, or in Word, and not in YAML.
  package var wrongBullet: String? {
    let rest = text.dropFirst(indentation.count)
    guard !indentation.isEmpty, rest.dropFirst().first == " ", let mark = rest.first, "*+•".contains(mark) else {
      return nil
    }
    return String(mark)
  }

  /// The line with its value, which stands between double quotes, in single ones, which know no backslash.
  package var unescaped: String {
    let inside = value.map { $0.text.trimmed.dropFirst().dropLast() } ?? ""
    return "\(prefix.trimmingLeadingSpaces) '\(inside.replacing("\\\"", with: "\"").replacing("'", with: "''"))'"
  }

  /// The line with its value in straight quotes.
  package var quoted: String { "\(prefix.trimmingLeadingSpaces) \((value?.text ?? "").quoted)" }

  /// The line with its value in single quotes, for values that hold double ones.
  var singleQuoted: String {
    "\(prefix.trimmingLeadingSpaces) '\((value?.text ?? "").replacing("'", with: "''"))'"
  }

  /// The line with what `mark` opens closed at its end.
  package func closing(_ mark: String) -> String {
    switch mark {
    case "\"", "'": "\(text.trimmed)\(mark)"
    default: quoted
    }
  }
}

extension [UInt8] {
  /// A range without white space at both ends.
  fileprivate func content(of range: Range<Int>) -> Range<Int> {
    guard let start = self[range].firstIndex(where: { !$0.isBlankByte }),
      let last = self[range].lastIndex(where: { !$0.isBlankByte })
    else { return range.lowerBound..<range.lowerBound }
    return start..<(last + 1)
  }
}

extension String {
  var trimmingLeadingSpaces: String { String(drop { $0 == " " || $0 == "\t" }) }
}
