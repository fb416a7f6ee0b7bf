/// Searches that look at many bytes at once.
extension Span<UInt8> {
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
