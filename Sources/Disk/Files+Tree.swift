import Glibc

/// One entry of a folder tree.
public struct TreeEntry: Hashable, Sendable {
  /// Relative to the tree's root.
  public let path: Path
  /// A link to a regular file of the tree counts as that file.
  public let kind: FileKind
  /// Why it is not read, where it is no plain file and no folder.
  public var refusal: Enclosure.Refusal?
}

extension Files {
  /// Everything below `root`, sorted by the bytes of the path. Links to folders are not entered, so no loop can be.
  public static func tree(_ root: Path) throws(MachineFailure) -> [TreeEntry] {
    var entries: [TreeEntry] = []
    try collect(Enclosure(root), Path(""), into: &entries)
    return entries.sorted { $0.path < $1.path }
  }

  private static func collect(
    _ root: Enclosure, _ folder: Path, into entries: inout [TreeEntry]
  ) throws(MachineFailure) {
    for child in try children(root.folder / folder) {
      let entry = treeEntry(root, folder / child.name, child.kind)
      entries.append(entry)
      if entry.kind == .folder { try collect(root, entry.path, into: &entries) }
    }
  }

  private static func treeEntry(_ root: Enclosure, _ path: Path, _ kind: FileKind) -> TreeEntry {
    guard kind == .link || kind == .other else { return TreeEntry(path: path, kind: kind) }
    guard let refusal = root.refusal(of: path) else { return TreeEntry(path: path, kind: .file) }
    return TreeEntry(path: path, kind: kind, refusal: refusal)
  }

  /// A folder's own entries, in byte order; links are not followed.
  package static func children(_ folder: Path) throws(MachineFailure) -> [(name: Path, kind: FileKind)] {
    try listing(folder).children
  }

  /// The same, with the folder's own status.
  package static func listing(
    _ folder: Path
  ) throws(MachineFailure) -> (status: FileStatus, children: [(name: Path, kind: FileKind)]) {
    guard let stream = opendir(folder.cString) else { throw MachineFailure(.list, folder, errno) }
    defer { closedir(stream) }
    var raw = stat()
    guard fstat(dirfd(stream), &raw) == 0 else { throw MachineFailure(.stat, folder, errno) }
    var found: [(name: Path, kind: FileKind)] = []
    while let (name, kind) = try next(stream, folder) {
      if name == "." || name == ".." { continue }
      if let kind {
        found.append((name, kind))
      } else {
        found.append((name, try status(folder / name, followingLinks: false).kind))
      }
    }
    return (FileStatus(raw), found.sorted { $0.name < $1.name })
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
