/// Lays out the values of a record, field after field.
struct RecordWriter {
  private let fieldCount: Int
  private var slots: [Slot] = []
  private var items: [Slot] = []
  private var bytes: [UInt8] = []
  private var html: [[UInt8]] = []
  private var records: [Values] = []

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    slots.reserveCapacity(fieldCount)
  }

  mutating func text(_ text: String?) {
    slots.append(text.map { append(text: $0) } ?? Slot())
  }

  mutating func html(_ html: [UInt8]?) {
    guard let html else { return slots.append(Slot()) }
    slots.append(Slot(kind: .html, hasSyntax: true, start: self.html.count, count: html.count))
    self.html.append(html)
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

  mutating func list<Item>(_ items: [Item], _ values: (Item) -> Values) {
    slots.append(Slot(kind: .list, start: records.count, count: items.count))
    records.append(contentsOf: items.lazy.map(values))
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
    Values(slots: items.isEmpty ? slots : slots + items, bytes: bytes, html: html, records: records)
  }

  private mutating func append(text: String) -> Slot {
    if bytes.isEmpty { bytes.reserveCapacity(Self.usualText) }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let hasSyntax = bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[start...]).hasHTMLSyntax }
    return Slot(kind: .text, hasSyntax: hasSyntax, start: start, count: bytes.count - start)
  }

  /// Bytes that the texts of most records have room in: with what Swift puts before them, 512.
  private static let usualText = 480
}
