import Disk

/// Why a build was not published. The old output is as it was, unless it is a mount point and had to be replaced file
/// by file; then the next build completes it.
public enum PublishFailure: Error, Hashable, Sendable {
  /// Another build holds the lock file at this path: wait for it to end.
  case locked(Path)
  /// Files or folders in the output that no build made stand where this build must put its own: move them away, or
  /// choose another output folder. Paths are relative to the output, sorted.
  case foreignInTheWay([Path])
  /// A folder that no build made has the name at this path that a build's own folder must have: rename it.
  case foreignWorkshop(Path)
  case machine(MachineFailure)
}
