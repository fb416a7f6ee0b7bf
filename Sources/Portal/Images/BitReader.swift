/// Bits from the least significant of each byte on; nil beyond the end.
struct BitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var bits: UInt64 = 0
  private var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Of which any bit was read.
  var bytesRead: Int { place - count / 8 }

  private mutating func fill() {
    while count <= 56, place < bytes.count {
      bits |= UInt64(bytes[place]) << UInt64(count)
      place += 1
      count += 8
    }
  }

  mutating func take(_ number: Int) -> Int? {
    if count < number { fill() }
    guard count >= number else { return nil }
    defer { drop(number) }
    return Int(bits & (1 << UInt64(number) - 1))
  }

  /// The next fifteen bits, with zeros beyond the end.
  mutating func peek() -> Int {
    if count < 15 { fill() }
    return Int(bits & 0x7FFF)
  }

  /// Passes bits that were looked at; false where there were fewer.
  mutating func pass(_ number: Int) -> Bool {
    guard count >= number else { return false }
    drop(number)
    return true
  }

  private mutating func drop(_ number: Int) {
    bits >>= UInt64(number)
    count -= number
  }

  /// A stored block of deflate: to the next byte, its length, the length's complement, as many bytes.
  mutating func skipStored() -> Int? {
    place -= count / 8
    (bits, count) = (0, 0)
    guard place + 4 <= bytes.count else { return nil }
    let length = Int(bytes[place]) | Int(bytes[place + 1]) << 8
    let complement = Int(bytes[place + 2]) | Int(bytes[place + 3]) << 8
    guard length == ~complement & 0xFFFF, place + 4 + length <= bytes.count else { return nil }
    place += 4 + length
    return length
  }
}
