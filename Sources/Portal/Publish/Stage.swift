import Glibc

/// A file that the build made, and whether the old output has the same bytes at its path.
public struct StagedFile: Hashable, Sendable {
  /// Relative to the output.
  public let path: Path
  public let isUnchanged: Bool
}

/// Where the new site is put together, for many threads at once (on different paths).
///
/// Only what differs from the old output is written here; the rest is linked when the build finishes.
public struct Stage: Sendable {
  let output: Path
  let staging: Path
  /// Without an old output nothing can be unchanged, and there is nothing to ask the disk.
  let isFirst: Bool

  /// Stages a file of the new site. `path` is relative to the output, without `.`, `..` or control bytes (`EINVAL`).
  public func stage(_ path: Path, _ bytes: [UInt8]) throws(MachineFailure) -> StagedFile {
    try stage(path, isUnchanged: !isFirst && Files.holds(output / path, bytes)) { target throws(MachineFailure) in
      try Files.create(target, bytes)
    }
  }

  /// Stages a copy of a file (a picture, an attachment), read in pieces.
  func stage(_ path: Path, copying source: EnclosedFile) throws(MachineFailure) -> StagedFile {
    try stage(path, isUnchanged: !isFirst && Files.holds(output / path, contentsOf: source)) {
      target throws(MachineFailure) in
      try Files.copy(source, to: target)
    }
  }

  private func stage(
    _ path: Path, isUnchanged: Bool, write: (Path) throws(MachineFailure) -> Void
  ) throws(MachineFailure) -> StagedFile {
    guard path.isPlainRelative, path != Manifest.name else { throw MachineFailure(.write, path, EINVAL) }
    if !isUnchanged {
      let target = staging / path
      // Nearly every page has a folder of its own, so trying without one first would mostly fail.
      try Files.makeDirectories(target.parent)
      try write(target)
    }
    return StagedFile(path: path, isUnchanged: isUnchanged)
  }
}
