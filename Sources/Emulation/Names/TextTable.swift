/// Remembers an answer for each text, by its bytes. (A dictionary would have Vietnamese text normalised to hash it; that
/// alone would take longer than all the rest of a year.)
struct TextTable: Sendable {
  private struct Entry {
    let key: TextKey
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

  func find(_ text: String) -> Lookup { find(text, TextKey(text)) }

  /// - Parameter key: of the text.
  func find(_ text: String, _ key: TextKey) -> Lookup {
    let entry = slots[slot(of: text, key)]
    return entry == 0 ? .unknown : .known(entries[Int(entry) - 1].answer)
  }

  /// Of two answers for one text the first stays.
  mutating func insert(_ text: String, answer: Int?) {
    let key = TextKey(text)
    guard case .unknown = find(text, key) else { return }
    if entries.count * 2 >= slots.count { grow() }
    entries.append(Entry(key: key, text: text, answer: answer))
    slots[slot(of: text, key)] = Int32(clamping: entries.count)
  }

  private func slot(of text: String, _ key: TextKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if entries[entry].key == key, key.isWhole || entries[entry].text == text { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { slots[slot(of: entry.text, entry.key)] = Int32(clamping: index + 1) }
  }
}
