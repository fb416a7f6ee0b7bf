extension StringProtocol {
  /// Without spaces, tabs, line breaks and no-break spaces at both ends.
  package var trimmed: String {
    let whole = Substring(self)
    if let first = whole.utf8.first, let last = whole.utf8.last, !first.mayBeTrimmed, !last.mayBeTrimmed {
      return String(self)
    }
    var rest = whole.unicodeScalars
    while let first = rest.first, first.isTrimmed { rest.removeFirst() }
    while let last = rest.last, last.isTrimmed { rest.removeLast() }
    return String(Substring(rest))
  }
}

extension UInt8 {
  /// Whether a text that begins or ends with this byte may have something to trim: a space or control character, or
  /// the first or last byte of U+00A0 and U+FEFF. Most texts have not, and are not looked at as characters.
  fileprivate var mayBeTrimmed: Bool {
    switch self {
    case 0x21..<0x80, 0x80..<0xA0, 0xA1..<0xBF, 0xC3..<0xEF: false
    default: true
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isTrimmed: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r" || self == "\u{A0}" || self == "\u{FEFF}"
  }
}
