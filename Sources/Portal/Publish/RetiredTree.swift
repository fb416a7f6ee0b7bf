import Disk
import Glibc
import SourceText

/// The old site after the exchange. What builds made of it is deleted; what somebody put into it since it was
/// listed is carried over to the new one. Only files whose name and inode were known before are deleted.
struct RetiredTree {
  /// Where it lies now.
  let root: Path
  let output: Path
  private let old: OldSite
  private let new: NewSite
  private let kept: StagedTree.Kept
  /// The folders that builds made, and those of foreign files that were taken over.
  private let folders: Set<Path>
  private var met: Set<Path> = []
  private var keepsake: Keepsake

  init(root: Path, output: Path, old: OldSite, new: NewSite, kept: StagedTree.Kept) {
    (self.root, self.output, self.old, self.new, self.kept) = (root, output, old, new, kept)
    folders = NewSite.folders(of: old.made.union(kept.keys))
    keepsake = Keepsake(of: output)
  }

  var notices: [PublishNotice] { keepsake.notices }

  mutating func delete() throws(MachineFailure) {
    try empty("")
    // Deleted in the old site after it was taken over into the new one.
    for (path, file) in kept where !met.contains(path) {
      guard let now = try Files.statusIfPresent(output / path, followingLinks: false) else { continue }
      if now.inode == file.new.inode { try Files.remove(output / path) }
    }
  }

  /// Deletes a folder. Somebody who still has it open may put something into it while it is emptied.
  private mutating func empty(_ folder: Path) throws(MachineFailure) {
    for _ in 0..<100 {
      for child in try children(folder) {
        // A file that somebody else deletes meanwhile is no failure.
        do throws(MachineFailure) { try clear(folder / child.name, child.kind) } catch  where error.isAbsence {}
      }
      do throws(MachineFailure) {
        return try Files.removeEmpty(root / folder)
      } catch  where error.code == ENOTEMPTY || error.code == EEXIST {
        continue
      }
    }
    throw MachineFailure(.remove, root / folder, ENOTEMPTY)
  }

  private func children(_ folder: Path) throws(MachineFailure) -> [(name: Path, kind: FileKind)] {
    do throws(MachineFailure) { return try Files.children(root / folder) } catch  where error.code == EACCES {
      // A foreign read-only folder was copied with its mode: its old copy must still be deleted.
      try Files.setMode(root / folder, 0o700)
      return try Files.children(root / folder)
    }
  }

  private mutating func clear(_ path: Path, _ kind: FileKind) throws(MachineFailure) {
    if kind == .folder {
      if folders.contains(path) || Files.isFolder(output / path) { return try empty(path) }
      return try carry(path, kind)
    }
    if old.made.contains(path) || new.isUnchanged(path) || path == Manifest.name { return try remove(path) }
    if let file = kept[path] {
      met.insert(path)
      let now = try Files.status(root / path, followingLinks: false)
      let there = try Files.statusIfPresent(output / path, followingLinks: false)
      if there?.inode == now.inode || now.isSameFile(as: file.old) { return try remove(path) }
    }
    try carry(path, kind)
  }

  private func remove(_ path: Path) throws(MachineFailure) {
    do throws(MachineFailure) { try Files.remove(root / path) } catch  where error.code == EACCES {
      try Files.setMode((root / path).parent, 0o700)
      try Files.remove(root / path)
    }
  }

  /// Moves what is new to the new site: to its own place, over the older file that was taken over there, or, where a
  /// page stands, beside the output.
  private mutating func carry(_ path: Path, _ kind: FileKind) throws(MachineFailure) {
    let (source, target) = (root / path, output / path)
    do throws(MachineFailure) {
      try Files.makingParents(of: target) { () throws(MachineFailure) in try Files.move(source, toFree: target) }
    } catch  where error.code == EEXIST && kind == .folder && Files.isFolder(target) {
      try empty(path)
    } catch  where error.code == EEXIST && kind != .folder && !new.paths.contains(path) && !Files.isFolder(target) {
      // Its owner wrote it in both trees: the later one is kept.
      try isLater(path) ? Files.rename(source, to: target) : remove(path)
    } catch  where [EEXIST, ENOTDIR, EISDIR, ENOTEMPTY].contains(error.code) {
      try keepsake.move(source, as: path)
    }
  }

  /// Whether the file in the old tree was put there after that in the new one, which may have been taken over before.
  private func isLater(_ path: Path) throws(MachineFailure) -> Bool {
    guard let there = try Files.statusIfPresent(output / path, followingLinks: false) else { return true }
    if there.inode == kept[path]?.new.inode { return true }
    let own = try Files.status(root / path, followingLinks: false).modified
    return (own.seconds, own.nanoseconds) > (there.modified.seconds, there.modified.nanoseconds)
  }
}

extension FileStatus {
  /// Nobody put another in its place or wrote to it. A link made to it changes neither.
  fileprivate func isSameFile(as other: FileStatus) -> Bool {
    inode == other.inode && device == other.device && size == other.size && modified == other.modified
  }
}
