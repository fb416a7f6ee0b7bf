import Disk
import SourceText

/// The files of the new site, as sets for membership tests.
struct NewSite: Sendable {
  let files: [StagedFile]
  let paths: Set<Path>
  private let unchanged: Set<Path>

  init(_ files: [StagedFile]) {
    self.files = files
    paths = Set(files.map(\.path)).union([Manifest.name])
    unchanged = Set(files.lazy.filter(\.isUnchanged).map(\.path))
  }

  var changed: [Path] { files.filter { !$0.isUnchanged }.map(\.path) }
  /// Computed on each call: a first build has no use for them.
  var folders: Set<Path> { NewSite.folders(of: paths) }
  var manifest: [UInt8] { Manifest.bytes(files.map(\.path)) }

  func isUnchanged(_ path: Path) -> Bool { unchanged.contains(path) }

  /// Every folder above one of the paths.
  static func folders(of paths: Set<Path>) -> Set<Path> {
    var folders: Set<Path> = []
    for path in paths {
      for folder in path.ancestors where !folders.insert(folder).inserted { break }
    }
    return folders
  }
}
