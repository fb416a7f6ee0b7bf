import Glibc

/// Where the output folder is, and the names beside it that a build uses.
struct OutputPlaces: Sendable {
  /// The folder itself: absolute, links resolved, so that a link to it stays a link.
  let output: Path

  /// A build's own folder, which holds the staging folder alone.
  var workshop: Path { sibling(".neuguong-new") }
  /// The new tree while it grows; after the exchange, the old tree until it is deleted.
  var staging: Path { workshop / name }
  /// The old tree between two renames, where the filesystem cannot exchange.
  var retired: Path { sibling(".neuguong-old") }
  var lock: Path { sibling(".neuguong-lock") }

  private var name = Path("")

  /// Finds the folder, making those above it. There is no staging folder until `prepare` has made one.
  init(_ path: Path) throws(MachineFailure) {
    output = try OutputPlaces.resolve(path, links: 0)
    guard output != "/" else { throw MachineFailure(.write, path, EINVAL) }
  }

  /// Restores or sweeps what a killed build left, and makes the staging folder. Needs the lock.
  mutating func prepare() throws(MachineFailure) {
    let status = try Files.statusIfPresent(output)
    if status == nil, try Files.statusIfPresent(retired) != nil {
      try Files.rename(retired, to: output)
    }
    guard status == nil || status?.kind == .folder else { throw MachineFailure(.write, output, ENOTDIR) }
    try Files.removeTree(retired)
    try Files.removeTree(workshop)
    try Files.makeDirectory(workshop, mode: 0o700)
    // Never more open than the output: what is in it may be meant for few.
    name = try StagingPlace.make(in: workshop, mode: (status?.mode ?? 0o777) | 0o700).name
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
