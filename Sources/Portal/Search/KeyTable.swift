import DataFiles

/// Numbers keys from 0 in the order of their first occurrence: a hash table for short words, stored in the key itself.
struct KeyTable {
  /// Up to sixteen bytes, the first in the lowest place.
  struct Key: Equatable {
    static let capacity = 16

    var low: UInt64 = 0
    var high: UInt64 = 0

    init() {}

    /// A word of a text, ASCII in lower case.
    @inline(__always)
    init(_ text: Span<UInt8>, _ word: Range<Int>) {
      if word.lowerBound + Self.capacity <= text.count {
        low = text.word(at: word.lowerBound).lowest(word.count)
        high = text.word(at: word.lowerBound + 8).lowest(word.count - 8)
      } else {
        for index in word.reversed() {
          high = high << 8 | low >> 56
          low = low << 8 | UInt64(text[index])
        }
      }
      (low, high) = (low.lowercasedASCII, high.lowercasedASCII)
    }
  }

  private struct Slot {
    var key = Key()
    /// -1 in a free slot.
    var value: Int32 = -1
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private var shift: UInt64 = 64 - 12
  private var count = 0

  /// The number of a key; nil where it has none yet.
  @inline(__always)
  func number(of key: Key) -> Int32? {
    let value = slots[place(of: key)].value
    return value < 0 ? nil : value
  }

  mutating func insert(_ key: Key, number: Int32) {
    if count * 2 >= slots.count { grow() }
    slots[place(of: key)] = Slot(key: key, value: number)
    count += 1
  }

  @inline(__always)
  private func place(of key: Key) -> Int {
    let hash = key.low &* 0x9E37_79B9_7F4A_7C15 ^ key.high &* 0xC2B2_AE3D_27D4_EB4F
    var place = Int(truncatingIfNeeded: ((hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9) >> shift)
    while slots[place].value >= 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.value >= 0 { slots[place(of: slot.key)] = slot }
  }
}

extension Span<UInt8> {
  /// Eight bytes, the first in the lowest place.
  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

extension UInt64 {
  /// So many of its bytes, the others 0.
  @inline(__always)
  fileprivate func lowest(_ count: Int) -> UInt64 {
    count >= 8 ? self : count <= 0 ? 0 : self & (1 << UInt64(count * 8) - 1)
  }

  /// All eight bytes at once: in each the highest bit tells whether it is from A to Z.
  @inline(__always)
  fileprivate var lowercasedASCII: UInt64 {
    let letters = self & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = letters &+ 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = letters &+ 0x2525_2525_2525_2525
    return self | (fromA & ~beyondZ & ~self & 0x8080_8080_8080_8080) >> 2
  }
}
