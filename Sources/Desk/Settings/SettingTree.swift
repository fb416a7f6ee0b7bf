import DeskStore
import HTTP
import Portal
import Schemas
import SourceText

/// The values of a form, put together by the schema of its file.
struct SettingTree {
  private let form: Form
  private let schema: Schema

  init(_ form: Form, _ schema: Schema) { (self.form, self.schema) = (form, schema) }

  /// What a field says; nil where it says nothing.
  func leaf(_ path: String) -> FieldValue? {
    let texts = form.all("=\(path)")
    guard let first = texts.first else { return nil }
    if case .list = Self.type(of: path, schema) { return .list(texts.map(FieldValue.text)) }
    return .text(first)
  }

  /// A list of records as the form has it now; nil where it is empty.
  func list(_ path: String) -> FieldValue? {
    guard case .list(of: .record(let inner)) = Self.type(of: path, schema) else { return nil }
    let count = form["so:\(path)"].flatMap { Int($0) } ?? 0
    let items = (0..<count).map { record("\(path)/\($0)", inner) }.filter { $0 != .record([]) }
    return items.isEmpty ? nil : .list(items)
  }

  private func record(_ path: String, _ schema: Schema) -> FieldValue {
    .record(
      schema.fields.compactMap { field in
        let place = "\(path)/\(field.name)"
        let value: FieldValue? =
          switch field.type {
          case .record(let inner): nested(place, inner)
          case .list(of: .record(let inner))
          where form["so:\(place)"] != nil || !inner.fields.isEmpty && form.all("=\(place)").isEmpty:
            list(place)
          default: leaf(place)
          }
        return value.map { FieldValue.Field(field.name, $0) }
      })
  }

  private func nested(_ path: String, _ schema: Schema) -> FieldValue? {
    let value = record(path, schema)
    return value == .record([]) ? nil : value
  }

  /// The type of the key at a path.
  private static func type(of path: String, _ schema: Schema) -> KeyType? {
    var schema = schema
    var type: KeyType?
    for part in path.components where Int(part) == nil || schema.field(for: part) != nil {
      guard let field = schema.field(for: part) else { return nil }
      type = field.type
      switch field.type {
      case .record(let inner), .list(of: .record(let inner)): schema = inner
      default: break
      }
    }
    return type
  }

  /// The names of the keys beside the one at a path, in the order in which they are written.
  static func order(of path: String, _ schema: Schema) -> [String] {
    let parent = path.components.dropLast().filter { Int($0) == nil }.joined(separator: "/")
    guard !parent.isEmpty else { return schema.fields.map(\.name) }
    switch type(of: parent, schema) {
    case .record(let inner), .list(of: .record(let inner)): return inner.fields.map(\.name)
    default: return []
    }
  }
}
