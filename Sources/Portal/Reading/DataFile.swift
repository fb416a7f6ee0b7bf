import DataFiles
import Emulation
import SourceText
import Vietnamese

/// The tables and settings that are read by their names alone.
enum DataFile {
  /// The name that a file should have: `Điểm.xlsx` and `diem.xls` should be `diem.xlsx`, `Điểm.csv` be `diem.csv`. Nil
  /// where it is right, or another file altogether.
  /// - Parameter depth: how many folders it lies in: none, those of a year, or those of a contest.
  static func right(for name: String, depth: Int) -> String? {
    let known =
      switch depth {
      case 0: ["site.yaml", "danh-hieu.yaml", "don-vi.csv"]
      case 2: YearFolder.tables.map(\.fileName)
      default: ContestFolder.tables.map(\.fileName)
      }
    let right = known + known.filter { $0.ending == ".csv" }.flatMap(TableFile.names)
    guard !right.contains(name) else { return nil }
    let stems = [CopyName.original(of: name) ?? name, name].map { Fold.slug(stem($0)) }
    let meant = known.first { stems.contains(Fold.slug(stem($0))) && isMeant(name, for: $0) }
    guard let meant, let ending = workbooks[name.ending.lowercased()] else { return meant }
    return stem(meant) + ending
  }

  /// What spreadsheets save, and the form of it that is read.
  private static let workbooks = [
    ".xlsx": ".xlsx", ".xls": ".xlsx", ".xlsm": ".xlsx", ".xlsb": ".xlsx", ".numbers": ".xlsx", ".ods": ".ods",
  ]

  /// Without endings: `diem.csv.txt` is `diem`.
  private static func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }

  /// `diem.pdf` may be a scan of the decision.
  private static func isMeant(_ name: String, for right: String) -> Bool {
    let ending = name.ending.lowercased()
    let tables = [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".tsv", ".numbers", ".txt"]
    let texts = [".yml", ".yaml", ".txt", ".doc", ".docx", ".odt", ".rtf", ".json"]
    return (right.ending == ".csv" ? tables : texts).contains(ending)
  }
}
