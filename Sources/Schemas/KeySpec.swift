import SourceText
import Vietnamese

/// One key of a kind, declared once: the reader, did-you-mean, scaffolds, JSON Schema and the guide's tables come from
/// it.
public struct KeySpec: Sendable {
  /// As the guide writes it, with diacritics.
  public let name: String
  /// Its name folded: what values are kept by.
  package let id: ID
  /// Other names for the same key.
  public let aliases: [String]
  public let type: KeyType
  public let isRequired: Bool
  /// What it is, in Vietnamese, on one line.
  public let doc: String
  /// A right value, as one would type it.
  public let example: String
  /// Of a date: how far ahead it may lie without being asked about.
  package var horizon = DateHorizon.year

  package init(
    _ name: String, id: ID? = nil, aliases: [String], _ type: KeyType, isRequired: Bool, doc: String, example: String,
    horizon: DateHorizon = .year
  ) {
    (self.name, self.aliases, self.type, self.isRequired) = (name, aliases, type, isRequired)
    (self.doc, self.example, self.horizon) = (doc, example, horizon)
    self.id = id ?? ID(Fold.key(name))
  }

  /// Told from others by a number first: forty values of each entry are asked for by it.
  package struct ID: Hashable, Sendable {
    @usableFromInline let number: UInt64
    @usableFromInline let name: String

    package init(_ name: String) {
      self.name = name
      number = Fingerprint(name).value
    }

    @inlinable package static func == (one: ID, other: ID) -> Bool {
      one.number == other.number && one.name == other.name
    }
  }
}

/// How far ahead the date of a key has reason to look.
package enum DateHorizon: Sendable {
  case year
  /// Ends of what runs for long: a programme of movements, a page that stays until it is taken down.
  case generation

  package var years: Int { self == .year ? 1 : 30 }
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
  /// One value, or a list of records in its place.
  case either(KeyType, listOf: Schema)
  /// Keys under a key.
  case record(Schema)
  /// Codes under a key, which match exactly, each with a value; `examples` are such lines.
  case codes(of: KeyType, examples: [String])
}

/// The keys of one kind of entry or file.
public struct Schema: Sendable {
  /// What messages call the kind, e.g. “điển hình”.
  public let name: String
  public let fields: [KeySpec]
  /// Items of a list as one would write them, by the keys' names, where one item cannot have every key; empty: one item
  /// with the example of each.
  package let samples: [[String: String]]
  /// Whether a record may be written as one line, its values separated by vertical bars: `nội dung | lý do`.
  package let isLine: Bool
  private let index: [String: Int]
  /// Numbers of the names as most entries write them, by position: folding costs more.
  private let written: [UInt64]

  package init(_ name: String, _ fields: [KeySpec], isLine: Bool = false, samples: [[String: String]] = []) {
    self.name = name
    self.isLine = isLine
    self.fields = fields
    self.samples = samples
    var index: [String: Int] = [:]
    for (position, field) in fields.enumerated() {
      for name in [field.name] + field.aliases { index[Fold.key(name)] = position }
    }
    self.index = index
    written = fields.map { Fingerprint($0.name).value }
  }

  /// The field that a written key means; keys are folded, so `Ho_va_ten` is `họ và tên`.
  package func field(for key: String) -> KeySpec? {
    if let position = written.firstIndex(of: Fingerprint(key).value), fields[position].name == key {
      return fields[position]
    }
    return index[Fold.key(key)].map { fields[$0] }
  }

  /// The known key nearest to an unknown one.
  package func nearest(to key: String) -> String? {
    Nearest.suggestion(for: key, among: fields.map(\.name))
  }
}
