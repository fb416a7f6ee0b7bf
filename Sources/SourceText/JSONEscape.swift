import Vietnamese

extension [UInt8] {
  /// Appends a JSON string (RFC 8259, 7) with its quotes.
  ///
  /// Valid inside a page's `script` element too: `<` could end it, and U+2028 and U+2029 were line breaks in scripts.
  package mutating func appendJSON(string text: some Collection<UInt8>) {
    append(UInt8(ascii: "\""))
    if text.withContiguousStorageIfAvailable({ appendEscaped($0) }) == nil {
      Array(text).withUnsafeBufferPointer { appendEscaped($0) }
    }
    append(UInt8(ascii: "\""))
  }

  /// In runs of what needs no escape, which most texts are as a whole.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = BytePattern.escaped.first(in: text, from: 0)
    while index < text.count {
      if text[index] != 0xE2 {
        append(contentsOf: text[start..<index])
        appendEscape(of: text[index])
        start = index + 1
      } else if let sign = text.lineBreakSign(at: index) {
        append(contentsOf: text[start..<index])
        append(contentsOf: sign.utf8)
        start = index + 3
      }
      index = BytePattern.escaped.first(in: text, from: index + 1)
    }
    append(contentsOf: text[start...])
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): self += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): append(contentsOf: "\\t".utf8)
    case UInt8(ascii: "<"): append(contentsOf: "\\u003c".utf8)
    default: append(contentsOf: ("\\u" + byte.hexadecimal(digits: 4)).utf8)
    }
  }
}

extension BytePattern {
  /// Of a character to escape the only byte, or the first.
  fileprivate static let escaped = BytePattern(Array(0..<0x20) + [0x22, 0x5C, 0x3C, 0xE2])
}

extension UnsafeBufferPointer<UInt8> {
  /// The escape of U+2028 or U+2029 at an index.
  fileprivate func lineBreakSign(at index: Int) -> String? {
    guard index + 2 < count, self[index + 1] == 0x80, self[index + 2] & 0xFE == 0xA8 else { return nil }
    return self[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
  }
}
