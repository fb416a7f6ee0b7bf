import Diagnostics
import Emulation
import SourceText

/// The text of the files of a year and of its contests, to say where a cell stands.
struct YearSources: Sendable {
  private let files: [YearFile: IndexedSource]
  /// The folders of the contests.
  private let contests: [String]

  /// - Parameter contests: the names of the contests' folders.
  init(_ files: [YearFile: SourceFile], contests: [String]) {
    self.files = files.mapValues(IndexedSource.init)
    self.contests = contests
  }

  func place(of origin: Origin) -> CellPlace {
    let file = YearFile(origin)
    let name = name(of: file)
    guard let source = files[file], !origin.range.isEmpty else {
      return CellPlace(file: name, line: origin.line, column: nil, path: files[file]?.file.path)
    }
    // A row with line breaks in its cells begins above some of them.
    let position = source.position(of: origin.range.lowerBound)
    return CellPlace(file: name, line: position.line, column: position.column, path: source.file.path)
  }

  /// The row alone, as `nguon` in `du-lieu.json` has it.
  func row(of origin: Origin) -> String { "\(origin.table.shownName):\(origin.line)" }

  /// Without the folders on the way, but for that of a contest.
  func name(of file: YearFile) -> String {
    (file.contest.flatMap { contests[safe: $0] }.map { "\($0)/" } ?? "") + file.table.shownName
  }
}

/// Where a cell stands, as people and editors read it: `diem.csv:12:18`.
struct CellPlace: Sendable, Hashable {
  /// The name of the file alone.
  let file: String
  let line: Int
  /// In characters, from 1; nil for a cell that is empty.
  let column: Int?
  /// The whole path, as messages show it.
  let path: String?

  var text: String { "\(file):\(line)" + (column.map { ":\($0)" } ?? "") }

  /// Without the folder, where the page is of one folder.
  var shortText: String { CellPlace(file: file.fileName, line: line, column: column, path: path).text }
}

extension SourceTable {
  /// Without the folders on the way.
  var shownName: String { fileName.fileName }
}
