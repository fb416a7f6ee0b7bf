import Glibc

/// Something that happened to a file below a watched folder.
public struct FileEvent: Sendable, Hashable {
  public enum Change: Sendable {
    /// Somebody is writing it: what it holds now may be half of it.
    case writing
    /// Written and closed, or put there whole.
    case written
    /// New, and still without a byte in it.
    case made
    /// Written and closed without a byte in it.
    case emptied
    case gone
    /// A folder came or went, or the queue overflowed: everything must be listed again.
    case folders
  }

  public let path: Path
  public let change: Change

  package init(path: Path, change: Change) {
    (self.path, self.change) = (path, change)
  }
}

/// Folders watched recursively by inotify(7); links to folders are not entered.
public struct FolderWatch: ~Copyable {
  /// Readable when there are events.
  public let descriptor: Int32
  private let roots: [Path]
  /// By watch.
  private var folders: [Int32: Path] = [:]
  /// The folders that hold the roots, which may be moved away and come back.
  private var parents: [Int32: Set<Path>] = [:]

  public init(_ roots: [Path]) throws(MachineFailure) {
    self.roots = roots.map(\.trimmed)
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw MachineFailure(.watch, roots.first ?? ".", errno) }
    do { try watchAll() } catch {
      _ = Glibc.close(descriptor)
      throw error
    }
  }

  deinit { _ = Glibc.close(descriptor) }

  /// What happened since the last time; empty where nothing did. New folders are watched from here on.
  public mutating func drain() throws(MachineFailure) -> [FileEvent] {
    var events: [FileEvent] = []
    while let bytes = try next() {
      for raw in RawEvent.all(in: bytes) { if let event = event(raw) { events.append(event) } }
    }
    if events.contains(where: { $0.change == .folders }) { try watchAll() }
    return events
  }

  private func next() throws(MachineFailure) -> [UInt8]? {
    let space = 65_536
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: space) { buffer, count in
      got = Glibc.read(descriptor, buffer.baseAddress, space)
      count = max(got, 0)
    }
    if got > 0 { return bytes }
    if got < 0 && errno == EINTR { return try next() }
    guard got == 0 || errno == EAGAIN else { throw MachineFailure(.watch, roots.first ?? ".", errno) }
    return nil
  }

  private func event(_ raw: RawEvent) -> FileEvent? {
    if raw.has(IN_Q_OVERFLOW) { return FileEvent(path: "", change: .folders) }
    if parents[raw.watch]?.contains(raw.name) == true { return FileEvent(path: raw.name, change: .folders) }
    return folderEvent(raw)
  }

  private func folderEvent(_ raw: RawEvent) -> FileEvent? {
    guard let folder = folders[raw.watch] else { return nil }
    let path = folder / raw.name
    if raw.has(IN_ISDIR) || raw.has(IN_DELETE_SELF) || raw.has(IN_MOVE_SELF) {
      return FileEvent(path: path, change: .folders)
    }
    if raw.has(IN_DELETE) || raw.has(IN_MOVED_FROM) { return FileEvent(path: path, change: .gone) }
    if raw.has(IN_MODIFY) { return FileEvent(path: path, change: .writing) }
    guard raw.has(IN_CLOSE_WRITE) || raw.has(IN_MOVED_TO) || raw.has(IN_CREATE) else { return nil }
    guard (try? Files.status(path).size) == 0 else { return FileEvent(path: path, change: .written) }
    return FileEvent(path: path, change: raw.has(IN_CREATE) ? .made : .emptied)
  }

  /// Watches every folder that is there now, and none that is not; one that is watched already stays so.
  private mutating func watchAll() throws(MachineFailure) {
    let old = folders
    (folders, parents) = ([:], [:])
    for root in roots {
      let parent = root.parent.bytes.isEmpty ? "." : root.parent
      if let watch = try watch(parent) { parents[watch, default: []].insert(root.name) }
      try watchTree(root)
    }
    for watch in old.keys where folders[watch] == nil && parents[watch] == nil { inotify_rm_watch(descriptor, watch) }
  }

  /// A folder that is removed meanwhile is no failure: its removal is an event of its own.
  private mutating func watchTree(_ folder: Path) throws(MachineFailure) {
    // Watched before it is listed, so that nothing that comes between is missed.
    guard let watch = try watch(folder) else { return }
    folders[watch] = folder
    for child in (try? Files.children(folder)) ?? [] where child.kind == .folder && !child.name.isHidden {
      try watchTree(folder / child.name)
    }
  }

  private func watch(_ folder: Path) throws(MachineFailure) -> Int32? {
    let mask =
      IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
    do throws(MachineFailure) {
      return try Files.call(.watch, folder) { inotify_add_watch(descriptor, $0, UInt32(mask)) }
    } catch  where [ENOENT, ENOTDIR, EACCES].contains(error.code) { return nil }
  }
}

/// `struct inotify_event` taken out of what the kernel wrote.
private struct RawEvent {
  let watch: Int32
  let mask: UInt32
  let name: Path

  func has(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }

  static func all(in bytes: [UInt8]) -> [RawEvent] {
    var events: [RawEvent] = []
    var start = 0
    bytes.withUnsafeBytes { space in
      while start + 16 <= space.count {
        let length = Int(space.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        guard start + 16 + length <= space.count else { return }
        events.append(
          RawEvent(
            watch: space.loadUnaligned(fromByteOffset: start, as: Int32.self),
            mask: space.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
            name: Path(bytes: space[(start + 16)..<(start + 16 + length)].prefix { $0 != 0 })))
        start += 16 + length
      }
    }
    return events
  }
}
