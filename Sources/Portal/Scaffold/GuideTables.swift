/// The tables of the editor's guide that the program itself knows: the keys of each kind, and the codes.
public enum GuideTables {
  /// By the name that stands in the guide's marker.
  public static var all: [(name: String, table: String)] {
    [("chung", rows(Common.specs()))] + Kind.allCases.map { ($0.rawValue, rows(own($0))) }
      + [("mã", CodeTable.markdown)]
  }

  /// The keys of a kind that not every kind has, or that it alone requires.
  private static func own(_ kind: Kind) -> [KeySpec] {
    let common = Set(Common.specs().map(\.id))
    return kind.schema.fields.filter { !common.contains($0.id) || $0.isRequired }
  }

  private static func rows(_ fields: [KeySpec]) -> String {
    "| Mục | Bắt buộc | Ghi gì | Ví dụ |\n|---|---|---|---|\n" + fields.map(row).joined()
  }

  private static func row(_ field: KeySpec) -> String {
    let names = ([field.name] + field.aliases).map { "`\($0)`" }.joined(separator: ", ")
    let required = field.isRequired ? "có" : ""
    return "| \(names) | \(required) | \(field.doc.cell)\(choices(field)) | `\(example(field).cell)` |\n"
  }

  private static func choices(_ field: KeySpec) -> String {
    guard case .choice(let list) = field.type else { return "" }
    return ": " + list.names.map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func example(_ field: KeySpec) -> String {
    if case .list = field.type { "- \(field.example)" } else { "\(field.name): \(field.example)" }
  }
}

extension String {
  /// In a table's cell an upright bar needs a backslash.
  fileprivate var cell: String { replacing("|", with: "\\|") }
}
