/// The keys of a schema as an editor fills them in: above each its meaning and an example, required ones first.
struct SchemaText {
  /// Values that are known already, by the key's id.
  let known: [KeySpec.ID: String]

  func text(of schema: Schema) -> String {
    let first = schema.fields.filter { $0.isRequired || known[$0.id] != nil }
    let others = schema.fields.filter { !$0.isRequired && known[$0.id] == nil }
    let heading = "\n# Không bắt buộc: để trống hoặc xóa những mục không dùng."
    return ((first.map(lines)) + [heading] + others.map(lines)).joined(separator: "\n")
  }

  private func lines(_ field: KeySpec) -> String {
    let note = "# \(field.name): \(field.doc)\(field.isRequired ? " (bắt buộc)" : "")"
    switch field.type {
    case .list(of: .record(let schema)):
      return "\(note). Mẫu:\n# \(field.name):\n" + sample(schema, first: "#   - ", others: "#     ")
    case .record(let schema): return "\(note). Mẫu:\n# \(field.name):\n" + sample(schema, first: "#   ", others: "#   ")
    case .codes(_, let code): return "\(note). Mẫu:\n# \(field.name):\n#   \(code): \(field.example)"
    case .list: return "\(note); mỗi dòng một mục, ví dụ: - \(field.example)\n\(field.name):\n  -"
    case .choice(let list):
      return "\(note); chọn một: \(list.names.joined(separator: "; "))\n\(field.name):\(value(field))"
    default: return "\(note); ví dụ: \(field.example)\n\(field.name):\(value(field))"
    }
  }

  private func value(_ field: KeySpec) -> String { known[field.id].map { " \($0)" } ?? "" }

  private func sample(_ schema: Schema, first: String, others: String) -> String {
    schema.fields.enumerated().map { index, field in
      let lead = index == 0 ? first : others
      return switch field.type {
      case .list(of: .record(let inner)):
        "\(lead)\(field.name):\n" + sample(inner, first: "\(others)  - ", others: "\(others)    ")
      case .list: "\(lead)\(field.name):\n\(others)  - \(field.example)"
      case .codes(_, let code): "\(lead)\(field.name):\n\(others)  \(code): \(field.example)"
      default: "\(lead)\(field.name): \(field.example)"
      }
    }.joined(separator: "\n")
  }
}
