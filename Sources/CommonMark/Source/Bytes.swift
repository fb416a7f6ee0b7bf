import Vietnamese

/// ASCII classes of the CommonMark specification.
extension UInt8 {
  var isSpaceOrTab: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  /// Space, tab, line endings, vertical tab and form feed.
  var isSpace: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }
  var isAlphanumeric: Bool { isASCIIDigit || isASCIILetter }
  var isHexadecimalDigit: Bool { isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20) }
  /// ASCII punctuation: what a backslash escapes.
  var isPunctuation: Bool { (33...126).contains(self) && !isAlphanumeric }
  var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }

  /// Whether the byte may stand for something else than itself in text: `! & * [ \ ] _ ~`.
  var mayBeMark: Bool {
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "\\"),
      UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Bytes that cmark leaves as they are in a URL, `&` and `'` aside.
  var isURLSafe: Bool {
    if isAlphanumeric { return true }
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return true
    default: return false
    }
  }
}

extension Collection<UInt8> {
  /// Whether the bytes at the start are those of `prefix`.
  func starts(with prefix: StaticString) -> Bool {
    starts(with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
  }
}

extension BidirectionalCollection<UInt8> where SubSequence == ArraySlice<UInt8> {
  /// Without the white space around.
  var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }
}

extension [UInt8] {
  /// Whether `first` occurs right before `second`; a minimum, as in ``Span/contains(_:)``.
  func contains(_ first: UInt8, before second: UInt8) -> Bool {
    withUnsafeBufferPointer { bytes in
      var leastDifference = UInt8.max
      for index in 0..<Swift.max(0, bytes.count - 1) {
        leastDifference = Swift.min(leastDifference, (bytes[index] ^ first) | (bytes[index &+ 1] ^ second))
      }
      return leastDifference == 0
    }
  }

  var containsNUL: Bool { span.contains(0) }
}

extension String {
  init(utf8 bytes: some Collection<UInt8>) {
    self.init(decoding: bytes, as: UTF8.self)
  }
}
