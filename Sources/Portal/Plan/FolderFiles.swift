import Diagnostics
import Disk
import Emulation

/// What the files of a year's or a contest's folder hold, and what is said of them before they are read.
struct FolderFiles: Sendable {
  var bytes: [SourceTable: [UInt8]] = [:]
  /// What each file is called, where a table is no CSV.
  var names: [SourceTable: String] = [:]
  /// What is said of those that were not read.
  var tooLarge: [SourceTable: Diagnostic] = [:]
  /// What is said of tables with several files.
  var twice: [Diagnostic] = []

  var diagnostics: [Diagnostic] { (Array(tooLarge.values) + twice).sorted { $0.file < $1.file } }

  /// The path of a file, as messages show it.
  func path(of table: SourceTable, in folder: Path) -> String {
    (folder / Path(names[table] ?? table.fileName)).description
  }
}
