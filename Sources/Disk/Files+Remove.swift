import Glibc

extension Files {
  /// Removes one file or link; nothing there is fine.
  public static func remove(_ path: Path) throws(MachineFailure) {
    do throws(MachineFailure) {
      try call(.remove, path) { unlink($0) }
    } catch  where error.code == ENOENT {}
  }

  /// Removes a folder in which nothing is (else `ENOTEMPTY`).
  package static func removeEmpty(_ folder: Path) throws(MachineFailure) {
    try call(.remove, folder) { rmdir($0) }
  }

  package static func isFolder(_ path: Path) -> Bool { (try? status(path, followingLinks: false))?.kind == .folder }

  /// Removes a folder with all in it, never following a link out of it; nothing there is fine.
  public static func removeTree(_ path: Path) throws(MachineFailure) {
    guard let status = try statusIfPresent(path, followingLinks: false) else { return }
    guard status.kind == .folder else { return try remove(path) }
    try removeFolder(path)
  }

  private static func removeFolder(_ path: Path) throws(MachineFailure) {
    do throws(MachineFailure) {
      try removeEntries(path)
    } catch  where error.code == EACCES {
      // A foreign read-only folder was copied with its mode: its old copy must still be deleted.
      try setMode(path, 0o700)
      try removeEntries(path)
    }
    try removeEmpty(path)
  }

  private static func removeEntries(_ folder: Path) throws(MachineFailure) {
    for child in try children(folder) {
      if child.kind == .folder {
        try removeFolder(folder / child.name)
      } else {
        try remove(folder / child.name)
      }
    }
  }

  /// Removes `folder` and those above it, up to but without `root`, as long as they are empty.
  package static func pruneEmpty(_ folder: Path, below root: Path) {
    for path in [folder] + folder.ancestors where !path.bytes.isEmpty {
      guard rmdir((root / path).cString) == 0 else { return }
    }
  }
}
