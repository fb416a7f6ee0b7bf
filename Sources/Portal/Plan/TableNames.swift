import Emulation
import SourceText

/// What the files of a year's tables are called: `diem.xlsx` where a table is a workbook, else `diem.csv`.
struct TableNames: Sendable {
  private let names: [SourceTable: String]

  init(_ sources: [SourceTable: SourceFile]) { names = sources.mapValues(\.path.fileName) }

  /// Without the folders on the way.
  subscript(table: SourceTable) -> String { names[table] ?? table.shownName }
}
