import Glibc

/// Temporary files. The sticky bit marks them from the moment they are created, and nobody else sets it on a file of
/// that name, so that a user's file is never taken for one.
package enum Scratch {
  package static let mark: mode_t = 0o1000

  package static func isOurs(_ status: FileStatus) -> Bool { status.kind == .file && status.mode & mark != 0 }

  /// Removes what a killed run left at a path; what is not ours is a failure (`EEXIST`).
  package static func clear(_ path: Path) throws(MachineFailure) {
    guard let status = try Files.statusIfPresent(path, followingLinks: false) else { return }
    guard isOurs(status) else { throw MachineFailure(.write, path, EEXIST) }
    try Files.remove(path)
  }
}

/// A new version of a file: written beside it and on its disk, it takes the file's place in one step, or vanishes.
public struct PendingFile: ~Copyable {
  private let fresh: Path
  private let target: Path
  private let mode: mode_t

  /// Writes it. A link stays a link, and what it leads to keeps its mode.
  public init(_ path: Path, _ bytes: [UInt8]) throws(MachineFailure) {
    let old = try Files.statusIfPresent(path)
    let target = old == nil ? path : try Files.resolved(path)
    let fresh = target.parent / Path(bytes: Array(".".utf8) + target.name.bytes + Array(".neuguong-tmp".utf8))
    try Scratch.clear(fresh)
    do throws(MachineFailure) { mode = try Self.write(fresh, bytes, mode: old?.mode) } catch {
      try? Files.remove(fresh)
      throw error
    }
    self.target = target
    self.fresh = fresh
  }

  /// Marked as ours until it is in its place: what a killed run leaves here is cleared by the next.
  /// - Returns: the mode that it is to have there.
  private static func write(_ path: Path, _ bytes: [UInt8], mode: mode_t?) throws(MachineFailure) -> mode_t {
    var file = try OpenFile(creating: path, mode: 0o666 | Scratch.mark)
    try file.write(bytes)
    let own = try file.status().mode & 0o777
    // Of a run that was killed before it took the mark off, it is taken off here.
    let wanted = (mode ?? own) & ~Scratch.mark
    try Files.setMode(path, wanted | Scratch.mark)
    try file.flush()
    try file.close()
    return wanted
  }

  /// Puts it in place, for good: a power cut afterwards leaves it there.
  public consuming func commit() throws(MachineFailure) {
    try Files.rename(fresh, to: target)
    try Files.setMode(target, mode)
    try Files.flush(folder: target.parent)
  }

  deinit {
    // Gone already where it was put in place.
    try? Files.remove(fresh)
  }
}
