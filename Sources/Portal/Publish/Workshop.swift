import Disk
import Glibc

/// A folder in which a build works, and which the next may sweep: a note in it says that a build made it. A folder of
/// that name without the note is somebody's own.
struct Workshop: Sendable {
  let folder: Path

  static let note: Path = "neuguong.txt"

  /// The old tree between two renames, where the filesystem cannot exchange.
  var retired: Path { folder / "old" }

  /// Makes it, for a build into `output`.
  func make(for output: Path) throws(MachineFailure) {
    try Files.makeDirectory(folder, mode: 0o700)
    var note = try OpenFile(creating: folder / Self.note, mode: 0o644 | Scratch.mark)
    try note.write(Array("neuguong: thư mục tạm của / working folder of: \(output), pid \(getpid())\n".utf8))
    try note.close()
  }

  /// Whether a build made what is there.
  var isOurs: Bool {
    guard (try? Files.status(folder, followingLinks: false))?.kind == .folder,
      let note = try? Files.status(folder / Self.note, followingLinks: false)
    else { return false }
    return Scratch.isOurs(note)
  }

  /// Deletes what a killed build left. An empty folder may be one whose note was not written yet.
  /// - Returns: false where something else is there, which stays.
  func sweep() throws(MachineFailure) -> Bool {
    guard try Files.statusIfPresent(folder, followingLinks: false) != nil else { return true }
    guard isOurs else { return rmdir(folder.cString) == 0 }
    try remove()
    return true
  }

  /// Deletes it with all in it; the note goes last, so that what is left is known.
  func remove() throws(MachineFailure) {
    for child in try Files.children(folder) where child.name != Self.note { try Files.removeTree(folder / child.name) }
    try Files.removeTree(folder)
  }
}
