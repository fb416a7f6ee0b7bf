/// Numbers the keys that it meets, from 0: a hash table for short words, which are their own keys.
struct KeyTable {
  /// Up to sixteen bytes.
  struct Key: Equatable {
    var high: UInt64 = 0
    var low: UInt64 = 0

    @inline(__always)
    mutating func append(_ byte: UInt8) {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
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
  func number(of key: Key) -> Int? {
    let value = slots[place(of: key)].value
    return value < 0 ? nil : Int(value)
  }

  mutating func insert(_ key: Key, number: Int) {
    if count * 2 >= slots.count { grow() }
    slots[place(of: key)] = Slot(key: key, value: Int32(truncatingIfNeeded: number))
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
