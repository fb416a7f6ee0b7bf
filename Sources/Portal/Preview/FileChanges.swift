import Disk

/// What is to be read again.
public struct FileChanges: Sendable, Hashable {
  /// Paths as `Options.content` and `Options.theme` begin.
  public var files: Set<Path> = []
  /// Files or folders came or went: which ones there are must be listed again.
  public var isTreeChanged = false

  public init() {}

  func union(_ other: FileChanges) -> FileChanges {
    var changes = self
    changes.files.formUnion(other.files)
    changes.isTreeChanged = isTreeChanged || other.isTreeChanged
    return changes
  }
}
