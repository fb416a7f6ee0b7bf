@testable import Templates

/// Data of the Mustache spec.
indirect enum JSONValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? container.decode(Int.self) {
      self = .text(String(integer))
    } else if let decimal = try? container.decode(Double.self) {
      self = .text(String(decimal))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The data as a record, whatever it is: what is no object is the field `.`.
  var record: Record {
    let shape = Self.shape(of: [self])
    return Record(shape: shape, values: values(in: shape))
  }

  /// One shape for values of any mixture: all the keys of the objects among them.
  private static func shape(of values: [JSONValue]) -> Shape {
    let keys = Set(values.flatMap(\.keys)).sorted()
    let fields = keys.map { key in field(key, values.compactMap { $0.value(of: key) }) }
    return Shape(name: "JSON", fields: fields)
  }

  private static func field(_ name: String, _ variants: [JSONValue]) -> Field {
    if variants.allSatisfy(\.isListOfTexts) { return Field(name: name, type: .texts, doc: "") }
    let nested = shape(of: variants.flatMap(\.records))
    return Field(name: name, type: .list, doc: "") { nested }
  }

  private func values(in shape: Shape) -> Values {
    var writer = RecordWriter(fieldCount: shape.fields.count)
    for field in shape.fields { (value(of: field.name) ?? .null).write(as: field, to: &writer) }
    return writer.finish()
  }

  private func write(as field: Field, to writer: inout RecordWriter) {
    switch self {
    case .null: writer.text(nil)
    case .flag(let flag): writer.flag(flag)
    case .text(let text): writer.text(text)
    case .list(let items) where field.type == .texts: writer.texts(items.compactMap(\.asText))
    case .list(let items): writer.list(items) { $0.values(in: field.shape ?? .scalar) }
    case .object: writer.record(values(in: field.shape ?? .scalar))
    }
  }

  private var keys: [String] {
    if case .object(let object) = self { Array(object.keys) } else { ["."] }
  }

  private func value(of key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { key == "." ? self : nil }
  }

  private var records: [JSONValue] {
    switch self {
    case .list(let items): items
    case .object: [self]
    default: []
    }
  }

  private var isListOfTexts: Bool {
    switch self {
    case .list(let items): items.allSatisfy { $0.asText != nil }
    case .object: false
    default: true
    }
  }

  private var asText: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
