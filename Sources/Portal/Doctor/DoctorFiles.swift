import DataFiles
import Diagnostics
import Disk
import Glibc
import SourceText

/// The files that the doctor looks at, and how a repaired one replaces it.
public enum DoctorFiles {
  /// Every Markdown, YAML and CSV file below a folder, in byte order; hidden ones aside, and the editor's guide, whose
  /// examples of damaged text must stay.
  public static func all(below folder: Path) throws(MachineFailure) -> [Path] {
    try Files.tree(folder)
      .filter { $0.kind == .file && !$0.path.isHidden && isText($0.path) && $0.path != "README.md" }
      .map { folder / $0.path }
  }

  /// The files named, and those below the folders named. What is no regular file of the content, or of its own folder
  /// where it lies elsewhere, is a failure: a link may lead to anybody's file.
  public static func named(_ names: [String], content: Path) throws(MachineFailure) -> [Path] {
    var files: [Path] = []
    for name in names {
      let path = Path(name)
      if name != "-", try Files.status(path).kind == .folder {
        files += try all(below: path)
      } else {
        if name != "-" { try expectOwn(path, content) }
        files.append(path)
      }
    }
    return files
  }

  private static func expectOwn(_ path: Path, _ content: Path) throws(MachineFailure) {
    let isContent = path.isBelow(content)
    let folder = isContent ? content : path.parent.bytes.isEmpty ? "." : path.parent
    let inner = isContent ? Path(bytes: path.bytes.dropFirst(content.trimmed.bytes.count + 1)) : path.name
    _ = try Enclosure(folder).open(inner)
  }

  /// Nil where it is larger than any that is read.
  public static func read(_ path: Path) throws(MachineFailure) -> [UInt8]? {
    try Files.read(path, atMost: limit(of: path))
  }

  /// What is said of a file that was not read.
  public static func tooLarge(_ path: Path) -> Diagnostic {
    Diagnostic(file: path.description, .tooLarge(path.name.description, limit: limit(of: path)))
  }

  private static func limit(of path: Path) -> Int {
    let name = path.description.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".yaml") ? SizeLimit.text : SizeLimit.table
  }

  /// Rewrites a file; what it was is kept beside it, in a `.bak` that takes no other's place.
  /// - Returns: the path of the old text.
  public static func replace(_ path: Path, with bytes: [UInt8]) throws(MachineFailure) -> Path {
    let old = try Files.read(path)
    var backup = Path("\(path).bak")
    var number = 2
    while true {
      do throws(MachineFailure) {
        try Files.createForGood(backup, old)
        break
      } catch  where error.code == EEXIST {
        backup = Path("\(path).\(number).bak")
        number += 1
      }
    }
    try Files.replace(path, bytes)
    return backup
  }

  static func isText(_ path: Path) -> Bool {
    let name = path.description.lowercased()
    return [".md", ".yaml", ".csv"].contains { name.hasSuffix($0) }
  }
}
