/// Lays out the values of a record, field after field.
struct RecordWriter {
  private let fieldCount: Int
  private var slots: [Slot] = []
  private var items: [Slot] = []
  private var bytes: [UInt8] = []
  private var records: [Values] = []

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    slots.reserveCapacity(fieldCount)
  }

  mutating func text(_ text: String?) {
    slots.append(text.map { append(text: $0) } ?? Slot())
  }

  mutating func html(_ html: [UInt8]?) {
    var slot = html.map { append($0) } ?? Slot()
    slot.hasSyntax = true
    slots.append(slot)
  }

  mutating func flag(_ flag: Bool) {
    slots.append(Slot(kind: .flag, count: flag ? 1 : 0))
  }

  mutating func texts(_ texts: [String]) {
    slots.append(Slot(kind: .texts, start: fieldCount + items.count, count: texts.count))
    for text in texts { items.append(append(text: text)) }
  }

  mutating func record(_ record: Values?) {
    slots.append(record == nil ? Slot() : Slot(kind: .record, start: records.count, count: 1))
    if let record { records.append(record) }
  }

  mutating func list(_ list: [Values]) {
    slots.append(Slot(kind: .list, start: records.count, count: list.count))
    records.append(contentsOf: list)
  }

  mutating func write(_ value: Record.Entry.Value) {
    switch value {
    case .text(let text): self.text(text)
    case .html(let html): self.html(html)
    case .flag(let flag): self.flag(flag)
    case .texts(let texts): self.texts(texts)
    case .record(let record): self.record(record.values)
    }
  }

  func finish() -> Values {
    Values(slots: items.isEmpty ? slots : slots + items, bytes: bytes, records: records)
  }

  private mutating func append(text: String) -> Slot {
    var slot = append(text.utf8)
    slot.hasSyntax = bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[slot.start...]).hasHTMLSyntax }
    return slot
  }

  private mutating func append(_ text: some Collection<UInt8>) -> Slot {
    let start = bytes.count
    bytes.append(contentsOf: text)
    return Slot(kind: .text, start: start, count: bytes.count - start)
  }
}
