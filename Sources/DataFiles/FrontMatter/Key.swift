import Schemas
import SourceText
import Vietnamese

/// A key of a schema with the Swift type of its value: `fields[Exemplar.citation]` is a `Located<String>?`.
package struct Key<Value: Sendable>: Sendable {
  package let spec: KeySpec
  let extract: @Sendable (KeyValue) -> Value?

  fileprivate init(
    _ name: String, _ aliases: [String], _ type: KeyType, _ required: Bool, _ doc: String, _ example: String,
    until horizon: DateHorizon = .year, extract: @escaping @Sendable (KeyValue) -> Value?
  ) {
    spec = KeySpec(
      name, aliases: aliases, type, isRequired: required, doc: doc, example: example, horizon: horizon)
    self.extract = extract
  }
}

extension Key where Value == Located<String> {
  package static func text(
    _ name: String, aliases: [String] = [], required: Bool = false, doc: String, example: String
  ) -> Self {
    Key(name, aliases, .text, required, doc, example) { $0.text }
  }
}

extension Key where Value == Located<CalendarDate> {
  /// - Parameter horizon: how far ahead the day may lie without being asked about.
  package static func date(
    _ name: String, until horizon: DateHorizon = .year, required: Bool = false, doc: String, example: String
  ) -> Self {
    Key(name, [], .date, required, doc, example, until: horizon) { if case .date(let date) = $0 { date } else { nil } }
  }
}

extension Key where Value == Located<Int> {
  package static func year(_ name: String, required: Bool = false, doc: String, example: String) -> Self {
    Key(name, [], .year, required, doc, example) { if case .year(let year) = $0 { year } else { nil } }
  }
}

extension Key where Value == Located<Bool> {
  package static func flag(_ name: String, doc: String, example: String = "có") -> Self {
    Key(name, [], .flag, false, doc, example) { if case .flag(let flag) = $0 { flag } else { nil } }
  }
}

extension Key where Value == [Located<String>] {
  package static func texts(_ name: String, required: Bool = false, doc: String, example: String) -> Self {
    Key(name, [], .list(of: .text), required, doc, example) {
      if case .list(let items) = $0 { items.compactMap(\.text) } else { nil }
    }
  }
}

extension Key where Value == KeyedValues {
  package static func record(_ name: String, _ schema: Schema, doc: String, example: String) -> Self {
    Key(name, [], .record(schema), false, doc, example) { if case .record(let fields) = $0 { fields } else { nil } }
  }
}

extension Key where Value == [KeyedValues] {
  package static func records(_ name: String, _ schema: Schema, required: Bool = false, doc: String, example: String)
    -> Self
  {
    Key(name, [], .list(of: .record(schema)), required, doc, example) {
      guard case .list(let items) = $0 else { return nil }
      return items.compactMap { if case .record(let fields) = $0 { fields } else { nil } }
    }
  }
}

extension Key where Value == Located<DecimalNumber> {
  package static func number(
    _ name: String, _ form: NumberForm = .plain, required: Bool = false, doc: String, example: String
  ) -> Self {
    Key(name, [], .number(form), required, doc, example) { $0.number }
  }
}

/// A number, or a list of records in its place.
package enum NumberOrRecords: Sendable {
  case number(Located<DecimalNumber>)
  case records([KeyedValues])
}

extension Key where Value == NumberOrRecords {
  package static func number(_ name: String, _ form: NumberForm, or schema: Schema, doc: String, example: String)
    -> Self
  {
    Key(name, [], .either(.number(form), listOf: schema), false, doc, example) { value in
      guard case .list(let items) = value else { return value.number.map(NumberOrRecords.number) }
      return .records(items.compactMap { if case .record(let fields) = $0 { fields } else { nil } })
    }
  }
}

extension Key where Value == [CodedNumber] {
  /// - Parameter examples: codes with their numbers, which go together.
  package static func numbersByCode(_ name: String, _ form: NumberForm, examples: [String], doc: String) -> Self {
    let number = examples.first.map { String($0[($0.firstRange(of: ": ")?.upperBound ?? $0.startIndex)...]) } ?? ""
    return Key(name, [], .codes(of: .number(form), examples: examples), false, doc, number) {
      guard case .codes(let values) = $0 else { return nil }
      return values.compactMap { code, value in value.number.map { CodedNumber(code: code, number: $0) } }
    }
  }
}

/// `dot-1: 40%`: a code that the editor chose, and its number.
package struct CodedNumber: Sendable {
  package let code: Located<String>
  package let number: Located<DecimalNumber>
}

/// A closed list of a kind: the raw value is the Vietnamese word that the editor writes.
package protocol Choice: RawRepresentable<String>, CaseIterable, Sendable {}

extension Key {
  package static func choice<C: Choice>(
    _ name: String, of _: C.Type, required: Bool = false, doc: String
  ) -> Self where Value == Located<C> {
    let cases = Array(C.allCases)
    let list = ClosedList(cases.map { [$0.rawValue] })
    let example = cases.first?.rawValue ?? ""
    return Key(name, [], .choice(list), required, doc, example) {
      guard case .choice(let choice) = $0, cases.indices.contains(choice.value) else { return nil }
      return Located(cases[choice.value], at: choice.range)
    }
  }
}

/// A value as its field's type reads it.
package enum KeyValue: Sendable {
  case text(Located<String>)
  case date(Located<CalendarDate>)
  case year(Located<Int>)
  case flag(Located<Bool>)
  case number(Located<DecimalNumber>)
  /// The position in the closed list.
  case choice(Located<Int>)
  case list([KeyValue])
  case record(KeyedValues)
  case codes([(code: Located<String>, value: KeyValue)])

  package var number: Located<DecimalNumber>? {
    if case .number(let number) = self { number } else { nil }
  }

  package var text: Located<String>? {
    if case .text(let text) = self { text } else { nil }
  }
}

/// The values of one entry or record, by field.
package struct KeyedValues: Sendable {
  /// Of the whole record.
  package let range: Range<Int>
  /// In the order of the text: there are few, so a search is cheaper than a dictionary.
  private var values: [(id: KeySpec.ID, value: KeyValue)] = []
  /// Keys that are written, but whose value cannot be used; why has been reported.
  package var lost: Set<KeySpec.ID> = []
  /// Whether every required key has a value.
  package var isComplete = true

  /// - Parameter count: of the values to come.
  package init(range: Range<Int>, count: Int = 0) {
    self.range = range
    values.reserveCapacity(count)
  }

  package subscript<Value>(_ field: Key<Value>) -> Value? {
    value(field.spec.id).flatMap(field.extract)
  }

  package func has(_ field: KeySpec) -> Bool { value(field.id) != nil }

  /// Whether a key is there and cannot be used.
  package func isLost(_ field: KeySpec) -> Bool { lost.contains(field.id) && !has(field) }

  package func isLost<Value>(_ field: Key<Value>) -> Bool { isLost(field.spec) }

  /// A key is set once: the reader refuses a second.
  package mutating func set(_ field: KeySpec, to value: KeyValue) {
    values.append((field.id, value))
  }

  /// Of a key that is known at run time only.
  package func value(_ id: KeySpec.ID) -> KeyValue? {
    values.firstIndex { $0.id == id }.map { values[$0].value }
  }
}
