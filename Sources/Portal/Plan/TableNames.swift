import Emulation
import SourceText

/// What the files of a year and of its contests are called: `diem.xlsx` where a table is a workbook, else `diem.csv`.
struct TableNames: Sendable {
  private let names: [YearFile: String]
  /// The names of the contests' folders.
  private let contests: [String]

  init(_ sources: [YearFile: SourceFile], contests: [String]) {
    names = sources.mapValues(\.path.fileName)
    self.contests = contests
  }

  /// Without the folders on the way, but for that of a contest.
  subscript(file: YearFile) -> String {
    (file.contest.flatMap { contests[safe: $0] }.map { "\($0)/" } ?? "") + (names[file] ?? file.table.shownName)
  }

  /// Of a table of the year itself.
  subscript(table: SourceTable) -> String { self[YearFile(table)] }
}
