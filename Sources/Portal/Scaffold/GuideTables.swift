import DataFiles
import Diagnostics
import Schemas
import SourceText

/// The tables of the editor's guide that the program itself knows: the keys of each kind, and the codes.
public enum GuideTables {
  /// By the name that stands in the guide's marker.
  public static var all: [(name: String, table: String)] {
    let entries = [("chung", rows(Common.specs()))] + Kind.allCases.map { ($0.rawValue, rows(own($0))) }
    let files = [
      ("ke-hoach", PlanKeys.schema), ("bang-thi-dua", ContestKeys.schema(depth: 2)), ("danh-hieu", Honours.schema),
      ("site", SiteConfig.schema),
    ]
    return entries + files.map { ($0.0, nestedRows($0.1)) } + [("csv", columns), ("mã", CodeTable.markdown)]
  }

  /// The tables made in Excel, with their columns.
  private static var columns: String {
    let contests = ContestFolder.records.map { (file: "<mã>/" + $0.table.fileName, columns: $0.columns) }
    let tables = [(file: "don-vi.csv", columns: UnitTable.columns)] + YearFolder.columns + contests
    return "| Bảng | Cột phải có | Cột có thể có |\n|---|---|---|\n"
      + tables.map { "| `\($0.file)` | \(names($0.columns.required)) | \(names($0.columns.optional)) |\n" }.joined()
  }

  private static func names(_ columns: [String]) -> String { columns.map { "`\($0)`" }.joined(separator: ", ") }

  /// The keys of a file, each followed by those below it.
  private static func nestedRows(_ schema: Schema) -> String { head + lines(schema, below: "") }

  private static func lines(_ schema: Schema, below path: String) -> String {
    schema.fields.map { field in
      let inner =
        switch field.type {
        case .record(let inner), .list(of: .record(let inner)): lines(inner, below: "\(path)\(field.name) → ")
        default: ""
        }
      return row(field, below: path) + inner
    }.joined()
  }

  /// The keys of a kind that not every kind has, or that it alone requires.
  private static func own(_ kind: Kind) -> [KeySpec] {
    let common = Set(Common.specs().map(\.id))
    return kind.schema.fields.filter { !common.contains($0.id) || $0.isRequired }
  }

  private static func rows(_ fields: [KeySpec]) -> String {
    head + fields.map { row($0) }.joined()
  }

  private static let head = "| Mục | Bắt buộc | Ghi gì | Ví dụ |\n|---|---|---|---|\n"

  /// - Parameter path: the keys above it.
  private static func row(_ field: KeySpec, below path: String = "") -> String {
    let names = ([field.name] + field.aliases).map { "`\($0)`" }.joined(separator: ", ")
    let required = field.isRequired ? "có" : ""
    let sample = example(field).map { "`\($0.cell)`" } ?? ""
    return "| \(path)\(names) | \(required) | \(field.doc.cell)\(choices(field)) | \(sample) |\n"
  }

  private static func choices(_ field: KeySpec) -> String {
    guard case .choice(let list) = field.type else { return "" }
    return ": " + list.names.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// Nil for keys that have others below them.
  private static func example(_ field: KeySpec) -> String? {
    switch field.type {
    case .list(of: let element) where element.isLine: "- \(field.example)"
    case .record, .list(of: .record): nil
    case .codes(_, let examples): examples.first
    case .list: "- \(field.example)"
    default: "\(field.name): \(field.example)"
    }
  }
}

extension String {
  /// In a table's cell a vertical bar needs a backslash.
  fileprivate var cell: String { replacing("|", with: "\\|") }
}
