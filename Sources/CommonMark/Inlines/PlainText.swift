import Vietnamese

/// Text without markup, recognised by its bytes, since every byte of a document is tested.
extension BytePattern {
  /// What is escaped or may concern a pass.
  static let concerns = BytePattern(mayConcern)
  /// That, and what may be a mark of Markdown.
  fileprivate static let concernsOrMarks = BytePattern(mayConcern + [UInt8](0..<0x80).filter(\.mayBeMark) + "`".utf8)

  private static let mayConcern = Array("\"&(*:<>@[]w~".utf8)
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a pass may find something at a byte that may concern one: a delimiter, a bracket,
  /// an address (`:/`, `ww`, `@`) or the `ư(` of a Telex link.
  func concernsPass(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "("): index > 0 && self[index - 1] == 0xB0
    case UInt8(ascii: ":"): index + 1 < count && self[index + 1] == UInt8(ascii: "/")
    case UInt8(ascii: "w"): index + 1 < count && self[index + 1] == UInt8(ascii: "w")
    case UInt8(ascii: "\""), UInt8(ascii: ">"): false
    default: true
    }
  }

  /// Whether the bytes, all the content of a line, are text for cmark and for every pass.
  var isPlainLine: Bool {
    var index = BytePattern.concernsOrMarks.first(in: self, from: 0)
    while index < count {
      if self[index].mayBeMark || self[index] == UInt8(ascii: "`") || concernsPass(at: index) { return false }
      index = BytePattern.concernsOrMarks.first(in: self, from: index + 1)
    }
    return true
  }
}
