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
  /// The index of the next byte that may concern; the end if there is none.
  func nextConcern(from start: Int) -> Int {
    var index = start
    while index + 32 <= count, !mayConcern(in: index) { index += 32 }
    while index < count, !self[index].mayConcern { index += 1 }
    return index
  }

  /// Whether one of 32 bytes may concern; of such a minimum the compiler makes comparisons of 16 bytes at once.
  @inline(__always)
  private func mayConcern(in start: Int) -> Bool {
    var least = UInt8.max
    for index in start..<start &+ 32 {
      let byte = self[index]
      // `" & < >`, `* [ ] ~` and `( : @ w`.
      let escaped = Swift.min(Swift.min(byte ^ 0x22, byte ^ 0x26), Swift.min(byte ^ 0x3C, byte ^ 0x3E))
      let marks = Swift.min(Swift.min(byte ^ 0x2A, byte ^ 0x5B), Swift.min(byte ^ 0x5D, byte ^ 0x7E))
      let others = Swift.min(Swift.min(byte ^ 0x28, byte ^ 0x3A), Swift.min(byte ^ 0x40, byte ^ 0x77))
      least = Swift.min(least, Swift.min(escaped, Swift.min(marks, others)))
    }
    return least == 0
  }

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
