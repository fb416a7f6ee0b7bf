import Disk
import Glibc
import SourceText

/// The output folder before the build, sorted into what builds made and what they did not.
struct OldSite: Sendable {
  /// Something in the output that no build made; a folder stands for all that is in it.
  struct Foreign: Hashable, Sendable {
    let path: Path
    let kind: FileKind
  }

  /// Nil when there is no output folder yet.
  let status: FileStatus?
  /// The manifest as it was found; nil when there is none.
  let manifest: [UInt8]?
  /// Files that the manifest lists and that exist; where the manifest is damaged, also files at paths of the new site.
  private(set) var made: Set<Path> = []
  /// Folders of the site that a web server may not enter, with their modes.
  private(set) var closed: [(path: Path, mode: mode_t)] = []
  /// In byte order.
  private(set) var foreign: [Foreign] = []

  /// Reads the folder `output`. Folders that hold nothing of the old or the new site are not entered.
  init(_ output: Path, before new: NewSite) throws(MachineFailure) {
    status = try Files.statusIfPresent(output)
    manifest = try OldSite.manifest(in: output)
    guard status != nil else { return }
    let listed = manifest.map(Manifest.paths) ?? []
    let sorting = Sorting(
      output: output, listed: listed, shared: NewSite.folders(of: listed).union(new.folders),
      isRecovering: manifest.map { !Manifest.isWhole($0) } ?? false)
    try visit("", sorting, new)
    foreign.sort { $0.path < $1.path }
  }

  static func manifest(in output: Path) throws(MachineFailure) -> [UInt8]? {
    let path = output / Manifest.name
    guard try Files.statusIfPresent(path, followingLinks: false)?.kind == .file else { return nil }
    return try Files.read(path)
  }

  private struct Sorting {
    let output: Path
    let listed: Set<Path>
    let shared: Set<Path>
    /// The list of what a build made is there, and damaged.
    let isRecovering: Bool
  }

  private mutating func visit(_ folder: Path, _ sorting: Sorting, _ new: NewSite) throws(MachineFailure) {
    let (status, children) = try Files.listing(sorting.output / folder)
    if !folder.bytes.isEmpty, status.mode & 0o055 != 0o055 { closed.append((folder, status.mode | 0o755)) }
    for child in children {
      let path = folder / child.name
      if child.kind == .folder, sorting.shared.contains(path) {
        try visit(path, sorting, new)
      } else if path == Manifest.name, child.kind == .file {
        continue
      } else if child.kind != .folder, sorting.listed.contains(path) {
        made.insert(path)
      } else if child.kind == .file, sorting.isRecovering, new.paths.contains(path) {
        made.insert(path)
      } else if !new.isUnchanged(path) {
        // A file that the new site has byte for byte is simply taken over.
        foreign.append(Foreign(path: path, kind: child.kind))
      }
    }
  }

  /// What stands where the new site must put something else.
  func inTheWay(of new: NewSite) -> [Path] {
    guard !foreign.isEmpty else { return [] }
    let folders = new.folders
    let blocking = foreign.compactMap { entry -> Path? in
      if new.paths.contains(entry.path) { return entry.path }
      if entry.kind != .folder, folders.contains(entry.path) { return entry.path }
      return entry.path.ancestors.first { new.paths.contains($0) }
    }
    return Set(blocking).sorted()
  }

  /// Treats what stands in the way as made by a build; a copy of it is kept elsewhere.
  mutating func adopt(_ paths: [Path], in output: Path) throws(MachineFailure) {
    let adopted = Set(paths)
    let own = foreign.filter { entry in
      adopted.contains(entry.path) || entry.path.ancestors.contains { adopted.contains($0) }
    }
    for entry in own {
      guard entry.kind == .folder else {
        made.insert(entry.path)
        continue
      }
      for inner in try Files.tree(output / entry.path) where inner.kind != .folder {
        made.insert(entry.path / inner.path)
      }
    }
    foreign.removeAll(where: Set(own).contains)
  }

  /// Files that earlier builds made and the new site has not.
  func stale(after new: NewSite) -> Set<Path> {
    made.subtracting(new.paths)
  }
}
