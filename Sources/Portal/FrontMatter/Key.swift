import Vietnamese

/// A key of a schema with the Swift type of its value: `fields[Exemplar.citation]` is a `Located<String>?`.
struct Key<Value: Sendable>: Sendable {
  let spec: KeySpec
  let extract: @Sendable (KeyValue) -> Value?

  fileprivate init(
    _ name: String, _ aliases: [String], _ type: KeyType, _ required: Bool, _ doc: String, _ example: String,
    extract: @escaping @Sendable (KeyValue) -> Value?
  ) {
    spec = KeySpec(
      name: name, id: Fold.key(name), aliases: aliases, type: type, isRequired: required, doc: doc, example: example)
    self.extract = extract
  }
}

extension Key where Value == Located<String> {
  static func text(
    _ name: String, aliases: [String] = [], required: Bool = false, doc: String, example: String
  ) -> Self {
    Key(name, aliases, .text, required, doc, example) { $0.text }
  }
}

extension Key where Value == Located<CalendarDate> {
  static func date(_ name: String, required: Bool = false, doc: String, example: String) -> Self {
    Key(name, [], .date, required, doc, example) { if case .date(let date) = $0 { date } else { nil } }
  }
}

extension Key where Value == Located<Int> {
  static func year(_ name: String, required: Bool = false, doc: String, example: String) -> Self {
    Key(name, [], .year, required, doc, example) { if case .year(let year) = $0 { year } else { nil } }
  }
}

extension Key where Value == Located<Bool> {
  static func flag(_ name: String, doc: String, example: String = "có") -> Self {
    Key(name, [], .flag, false, doc, example) { if case .flag(let flag) = $0 { flag } else { nil } }
  }
}

extension Key where Value == [Located<String>] {
  static func texts(_ name: String, required: Bool = false, doc: String, example: String) -> Self {
    Key(name, [], .list(of: .text), required, doc, example) {
      if case .list(let items) = $0 { items.compactMap(\.text) } else { nil }
    }
  }
}

extension Key where Value == KeyedValues {
  static func record(_ name: String, _ schema: Schema, doc: String, example: String) -> Self {
    Key(name, [], .record(schema), false, doc, example) { if case .record(let fields) = $0 { fields } else { nil } }
  }
}

extension Key where Value == [KeyedValues] {
  static func records(_ name: String, _ schema: Schema, required: Bool = false, doc: String, example: String) -> Self {
    Key(name, [], .list(of: .record(schema)), required, doc, example) {
      guard case .list(let items) = $0 else { return nil }
      return items.compactMap { if case .record(let fields) = $0 { fields } else { nil } }
    }
  }
}

/// A closed list of a kind: the raw value is the Vietnamese word that the editor writes.
protocol Choice: RawRepresentable<String>, CaseIterable, Sendable {}

extension Key {
  static func choice<C: Choice>(
    _ name: String, of _: C.Type, required: Bool = false, doc: String
  ) -> Self where Value == Located<C> {
    let list = ClosedList(C.allCases.map { [$0.rawValue] })
    let example = C.allCases.first?.rawValue ?? ""
    return Key(name, [], .choice(list), required, doc, example) {
      guard case .choice(let choice) = $0 else { return nil }
      return C(rawValue: list.names[choice.value]).map { Located($0, at: choice.range) }
    }
  }
}

/// A value as its field's type reads it.
enum KeyValue: Sendable {
  case text(Located<String>)
  case date(Located<CalendarDate>)
  case year(Located<Int>)
  case flag(Located<Bool>)
  /// The position in the closed list.
  case choice(Located<Int>)
  case list([KeyValue])
  case record(KeyedValues)

  var text: Located<String>? {
    if case .text(let text) = self { text } else { nil }
  }
}

/// The values of one entry or record, by field.
struct KeyedValues: Sendable {
  /// Of the whole record.
  let range: Range<Int>
  fileprivate(set) var values: [String: KeyValue] = [:]

  init(range: Range<Int>) {
    self.range = range
  }

  subscript<Value>(_ field: Key<Value>) -> Value? {
    values[field.spec.id].flatMap(field.extract)
  }

  mutating func set(_ field: KeySpec, to value: KeyValue) {
    values[field.id] = value
  }
}
