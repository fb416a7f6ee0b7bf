import CLinux
import Glibc

extension Files {
  /// Flushes the file system that a path is on (`syncfs`), so that its content survives a power cut. No effect on file
  /// systems in memory.
  package static func sync(_ path: Path) throws(MachineFailure) {
    try call(.write, path) { clinux_sync($0) }
  }

  /// Flushes the names that a folder holds.
  package static func flush(folder: Path) throws(MachineFailure) {
    let file = try OpenFile(reading: folder.bytes.isEmpty ? "." : folder)
    do throws(MachineFailure) { try file.flush() } catch  where error.code == EINVAL {
      // This filesystem has no such thing.
    }
  }

  /// Writes a new file for good; one that is there already is a failure (`EEXIST`).
  public static func createForGood(_ path: Path, _ bytes: [UInt8]) throws(MachineFailure) {
    var file = try OpenFile(creating: path)
    try file.write(bytes)
    try file.flush()
    try file.close()
    try flush(folder: path.parent)
  }

  /// Moves to a path where nothing is; something there is a failure (`EEXIST`).
  package static func move(_ path: Path, toFree target: Path) throws(MachineFailure) {
    do throws(MachineFailure) {
      let name = target.cString
      try call(.rename, path) { clinux_rename_new($0, name) }
    } catch  where [EINVAL, ENOSYS].contains(error.code) {
      guard try statusIfPresent(target, followingLinks: false) == nil else {
        throw MachineFailure(.rename, target, EEXIST)
      }
      try rename(path, to: target)
    }
  }
}
