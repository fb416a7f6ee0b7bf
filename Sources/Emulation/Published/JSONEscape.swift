extension [UInt8] {
  /// Appends a JSON string (RFC 8259, 7) with its quotes.
  ///
  /// Valid inside a page's `script` element too: `<` could end it, and U+2028 and U+2029 were line breaks in scripts.
  package mutating func appendJSON(string text: some Collection<UInt8>) {
    append(UInt8(ascii: "\""))
    if text.withContiguousStorageIfAvailable({ $0.allSatisfy(\.needsNoEscape) }) ?? false {
      append(contentsOf: text)
    } else {
      appendEscaped(text)
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ text: some Collection<UInt8>) {
    for byte in text {
      if byte.needsNoEscape {
        append(byte)
      } else if byte == 0xA8 || byte == 0xA9, suffix(2).elementsEqual([0xE2, 0x80]) {
        removeLast(2)
        append(contentsOf: (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8)
      } else {
        appendEscape(of: byte)
      }
    }
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): self += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): append(contentsOf: "\\t".utf8)
    case UInt8(ascii: "<"): append(contentsOf: "\\u003c".utf8)
    case 0..<0x20: append(contentsOf: ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8)
    default: append(byte)
    }
  }
}

extension UInt8 {
  fileprivate var needsNoEscape: Bool {
    self >= 0x20 && self != 0x22 && self != 0x5C && self != 0x3C && self != 0xA8 && self != 0xA9
  }
}
