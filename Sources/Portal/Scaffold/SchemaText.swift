import DataFiles
import Schemas

/// The keys of a schema as an editor fills them in: above each its meaning and an example, required ones first.
struct SchemaText {
  /// Values that are known already, by the key's id.
  let known: [KeySpec.ID: String]
  /// Before what explains: a sample has `# ` alone, so that every line that begins so can be used by taking that away.
  var remark = "#"
  /// Whether samples of what is required are in use, because the file could not be read without them.
  var usesRequired = false
  /// Lines that take the place of samples, by the key's id.
  var carried: [KeySpec.ID: [String]] = [:]
  /// What may be written there and is not, a line each.
  var offers: [KeySpec.ID: [String]] = [:]

  /// - Parameter adjusting: what is done to words and samples, and not to what was carried over.
  func text(of schema: Schema, adjusting: (String) -> String = { $0 }) -> String {
    let lines = { (field: KeySpec) in offered(field) + self.lines(field, adjusting) }
    let isFirst = { (field: KeySpec) in field.isRequired || known[field.id] != nil || offers[field.id] != nil }
    let first = schema.fields.filter(isFirst)
    let others = schema.fields.filter { !isFirst($0) }
    let heading = "\n\(remark) Không bắt buộc: để trống hoặc xóa những mục không dùng."
    return ((first.map(lines)) + [heading] + others.map(lines)).joined(separator: "\n")
  }

  private func offered(_ field: KeySpec) -> String {
    (offers[field.id] ?? []).map { "\(remark) \($0)\n" }.joined()
  }

  private func lines(_ field: KeySpec, _ adjusting: (String) -> String) -> String {
    guard let carried = carried[field.id] else { return adjusting(lines(field)) }
    let note = "\(remark) \(field.name): \(field.doc)\(field.isRequired ? " (bắt buộc)" : ""). Theo năm trước:"
    return ([note] + carried).joined(separator: "\n")
  }

  private func lines(_ field: KeySpec) -> String {
    let note = "\(remark) \(field.name): \(field.doc)\(field.isRequired ? " (bắt buộc)" : "")"
    switch field.type {
    case .list(of: let element) where element.isLine:
      return "\(note); mỗi dòng một mục, ví dụ: - \(field.example)\n\(field.name):\n  -"
    case .list(of: .record), .record, .codes:
      let mark = usesRequired && field.isRequired ? "" : "# "
      return "\(note). Mẫu:\n" + sample(field, "").map { mark + $0 }.joined(separator: "\n")
    case .list: return "\(note); mỗi dòng một mục, ví dụ: - \(field.example)\n\(field.name):\n  -"
    case .choice(let list):
      return "\(note); chọn một: \(list.names.joined(separator: "; "))\n\(field.name):\(value(field))"
    default: return "\(note); ví dụ: \(field.example)\n\(field.name):\(value(field))"
    }
  }

  private func value(_ field: KeySpec) -> String { known[field.id].map { " \($0)" } ?? "" }

  /// The lines of a key with a sample of its value.
  private func sample(_ field: KeySpec, _ indent: String, _ value: String? = nil) -> [String] {
    let key = "\(indent)\(field.name):"
    switch field.type {
    case .list(of: .record(let schema)): return [key] + schema.items.flatMap { item($0, schema, "\(indent)  ") }
    case .record(let schema): return [key] + schema.fields.flatMap { sample($0, "\(indent)  ") }
    case .list: return [key, "\(indent)  - \(value ?? field.example)"]
    case .codes(_, let examples): return [key] + examples.map { "\(indent)  \($0)" }
    default: return ["\(key) \(value ?? field.example)"]
    }
  }

  /// An item of a list: its first line has the dash.
  private func item(_ values: [String: String], _ schema: Schema, _ indent: String) -> [String] {
    let fields = schema.samples.isEmpty ? schema.fields : schema.fields.filter { values[$0.name] != nil }
    let lines = fields.flatMap { sample($0, "\(indent)  ", values[$0.name]) }
    return lines.prefix(1).map { "\(indent)- \($0.dropFirst(indent.utf8.count + 2))" } + lines.dropFirst()
  }
}

extension Schema {
  /// What stands in a sample of a list of these.
  fileprivate var items: [[String: String]] { samples.isEmpty ? [[:]] : samples }
}
