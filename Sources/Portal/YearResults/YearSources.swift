import Diagnostics
import Emulation
import SourceText

/// The text of the files of a year and of its contests, to say where a cell stands.
struct YearSources: Sendable {
  private let files: [YearFile: IndexedSource]
  let names: TableNames

  /// - Parameter contests: the names of the contests' folders.
  init(_ files: [YearFile: SourceFile], contests: [String]) {
    self.files = files.mapValues(IndexedSource.init)
    names = TableNames(files, contests: contests)
  }

  /// The files, as messages name them.
  var paths: [String] { files.values.map(\.file.path) }
  func file(of origin: Origin) -> SourceFile? { files[YearFile(origin)]?.file }

  func place(of origin: Origin) -> CellPlace {
    let file = YearFile(origin)
    let name = names[file]
    guard let source = files[file], !origin.range.isEmpty else {
      return CellPlace(
        file: name, line: origin.line, column: nil, path: files[file]?.file.path, origin: origin)
    }
    let cell = source.file.cellName(of: origin.range.lowerBound, line: source.line(of: origin.range.lowerBound))
    // A row with line breaks in its cells begins above some of them.
    let position = source.position(of: origin.range.lowerBound)
    return CellPlace(
      file: name, line: position.line, column: position.column, path: source.file.path, origin: origin, cell: cell)
  }
}

/// Where a cell stands, as people and editors read it: `diem.csv:12:18`, `diem.xlsx!Trang1!C5`.
struct CellPlace: Sendable, Hashable {
  /// The name of the file alone.
  let file: String
  let line: Int
  /// In characters, from 1; nil for a cell that is empty.
  let column: Int?
  /// The whole path, as messages show it.
  let path: String?
  /// The table, and the column by its name there.
  let origin: Origin
  /// In a workbook, `Trang1!C5`.
  var cell: String?

  var text: String { "\(file)\(suffix)" }

  /// Without the folder, where the page is of one folder.
  var shortText: String { "\(file.fileName)\(suffix)" }

  /// What follows the file's name.
  var suffix: String { cell.map { "!\($0)" } ?? ":\(line)" + (column.map { ":\($0)" } ?? "") }
}

extension SourceTable {
  /// Without the folders on the way.
  var shownName: String { fileName.fileName }
}
