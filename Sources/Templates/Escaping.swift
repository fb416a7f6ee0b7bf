extension [UInt8] {
  /// Appends text so that HTML reads it as text, in content and in quoted attributes.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where text[index].isHTMLSyntax {
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      append(contentsOf: text[index].htmlEntity.utf8)
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Without a way out of the loop, so that the compiler looks at many bytes at a time.
  var hasHTMLSyntax: Bool {
    var found: UInt8 = 0
    for byte in self {
      found |= byte == 0x22 || byte == 0x26 || byte == 0x27 || byte == 0x3C || byte == 0x3E ? 1 : 0
    }
    return found != 0
  }
}

extension UInt8 {
  /// The bits of `"`, `&`, `'`, `<` and `>`, all of which are below 64.
  private static let htmlSyntax: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  @inline(__always)
  fileprivate var isHTMLSyntax: Bool {
    self < 64 && Self.htmlSyntax >> UInt64(self) & 1 == 1
  }

  fileprivate var htmlEntity: String {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
