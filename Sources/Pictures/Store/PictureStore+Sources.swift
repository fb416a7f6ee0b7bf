import Disk
import Glibc
import SourceText

extension PictureStore {
  /// What is known of a file by its name, size, place on the disk and time of change alone.
  package func source(_ name: String, _ status: FileStatus) -> KnownSource? {
    path(name, status).flatMap { try? Files.read($0) }.flatMap(KnownSource.init(line:))
  }

  /// A file that was changed just now may be changed again within the same tick of the disk's clock.
  package func remember(_ name: String, _ status: FileStatus, _ source: KnownSource) {
    guard let path = path(name, status), status.modified.seconds < time(nil) - 2 else { return }
    try? Self.write(path, Array(source.line.utf8))
  }

  private func path(_ name: String, _ status: FileStatus) -> Path? {
    let facts = [
      name, "\(status.device)", "\(status.inode)", "\(status.size)", "\(status.modified.seconds)",
      "\(status.modified.nanoseconds)",
    ]
    let key = Fingerprint(facts.joined(separator: "\n")).text
    return folder.map { $0 / Path("nguon/\(key).txt") }
  }

  /// Makes the folder, which Git passes over.
  package func prepare() {
    guard let folder, (try? Files.statusIfPresent(folder)) == .some(nil) else { return }
    try? Self.write(folder / ".gitignore", Array("*\n".utf8))
  }

  /// A card that an earlier build drew, or what `draw` gives, which is kept.
  /// - Parameter key: sixteen digits.
  package func card(_ key: String, draw: () -> [UInt8]?) -> [UInt8]? {
    let path = folder.map { $0 / Path("the/\(key).jpg") }
    if let path, let known = try? Files.read(path), known.starts(with: [0xFF, 0xD8]), known.suffix(2) == [0xFF, 0xD9] {
      return known
    }
    guard let bytes = draw() else { return nil }
    if let path { try? Self.write(path, bytes) }
    return bytes
  }

  /// Deletes what does not belong to these files of the store, cards and sources, and what a killed build left.
  package func sweep(keeping files: [Path], cards: Set<String>, sources: [(name: String, status: FileStatus)]) {
    guard let folder, let tree = try? Files.tree(folder) else { return }
    let kept = Set(files.map { String($0.name.description.prefix(16)) }).union(cards)
    let known = Set(sources.compactMap { path($0.name, $0.status)?.name.description })
    for file in tree where file.kind == .file && file.path.description != ".gitignore" {
      let name = file.path.name.description
      let isKept = known.contains(name) || kept.contains(String(name.prefix(16))) && !name.isOnTheWay
      if !isKept { try? Files.removeTree(folder / file.path) }
    }
  }
}

extension String {
  /// Whether a file was being written: its name goes on after the ending.
  fileprivate var isOnTheWay: Bool { split(separator: ".").count > 2 }
}
