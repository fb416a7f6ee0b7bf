/// The storage of a record: all its text in one run of bytes, and one slot a field that says where.
final class Values: Sendable {
  /// The declared fields, in order; behind them the items of its lists of texts.
  let slots: [Slot]
  let bytes: [UInt8]
  let records: [Values]

  init(slots: [Slot], bytes: [UInt8], records: [Values]) {
    self.slots = slots
    self.bytes = bytes
    self.records = records
  }
}

/// Where a value lies in its `Values`.
struct Slot {
  enum Kind: UInt8 {
    case absent, flag, text, record, list, texts
  }

  var kind: Kind = .absent
  /// Into `bytes` (text), `records` (record, list) or `slots` (texts).
  var start = 0
  /// Bytes, records or texts; 1 for a flag that is set, else 0.
  var count = 0
  /// Of a text: whether it has anything to escape. Asked once, when it is written; a card is rendered a dozen times.
  var hasSyntax = false

  var isTruthy: Bool { count > 0 }
}
