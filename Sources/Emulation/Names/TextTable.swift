/// Remembers an answer for each text, by its bytes. (A dictionary would have Vietnamese text normalised to hash it; that
/// alone would take longer than all the rest of a year.)
struct TextTable: Sendable {
  private struct Entry {
    let hash: UInt64
    let text: String
    let answer: Int?
  }

  private var entries: [Entry] = []
  /// One more than a position in `entries`, 0 where free; a power of two long, at most half full.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  enum Lookup {
    case known(Int?)
    case unknown
  }

  func find(_ text: String) -> Lookup {
    let hash = Self.hash(text)
    let entry = slots[slot(of: text, hash)]
    return entry == 0 ? .unknown : .known(entries[Int(entry) - 1].answer)
  }

  /// Of two answers for one text the first stays.
  mutating func insert(_ text: String, answer: Int?) {
    guard case .unknown = find(text) else { return }
    if entries.count * 2 >= slots.count { grow() }
    let hash = Self.hash(text)
    entries.append(Entry(hash: hash, text: text, answer: answer))
    slots[slot(of: text, hash)] = Int32(clamping: entries.count)
  }

  private func slot(of text: String, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if entries[entry].hash == hash, entries[entry].text == text { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { slots[slot(of: entry.text, entry.hash)] = Int32(clamping: index + 1) }
  }

  /// FNV-1a, its high bits folded into the low ones.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = text.utf8.span
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }
}
