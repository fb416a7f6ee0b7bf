import Disk
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
  /// Without an old output nothing can be unchanged, so the disk is not asked.
  let isFirst: Bool

  /// Stages a file of the new site. `path` is relative to the output, without `.`, `..` or control bytes (`EINVAL`).
  public func stage(_ path: Path, _ bytes: [UInt8]) throws(MachineFailure) -> StagedFile {
    try stage(path, replacing: isFirst ? .other(nil) : Files.sameness(of: output / path, with: bytes)) {
      target throws(MachineFailure) in
      try Files.create(target, bytes)
    }
  }

  /// Stages a copy of a file (a picture, an attachment), read in pieces.
  func stage(_ path: Path, copying source: EnclosedFile) throws(MachineFailure) -> StagedFile {
    let old = isFirst ? .other(nil) : Files.sameness(of: output / path, withContentsOf: source)
    return try stage(path, replacing: old) { target throws(MachineFailure) in try Files.copy(source, to: target) }
  }

  /// Stages a second name of a file that never changes. Where the output has it already nothing is read.
  func stage(_ path: Path, linking stored: Path) throws(MachineFailure) -> StagedFile {
    let old: Files.Sameness = isFirst ? .other(nil) : sameness(of: output / path, withLink: stored)
    return try stage(path, replacing: old) { target throws(MachineFailure) in
      do throws(MachineFailure) { try Files.linkOrCopy(stored, to: target) } catch  where error.code == EXDEV {
        try Files.duplicate(stored, to: target)
      }
    }
  }

  private func sameness(of path: Path, withLink stored: Path) -> Files.Sameness {
    guard let old = try? Files.status(path, followingLinks: false), let own = try? Files.status(stored) else {
      return .other(nil)
    }
    if (old.device, old.inode) == (own.device, own.inode) { return .same(old) }
    return Files.sameness(of: path, withContentsOf: EnclosedFile(stored))
  }

  private func stage(
    _ path: Path, replacing old: Files.Sameness, write: (Path) throws(MachineFailure) -> Void
  ) throws(MachineFailure) -> StagedFile {
    guard path.isPlainRelative, path != Manifest.name else { throw MachineFailure(.write, path, EINVAL) }
    switch old {
    case .same(let status): open(path, status)
    case .other(let status):
      let target = staging / path
      // Nearly every page has a folder of its own, so trying without one first would mostly fail.
      try Files.makeDirectories(target.parent)
      try write(target)
      if let status { try makeLater(target, than: status) }
    }
    return StagedFile(path: path, isUnchanged: old.isSame)
  }

  /// Lets the web server read what an earlier build wrote for its owner alone.
  func open(_ path: Path, _ status: FileStatus) {
    if status.mode & 0o044 != 0o044 { try? Files.setMode(output / path, status.mode | 0o644) }
  }

  /// Web servers know a version of a file by its size and the second of its change, so no two may share one.
  private func makeLater(_ path: Path, than old: FileStatus) throws(MachineFailure) {
    // A second's room, since the clock of files may be a little behind.
    guard old.modified.seconds >= time(nil) - 1 else { return }
    let own = try Files.status(path).modified
    guard own.seconds <= old.modified.seconds else { return }
    try OpenFile(reading: path).setModified(.init(seconds: old.modified.seconds + 1, nanoseconds: 0))
  }
}
