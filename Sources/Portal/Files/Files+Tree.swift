import Glibc

/// One entry of a folder tree.
public struct TreeEntry: Hashable, Sendable {
  /// Relative to the tree's root.
  public let path: Path
  /// A symbolic link to a file counts as that file; one to a folder, or to nothing, stays a `link`.
  public let kind: FileKind
}

extension Files {
  /// Everything below `root`, sorted by the bytes of the path. Links to folders are not entered, so no loop can be.
  public static func tree(_ root: Path) throws(MachineFailure) -> [TreeEntry] {
    var entries: [TreeEntry] = []
    try collect(root, Path(""), into: &entries)
    return entries.sorted { $0.path < $1.path }
  }

  private static func collect(_ root: Path, _ folder: Path, into entries: inout [TreeEntry]) throws(MachineFailure) {
    for child in try children(root / folder) {
      let entry = treeEntry(root, folder / child.name, child.kind)
      entries.append(entry)
      if entry.kind == .folder { try collect(root, entry.path, into: &entries) }
    }
  }

  private static func treeEntry(_ root: Path, _ path: Path, _ kind: FileKind) -> TreeEntry {
    guard kind == .link else { return TreeEntry(path: path, kind: kind) }
    // A link to itself is ELOOP: as dead as one to nothing.
    let leadsToFile = (try? status(root / path))?.kind == .file
    return TreeEntry(path: path, kind: leadsToFile ? .file : .link)
  }

  /// A folder's own entries, in byte order; links are not followed.
  static func children(_ folder: Path) throws(MachineFailure) -> [(name: Path, kind: FileKind)] {
    guard let stream = opendir(folder.cString) else { throw MachineFailure(.list, folder, errno) }
    defer { closedir(stream) }
    var found: [(name: Path, kind: FileKind)] = []
    while let (name, kind) = try next(stream, folder) {
      if name == "." || name == ".." { continue }
      if let kind {
        found.append((name, kind))
      } else {
        found.append((name, try status(folder / name, followingLinks: false).kind))
      }
    }
    return found.sorted { $0.name < $1.name }
  }

  private static func next(_ stream: OpaquePointer, _ folder: Path) throws(MachineFailure) -> (Path, FileKind?)? {
    errno = 0
    guard let entry = readdir(stream) else {
      guard errno == 0 else { throw MachineFailure(.list, folder, errno) }
      return nil
    }
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { Path(bytes: $0.prefix { $0 != 0 }) }
    return (name, FileKind(entryType: entry.pointee.d_type))
  }
}
