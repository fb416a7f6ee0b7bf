import Disk
import SourceText

/// The files that a new site begins with: one of each kind, complete and without a mistake, marked as samples.
///
/// They lie in a folder of the program's; `{năm}` in their names and texts stands for the year.
public enum Starter {
  /// - Returns: files below the content folder, in the order of their paths.
  public static func files(in folder: Path, year: Int) throws(MachineFailure) -> [Scaffold] {
    try Scaffold.copies(of: folder).map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return Scaffold(path: Path(filled(file.path.description, year)), bytes: Array(filled(text, year).utf8))
    }
  }

  private static func filled(_ text: String, _ year: Int) -> String { text.replacing("{năm}", with: "\(year)") }
}

extension Scaffold {
  /// A folder's files as they are.
  public static func copies(of folder: Path) throws(MachineFailure) -> [Scaffold] {
    var files: [Scaffold] = []
    for entry in try Files.tree(folder) where entry.kind == .file {
      files.append(Scaffold(path: entry.path, bytes: try Files.read(folder / entry.path)))
    }
    return files
  }
}
