/// Text that means nothing but itself. It is told by bytes, since every byte of a document meets these tests.
extension UInt8 {
  /// Whether the byte is one of `" & ( * : < > @ [ ] w ~`, which are escaped or may concern a pass.
  @inline(__always)
  var mayConcern: Bool {
    guard self < 128 else { return false }
    let low: UInt64 = 1 << 34 | 1 << 38 | 1 << 40 | 1 << 42 | 1 << 58 | 1 << 60 | 1 << 62
    let high: UInt64 = 1 << 0 | 1 << 27 | 1 << 29 | 1 << 55 | 1 << 62
    return ((self < 64 ? low : high) >> UInt64(self & 63)) & 1 != 0
  }
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
    !indices.contains { index in
      let byte = self[index]
      return byte.mayBeMark || byte == UInt8(ascii: "`") || byte.mayConcern && concernsPass(at: index)
    }
  }
}
