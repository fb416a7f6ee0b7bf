import Disk
import Glibc
import Vietnamese

/// Everything that the desk of one site keeps, and the one writer to its content.
public actor DeskStore {
  public nonisolated let folders: DeskFolders
  public nonisolated let accounts: Accounts
  let clock: @Sendable () -> Int
  let versions: Versions
  let repository: GitRepository?
  private let lock: OpenFile
  var record: ChainedLog
  var journal: Journal
  var presence = Presence()

  /// - Parameter clock: seconds since 1970.
  /// - Throws: `busy` where another process has the desk of this site.
  public init(_ folders: DeskFolders, clock: @escaping @Sendable () -> Int) throws(DeskFailure) {
    (self.folders, self.clock) = (folders, clock)
    guard (try? Files.status(folders.content))?.kind == .folder else { throw .vanished(folders.content) }
    do throws(MachineFailure) {
      try Files.makePrivateFolder(folders.state)
      lock = try OpenFile(lock: folders.state / "lock")
      guard try lock.tryLock() else { throw MachineFailure(.lock, folders.state, EWOULDBLOCK) }
      versions = Versions(folder: folders.versions)
      record = try ChainedLog(folders.log)
      journal = try Journal(folders.journal)
      accounts = try Accounts(folders.accounts)
      try Files.removeTree(folders.uploads)
    } catch {
      throw error.operation == .lock && error.code == EWOULDBLOCK ? .busy : .machine(error)
    }
    repository = GitRepository(of: folders.content)
  }

  /// The file as it is now, kept so that what is made of it can be merged; nil where there is none.
  public func read(_ file: WorkPath) throws(DeskFailure) -> Version? {
    guard let bytes = try folders.read(file) else { return nil }
    return try keep(bytes)
  }

  /// The text of a version; nil where there is none of it.
  public func version(_ id: VersionID) -> [UInt8]? { versions.bytes(id) }

  func keep(_ bytes: [UInt8]) throws(DeskFailure) -> Version {
    try DeskFolders.machine { () throws(MachineFailure) in try versions.keep(bytes) }
  }

  func note(
    _ action: LogEntry.Action, _ file: String = "", by person: String, change: Int = 0, before: VersionID? = nil,
    after: VersionID? = nil, _ note: String = ""
  ) throws(DeskFailure) -> LogEntry {
    try DeskFolders.machine { () throws(MachineFailure) in
      try record.add { number in
        LogEntry(
          number: number, time: clock(), person: person, action: action, file: file, change: change, before: before,
          after: after, note: note)
      }
    }
  }
}

extension Files {
  /// A folder that only its owner can look into.
  fileprivate static func makePrivateFolder(_ path: Path) throws(MachineFailure) {
    if try statusIfPresent(path) == nil { try makeDirectory(path, mode: 0o700) }
    guard try status(path, followingLinks: false).kind == .folder else {
      throw MachineFailure(.makeDirectory, path, Enclosure.refused)
    }
    // Nothing of it belongs into the site's repository.
    let ignored = path / ".gitignore"
    if try statusIfPresent(ignored, followingLinks: false) == nil { try create(ignored, Array("*\n".utf8)) }
  }
}
