import Glibc

/// The files that the doctor looks at, and how he puts a mended one in its place.
public enum DoctorFiles {
  /// Every Markdown, YAML and CSV file below a folder, in byte order; hidden ones aside, and the editor's guide, whose
  /// examples of damaged text must stay.
  public static func all(below folder: Path) throws(MachineFailure) -> [Path] {
    try Files.tree(folder)
      .filter { $0.kind == .file && !$0.path.isHidden && isText($0.path) && $0.path != "README.md" }
      .map { folder / $0.path }
  }

  /// The files named, and those below the folders named.
  public static func named(_ names: [String]) throws(MachineFailure) -> [Path] {
    var files: [Path] = []
    for name in names {
      let path = Path(name)
      if name != "-", try Files.status(path).kind == .folder {
        files += try all(below: path)
      } else {
        files.append(path)
      }
    }
    return files
  }

  /// Writes a file anew; what it was is kept beside it, in a `.bak` that takes no other's place.
  /// - Returns: the path of the old text.
  public static func replace(_ path: Path, with bytes: [UInt8]) throws(MachineFailure) -> Path {
    let old = try Files.read(path)
    var backup = Path("\(path).bak")
    var number = 2
    while true {
      do throws(MachineFailure) {
        try Files.create(backup, old)
        break
      } catch  where error.code == EEXIST {
        backup = Path("\(path).\(number).bak")
        number += 1
      }
    }
    try Files.replace(path, bytes)
    return backup
  }

  private static func isText(_ path: Path) -> Bool {
    let name = path.description.lowercased()
    return [".md", ".yaml", ".csv"].contains { name.hasSuffix($0) }
  }
}
