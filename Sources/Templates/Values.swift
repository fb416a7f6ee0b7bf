/// The storage of a record: all its text in one run of bytes, and one slot a field that says where. HTML may be long and
/// is kept as it came.
final class Values: Sendable {
  /// The declared fields, in order; behind them the items of its lists of texts.
  let slots: [Slot]
  let bytes: [UInt8]
  let html: [[UInt8]]
  let records: [Values]

  init(slots: [Slot], bytes: [UInt8], html: [[UInt8]], records: [Values]) {
    self.slots = slots
    self.bytes = bytes
    self.html = html
    self.records = records
  }
}

/// Where a value lies in its `Values`.
struct Slot {
  enum Kind: UInt8 {
    case absent, flag, text, html, record, list, texts
  }

  var kind: Kind = .absent
  /// Of a text: whether it has anything to escape. Asked once, when it is written; a card is rendered a dozen times.
  var hasSyntax = false
  /// Into `bytes` (text), `html`, `records` (record, list) or `slots` (texts).
  var start = 0
  /// Bytes, records or texts; 1 for a flag that is set, else 0.
  var count = 0

  var isTruthy: Bool { count > 0 }
  var isText: Bool { kind == .text || kind == .html }
}
