import Disk
import Glibc

/// Completes the staging folder, which holds what changed, by what did not change and by what is foreign.
struct StagedTree: Sendable {
  let places: OutputPlaces
  /// Status of the old output folder: mode and owner to keep, and the device that a mount inside it differs from.
  let root: FileStatus

  /// Foreign files as they were taken over: what the old one was, and which the new one is. Somebody may change them
  /// until the two trees are exchanged.
  typealias Kept = [Path: (old: FileStatus, new: FileStatus)]

  func complete(
    _ new: NewSite, _ foreign: [OldSite.Foreign], jobs: Int
  ) async throws(MachineFailure) -> Kept {
    let unchanged = new.files.filter(\.isUnchanged)
    _ = try await Parallel.map(count: unchanged.count, jobs: jobs) { index throws(MachineFailure) in
      try link(unchanged[index].path)
    }
    var kept: Kept = [:]
    for entry in foreign { try keep(entry.path, entry.kind, &kept) }
    try Files.give(places.staging, root, mode: root.mode)
    return kept
  }

  /// The same file under a second name, so that its time does not change.
  private func link(_ path: Path) throws(MachineFailure) {
    let target = places.staging / path
    try Files.makingParents(of: target) { () throws(MachineFailure) in
      try Files.linkOrCopy(places.output / path, to: target)
    }
  }

  private func keep(_ path: Path, _ kind: FileKind, _ kept: inout Kept) throws(MachineFailure) {
    do throws(MachineFailure) {
      guard kind == .folder else { return try keepFile(path, &kept) }
      try keepFolder(path, &kept)
    } catch  where error.isAbsence {
      // Somebody deleted it meanwhile.
    }
  }

  private func keepFile(_ path: Path, _ kept: inout Kept) throws(MachineFailure) {
    try link(path)
    let new = try Files.status(places.staging / path, followingLinks: false)
    kept[path] = (try Files.status(places.output / path, followingLinks: false), new)
  }

  private func keepFolder(_ path: Path, _ kept: inout Kept) throws(MachineFailure) {
    let source = places.output / path
    let target = places.staging / path
    let status = try Files.status(source)
    guard status.device == root.device else { throw MachineFailure(.link, source, EXDEV) }
    try Files.makingParents(of: target) { () throws(MachineFailure) in
      try Files.makeDirectory(target, mode: 0o700)
    }
    for child in try Files.children(source) { try keep(path / child.name, child.kind, &kept) }
    try OpenFile(reading: target).setModified(status.modified)
    try Files.give(target, status, mode: status.mode)
  }
}
