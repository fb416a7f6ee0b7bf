/// Numbers pairs of words from 0, and remembers for each the last document that it occurred in.
///
/// Every pair of a site passes here, so all that belongs to a pair lies in one cache line, and the pairs of a text are
/// looked up one after the other, so that the processor can fetch the next while it waits for one.
struct PairTable {
  private struct Slot {
    var pair: UInt64 = 0
    /// -1 in a free slot.
    var number: Int32 = -1
    var document: Int32 = -1
  }

  /// In the order of their numbers.
  private(set) var pairs: [UInt64] = []
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private var shift: UInt64 = 64 - 12

  /// Takes a text's words in their order, and adds to the hits the pairs that the document was not known to have.
  mutating func meet(_ words: [Int32], in document: Int32, _ hits: inout Hits) {
    while (pairs.count + words.count) * 2 >= slots.count { grow() }
    for index in words.indices.dropFirst() {
      let pair = UInt64(UInt32(bitPattern: words[index - 1])) << 32 | UInt64(UInt32(bitPattern: words[index]))
      let place = place(of: pair)
      if slots[place].number < 0 {
        slots[place] = Slot(pair: pair, number: Int32(truncatingIfNeeded: pairs.count))
        pairs.append(pair)
      }
      guard slots[place].document != document else { continue }
      slots[place].document = document
      hits.append(slots[place].number)
    }
  }

  @inline(__always)
  private func place(of pair: UInt64) -> Int {
    let hash = (pair ^ pair >> 29) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: ((hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9) >> shift)
    while slots[place].number >= 0, slots[place].pair != pair { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.number >= 0 { slots[place(of: slot.pair)] = slot }
  }
}
