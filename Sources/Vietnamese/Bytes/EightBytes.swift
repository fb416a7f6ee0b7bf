/// Eight neighbouring bytes of a text, asked all at once. Every answer has, of each byte, its highest bit: set where
/// the answer is yes. The first byte is the lowest.
///
/// A loop that ends at what it finds looks at one byte at a time, whatever the compiler does; this is for texts that
/// every page passes through.
public struct EightBytes {
  public static let count = 8

  private let bits: UInt64

  /// The bytes from `offset` on, all of which must be in the text.
  @inline(__always)
  public init(_ text: Span<UInt8>, at offset: Int) {
    self.init(UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)))
  }

  @inline(__always)
  private init(_ bits: UInt64) { self.bits = bits }

  @inline(__always)
  public func isSame(as byte: UInt8) -> UInt64 { Self.isZero(bits ^ Self.each(byte)) }

  /// From `low` to below `high`, which are both of ASCII or both beyond.
  @inline(__always)
  public func isWithin(_ low: UInt8, _ high: UInt8) -> UInt64 {
    let low7 = (bits & Self.each(0x7F)) &+ Self.each(0x80 &- (low & 0x7F))
    let high7 = (bits & Self.each(0x7F)) &+ Self.each(0x80 &- (high & 0x7F))
    return low7 & ~high7 & (low < 0x80 ? ~bits : bits) & Self.highest
  }

  @inline(__always)
  public var isASCIIDigit: UInt64 { isWithin(0x30, 0x3A) }

  /// In either case.
  @inline(__always)
  public var isASCIILetter: UInt64 { EightBytes(bits | Self.each(0x20)).isWithin(0x61, 0x7B) }

  @inline(__always)
  public var isBeyondASCII: UInt64 { bits & Self.highest }

  /// The first byte of a letter beyond ASCII, in UTF-8.
  @inline(__always)
  public var isLead: UInt64 { bits & bits << 1 & Self.highest }

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  private static var highest: UInt64 { each(0x80) }

  @inline(__always)
  private static func isZero(_ bits: UInt64) -> UInt64 { ~((bits & each(0x7F)) &+ each(0x7F) | bits) & highest }
}
