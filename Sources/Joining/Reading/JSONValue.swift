/// JSON of others (RFC 8259), read without trust: levels and size are bounded, and nothing is repaired.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As it is written: numbers of the catalogue are whole, those of results are strings.
  case number(String)
  case string(String)
  case list([JSONValue])
  /// Of a key that comes twice the last.
  case object([String: JSONValue])

  package subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  package var text: String? { if case .string(let text) = self { text } else { nil } }
  package var whole: Int? { if case .number(let text) = self { Int(text) } else { nil } }
  package var items: [JSONValue]? { if case .list(let items) = self { items } else { nil } }
  package var isTrue: Bool { self == .bool(true) }
}
