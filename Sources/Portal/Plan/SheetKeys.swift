import DataFiles
import Diagnostics
import Emulation
import Schemas
import SourceText
import Vietnamese

/// bảng: which sheet of a workbook a table is read from, in a plan and in a contest.
enum SheetKeys {
  static let tables = Key.records(
    "bảng", schema, doc: "trang tính của từng bảng Excel, khi tệp có nhiều trang giống nhau", example: "")

  static let table = Key.text("tên", required: true, doc: "tên tệp của bảng, không kèm đuôi", example: "diem")
  static let sheet = Key.text("trang tính", required: true, doc: "tên trang tính trong tệp", example: "Trang1")

  static let schema = Schema("bảng", [table.spec, sheet.spec])

  /// How a sheet is chosen for a table.
  static func choice(_ table: SourceTable) -> SheetChoice {
    let file = ContestFolder.tables.contains(table) ? SourceTable.contest : .plan
    return SheetChoice(
      file: file.fileName,
      lines: "\(tables.spec.name):\n  - \(Self.table.spec.name): \(table.stem)\n    \(sheet.spec.name): …")
  }
}

/// The sheets that a file of keys names for tables, and what is wrong with their names.
struct NamedSheets: Sendable {
  private(set) var sheets: [SourceTable: String] = [:]
  let diagnostics: [Diagnostic]

  /// - Parameter files: of the folder; those that may be workbooks can be named.
  init(_ fields: KeyedValues, among files: [SourceTable], in source: SourceFile) {
    let names = files.filter(\.isTable).map { ($0.stem, $0) }
    var findings = Findings(source)
    for item in fields[SheetKeys.tables] ?? [] {
      guard let written = item[SheetKeys.table], let sheet = item[SheetKeys.sheet] else { continue }
      if let table = names.first(where: { Fold.slug($0.0) == Fold.slug(written.value) })?.1 {
        sheets[table] = sheet.value
      } else {
        let nearest = Nearest.suggestion(for: written.value, among: names.map(\.0))
        findings.add(
          .unknownWord(written.value, for: "bảng", nearest: nearest, words: names.map(\.0)), at: written.range)
      }
    }
    diagnostics = findings.diagnostics
  }
}

extension SourceTable {
  /// The name of its file without an ending: `diem`.
  var stem: String { shownName.split(separator: ".").first.map(String.init) ?? shownName }

  /// Whether it is a table, which may be CSV or a workbook; the others are files of keys.
  var isTable: Bool { fileName.ending == ".csv" }

  /// What its file may be called.
  var fileNames: [String] { isTable ? TableFile.names(of: shownName) : [fileName] }
}
