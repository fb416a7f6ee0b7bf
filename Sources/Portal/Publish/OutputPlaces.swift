import Disk
import Glibc
import SourceText

/// Where the output folder is, and the names beside it that a build uses.
package struct OutputPlaces: Sendable {
  /// The folder itself: absolute, links resolved, so that a link to it stays a link.
  package let output: Path

  /// A build's own folder, in which the new tree grows.
  var workshop: Workshop { Workshop(folder: sibling(".neuguong-new")) }
  /// The new tree while it grows; after the exchange, the old tree until it is deleted.
  var staging: Path { workshop.folder / name }
  package var lock: Path { sibling(".neuguong-lock") }
  /// A build's own folder inside the output, for an output that cannot be exchanged: a rename cannot leave its
  /// filesystem.
  var inner: Workshop { Workshop(folder: output / InPlaceReplacement.temporary) }

  private var name = Path("")

  /// Finds the folder, making those above it. There is no staging folder until `prepare` has made one.
  package init(_ path: Path) throws(MachineFailure) {
    output = try OutputPlaces.resolve(path, links: 0)
    guard output != "/" else { throw MachineFailure(.write, path, EINVAL) }
  }

  /// Restores or sweeps what a killed build left, and makes the staging folder. Needs the lock.
  mutating func prepare() throws(PublishFailure) {
    let status = try PublishFailure.machine { () throws(MachineFailure) in try restored() }
    guard try PublishFailure.machine({ () throws(MachineFailure) in try workshop.sweep() }) else {
      throw .foreignWorkshop(workshop.folder)
    }
    try PublishFailure.machine { () throws(MachineFailure) in
      if inner.isOurs { try inner.remove() }
      try workshop.make(for: output)
    }
    // Never more permissive than the output: its content may be meant for few.
    name = try PublishFailure.machine { () throws(MachineFailure) in
      try StagingPlace.make(in: workshop.folder, mode: (status?.mode ?? 0o777) | 0o700).name
    }
    // Before the first file is made, so that files inherit the output's group where it is setgid.
    if let status {
      try PublishFailure.machine { () throws(MachineFailure) in
        try Files.give(staging, status, mode: status.mode | 0o700)
      }
    }
  }

  /// The output's status, once the old site is put back that a killed build had set aside.
  private func restored() throws(MachineFailure) -> FileStatus? {
    let status = try Files.statusIfPresent(output)
    guard let status else {
      guard workshop.isOurs, try Files.statusIfPresent(workshop.retired) != nil else { return nil }
      try Files.rename(workshop.retired, to: output)
      return try Files.status(output)
    }
    guard status.kind == .folder else { throw MachineFailure(.write, output, ENOTDIR) }
    return status
  }

  private static func resolve(_ path: Path, links: Int) throws(MachineFailure) -> Path {
    let bare = path.trimmed
    if try Files.statusIfPresent(path) != nil { return try Files.resolved(path) }
    guard let status = try Files.statusIfPresent(bare, followingLinks: false), status.kind == .link else {
      return try resolveMissing(bare)
    }
    guard links < 40 else { throw MachineFailure(.stat, path, ELOOP) }
    let target = try Files.linkDestination(bare)
    return try resolve(target.isAbsolute ? target : bare.parent / target, links: links + 1)
  }

  private static func resolveMissing(_ path: Path) throws(MachineFailure) -> Path {
    guard ![".", "..", ""].contains(path.name) else { throw MachineFailure(.stat, path, ENOENT) }
    try Files.makeDirectories(path.parent)
    return try Files.resolved(path.parent.bytes.isEmpty ? "." : path.parent) / path.name
  }

  private func sibling(_ suffix: String) -> Path {
    output.parent / Path(bytes: Array(".".utf8) + output.name.bytes + Array(suffix.utf8))
  }
}
