import Vietnamese

/// One key of a kind, declared once: the reader, did-you-mean, scaffolds, JSON Schema and the guide's tables come from it.
public struct KeySpec: Sendable {
  /// As the guide writes it, with diacritics.
  public let name: String
  /// Its name folded: what values are kept by.
  let id: String
  /// Other names for the same key.
  public let aliases: [String]
  public let type: KeyType
  public let isRequired: Bool
  /// What it is, in Vietnamese, on one line.
  public let doc: String
  /// A right value, as one would type it.
  public let example: String
}

/// What a key accepts.
public indirect enum KeyType: Sendable {
  case text
  /// A calendar date in one of the forms of `CalendarDate.parse`.
  case date
  /// A year of four digits.
  case year
  /// `có` or `không`.
  case flag
  /// A number in Vietnamese grammar.
  case number(NumberForm)
  /// One of a closed list.
  case choice(ClosedList)
  case list(of: KeyType)
  /// Keys under a key.
  case record(Schema)
  /// Codes under a key, which match exactly, each with a value; `example` is such a code.
  case codes(of: KeyType, example: String)
}

/// The keys of one kind of entry or file.
public struct Schema: Sendable {
  /// What messages call the kind, e.g. “điển hình”.
  public let name: String
  public let fields: [KeySpec]
  private let index: [String: Int]
  /// Names as most entries write them, by their bytes: folding, and hashing letters with marks, cost more.
  private let written: [[UInt8]: Int]

  init(_ name: String, _ fields: [KeySpec]) {
    self.name = name
    self.fields = fields
    var index: [String: Int] = [:]
    for (position, field) in fields.enumerated() {
      for name in [field.name] + field.aliases { index[Fold.key(name)] = position }
    }
    self.index = index
    written = Dictionary(fields.enumerated().map { (Array($1.name.utf8), $0) }) { first, _ in first }
  }

  /// The field that a written key means; keys are folded, so `Ho_va_ten` is `họ và tên`.
  func field(for key: String) -> KeySpec? {
    (written[Array(key.utf8)] ?? index[Fold.key(key)]).map { fields[$0] }
  }

  /// The known key nearest to an unknown one.
  func nearest(to key: String) -> String? {
    Nearest.nearest(to: key, among: fields.map(\.name))
  }
}
