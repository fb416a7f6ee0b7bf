/// Searches that look at many bytes at once.
extension Span<UInt8> {
  /// Where the first of two or three bytes stands in a range; the end of the range where none does.
  @inline(__always)
  public func firstIndex(of first: UInt8, or second: UInt8, or third: UInt8? = nil, in range: Range<Int>) -> Int {
    let third = third ?? second
    var index = range.lowerBound
    while index + EightBytes.count <= range.upperBound {
      let bytes = EightBytes(self, at: index)
      let found = bytes.isSame(as: first) | bytes.isSame(as: second) | bytes.isSame(as: third)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += EightBytes.count
    }
    while index < range.upperBound, self[index] != first, self[index] != second, self[index] != third { index += 1 }
    return index
  }

  /// Whether a byte occurs. It goes on to the end whatever it meets: of such a minimum the compiler makes comparisons of
  /// 16 bytes at once.
  public func contains(_ byte: UInt8) -> Bool {
    withUnsafeBufferPointer { bytes in
      var least = UInt8.max
      for other in bytes { least = min(least, other ^ byte) }
      return least == 0
    }
  }
}
