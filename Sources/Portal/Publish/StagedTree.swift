import Glibc

/// Completes the staging folder, which holds what changed, by what did not change and by what is foreign.
struct StagedTree: Sendable {
  let places: OutputPlaces
  /// Status of the old output folder: mode and owner to keep, and the device that a mount inside it differs from.
  let root: FileStatus

  func complete(_ new: NewSite, _ foreign: [OldSite.Foreign], jobs: Int) async throws(MachineFailure) {
    let unchanged = new.files.filter(\.isUnchanged)
    _ = try await Parallel.map(count: unchanged.count, jobs: jobs) { index throws(MachineFailure) in
      try link(unchanged[index].path)
    }
    for entry in foreign { try keep(entry.path, entry.kind) }
    try keepAttributes(root, of: places.staging)
  }

  /// The same file under a second name, so that its time does not change.
  private func link(_ path: Path) throws(MachineFailure) {
    let target = places.staging / path
    try Files.makingParents(of: target) { () throws(MachineFailure) in
      try Files.linkOrCopy(places.output / path, to: target)
    }
  }

  private func keep(_ path: Path, _ kind: FileKind) throws(MachineFailure) {
    guard kind == .folder else { return try link(path) }
    let source = places.output / path
    let target = places.staging / path
    let status = try Files.status(source)
    guard status.device == root.device else { throw MachineFailure(.link, source, EXDEV) }
    try Files.makingParents(of: target) { () throws(MachineFailure) in
      try Files.makeDirectory(target, mode: 0o700)
    }
    for child in try Files.children(source) { try keep(path / child.name, child.kind) }
    try OpenFile(reading: target).setModified(status.modified)
    try keepAttributes(status, of: target)
  }

  private func keepAttributes(_ status: FileStatus, of folder: Path) throws(MachineFailure) {
    // Giving a folder to another owner is root's right; where it is refused the builder owns what it made.
    _ = chown(folder.cString, status.owner, status.group)
    try Files.setMode(folder, status.mode)
  }
}
