extension [UInt8] {
  /// Appends text so that HTML reads it as text, in content and in quoted attributes.
  mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    for index in text.indices {
      guard let entity = text[index].htmlEntity else { continue }
      self += text[start..<index]
      self += entity.utf8
      start = index + 1
    }
    self += text[start...]
  }
}

extension UInt8 {
  fileprivate var htmlEntity: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
