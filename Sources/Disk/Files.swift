import CLinux
import Glibc

/// The only code that touches the disk: one function an operation, one error type.
public enum Files {
  /// Runs one system call on a path; a negative result becomes the typed failure, which names the path as it is shown.
  @discardableResult
  package static func call(
    _ operation: MachineFailure.Operation, _ path: Path, as shown: Path? = nil,
    _ body: (UnsafePointer<CChar>) -> Int32
  ) throws(MachineFailure) -> Int32 {
    // A NUL would silently cut the path short.
    guard !path.bytes.contains(0) else { throw MachineFailure(operation, shown ?? path, EINVAL) }
    let result = body(path.cString)
    guard result >= 0 else { throw MachineFailure(operation, shown ?? path, errno) }
    return result
  }

  /// Status of a path, through symbolic links unless told otherwise.
  public static func status(_ path: Path, followingLinks: Bool = true) throws(MachineFailure) -> FileStatus {
    var raw = stat()
    try call(.stat, path) { followingLinks ? stat($0, &raw) : lstat($0, &raw) }
    return FileStatus(raw)
  }

  /// Status, or nil when nothing is there.
  public static func statusIfPresent(
    _ path: Path, followingLinks: Bool = true
  ) throws(MachineFailure) -> FileStatus? {
    do throws(MachineFailure) {
      return try status(path, followingLinks: followingLinks)
    } catch  where error.code == ENOENT || error.code == ENOTDIR {
      return nil
    }
  }

  /// The path with links, `.` and `..` resolved; it must exist.
  public static func resolved(_ path: Path) throws(MachineFailure) -> Path {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    try call(.stat, path) { realpath($0, &buffer) == nil ? -1 : 0 }
    return Path(bytes: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)))
  }

  package static func makeDirectory(_ path: Path, mode: mode_t = 0o777) throws(MachineFailure) {
    try call(.makeDirectory, path) { mkdir($0, mode) }
  }

  /// Asks the file system to place each new folder in `folder`, and what is in it, far from the others, where there is
  /// much room (`chattr +T`).
  /// - Returns: whether it supports that.
  package static func spread(_ folder: Path) -> Bool { clinux_spread(folder.cString) == 0 }

  /// Makes the folder and those above it; one that is there is fine.
  public static func makeDirectories(_ path: Path) throws(MachineFailure) {
    guard !path.bytes.isEmpty else { return }
    do throws(MachineFailure) {
      try makeMissingDirectory(path)
    } catch  where error.code == ENOENT && path.parent != path {
      try makeDirectories(path.parent)
      try makeMissingDirectory(path)
    }
  }

  private static func makeMissingDirectory(_ path: Path) throws(MachineFailure) {
    do throws(MachineFailure) {
      try makeDirectory(path)
    } catch  where error.code == EEXIST {
      guard try status(path).kind == .folder else { throw MachineFailure(.makeDirectory, path, ENOTDIR) }
    }
  }

  /// Runs `body`, which makes something at `path`; when its folder is missing, makes that and tries again.
  package static func makingParents<Value: ~Copyable>(
    of path: Path, _ body: () throws(MachineFailure) -> Value
  ) throws(MachineFailure) -> Value {
    do throws(MachineFailure) {
      return try body()
    } catch  where error.code == ENOENT && !path.parent.bytes.isEmpty {
      try makeDirectories(path.parent)
      return try body()
    }
  }

  public static func rename(_ path: Path, to target: Path) throws(MachineFailure) {
    let target = target.cString
    try call(.rename, path) { Glibc.rename($0, target) }
  }

  /// Swaps two paths in one step (`renameat2(2)`, `RENAME_EXCHANGE`).
  package static func exchange(_ first: Path, _ second: Path) throws(MachineFailure) {
    let other = second.cString
    try call(.rename, first) { clinux_exchange($0, other) }
  }
}
