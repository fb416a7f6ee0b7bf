import DeskStore
import HTTP
import Portal
import Schemas

/// What a form says of an entry: the keys that were changed, and the words.
struct EntryEdit: Sendable {
  /// In the order of the form.
  let fields: [(key: String, values: [String])]
  let body: String?
  /// The whole file, where it was edited as such.
  let whole: String?

  init(_ form: Form) {
    fields = form.all("khoa").map { key in (key, form.all("=\(key)")) }
    body = form["noi-dung"]
    whole = form["tep"]
  }

  var isEmpty: Bool { fields.isEmpty && body == nil && whole == nil }

  /// The bytes with these changes and no others.
  func applied(to bytes: [UInt8], _ schema: Schema) throws(EditFailure) -> [UInt8] {
    if let whole { return WholeText.bytes(of: whole, like: bytes) }
    var text = EntryText(bytes)
    for (key, values) in fields { text = try Self.setting(key, values, in: text, schema) }
    if let body { text = text.settingBody(body) }
    return text.bytes
  }

  private static func setting(
    _ key: String, _ values: [String], in text: EntryText, _ schema: Schema
  ) throws(EditFailure) -> EntryText {
    guard let spec = schema.field(for: key) else { return text }
    // The file may call it otherwise: by an alias, or without marks.
    let written = try text.fields().first { schema.field(for: $0.key)?.name == spec.name }
    let path = FieldPath([.key(written?.key ?? spec.name)])
    guard !values.isEmpty else { return written == nil ? text : try text.removing(path) }
    var isList = false
    if case .list = spec.type { isList = true }
    if case .text = written?.value, values.count == 1 { isList = false }
    return try text.setting(
      path, to: isList ? .list(values.map(FieldValue.text)) : .text(values[0]), order: schema.fields.map(\.name))
  }
}
