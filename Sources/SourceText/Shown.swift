extension String {
  /// As one line that can be printed anywhere: what would move the cursor, colour the terminal, turn the direction of
  /// reading or begin a line is shown by its number, `<U+001B>`. Names of files and quoted content may hold anything.
  public var shown: String { utf8.mayHoldUnprintable ? escaping { $0.isUnprintable } : self }

  /// As ``shown``, on lines of its own.
  public var shownLines: String {
    utf8.mayHoldUnprintable ? escaping { $0.isUnprintable && $0 != "\n" } : self
  }

  private func escaping(_ isEscaped: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if isEscaped(scalar) { text.append(contentsOf: scalar.shown.unicodeScalars) } else { text.append(scalar) }
    }
    return String(text)
  }

  /// Lines of a log that a forge would take for its commands are no such lines any more: runners skip white space before
  /// `::`, and look for `##[` and `##vso[` anywhere.
  public var withoutCommands: String {
    guard utf8.contains(UInt8(ascii: ":")) || utf8.contains(UInt8(ascii: "#")) else { return self }
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.firstIndex { !$0.isWhitespace } ?? line.endIndex
      return line[start...].hasPrefix("::") ? "\(line[..<start])\\\(line[start...])" : String(line)
    }
    return lines.joined(separator: "\n").replacing("##[", with: "##\\[").replacing("##vso[", with: "##vso\\[")
  }
}

extension Unicode.Scalar {
  /// Controls (C0, C1), breaks of lines and paragraphs, and what turns the direction of reading.
  package var isUnprintable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var shown: String { "<\(codePoint)>" }
}

extension String.UTF8View {
  /// A quick look: most texts have none of the bytes.
  fileprivate var mayHoldUnprintable: Bool {
    contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 }
  }
}
