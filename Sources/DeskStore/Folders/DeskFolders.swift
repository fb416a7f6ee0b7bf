import Disk

/// The folders of a site's desk, and the one way in which it writes to them.
public struct DeskFolders: Sendable {
  public let content: Path
  public let theme: Path
  /// `.neuguong/`: drafts, versions, the log, accounts. Nothing of it is published.
  public let state: Path

  /// - Parameter state: beside the content where nothing is said.
  public init(content: Path, theme: Path, state: Path? = nil) {
    (self.content, self.theme) = (content, theme)
    self.state = state ?? content.trimmed.parent / ".neuguong"
  }

  var log: Path { state / "log.csv" }
  var journal: Path { state / "journal" }
  var versions: Path { state / "versions" }
  public var accounts: Path { state / "accounts" }
  public var uploads: Path { state / "uploads" }

  func root(_ area: WorkPath.Area) -> Path {
    switch area {
    case .content: content
    case .theme: theme
    }
  }

  /// Where a file lies.
  public func place(_ file: WorkPath) -> Path { root(file.area) / file.path }

  /// The file; nil where there is none. Links are refused as the build refuses them.
  func read(_ file: WorkPath) throws(DeskFailure) -> [UInt8]? {
    let folder = Enclosure(root(file.area))
    do throws(MachineFailure) {
      guard try Files.statusIfPresent(place(file), followingLinks: false) != nil else { return nil }
      return try folder.read(file.path)
    } catch  where error.code == Enclosure.refused {
      throw .outside(file)
    } catch {
      if error.isAbsence { return nil }
      throw .machine(error)
    }
  }

  /// Writes a file whole or not at all, for good.
  func write(_ bytes: [UInt8], to file: WorkPath) throws(DeskFailure) {
    try checkFolder(of: file)
    let place = place(file)
    try Self.machine { () throws(MachineFailure) in
      if let status = try Files.statusIfPresent(place, followingLinks: false) {
        guard status.kind == .file else { throw MachineFailure(.write, place, Enclosure.refused) }
        return try Files.replace(place, bytes)
      }
      try Files.makeDirectories(place.parent)
      try Files.replace(place, bytes)
    }
  }

  /// Moves a file to where nothing is.
  func move(_ file: WorkPath, to target: WorkPath) throws(DeskFailure) {
    try checkFolder(of: file)
    try checkFolder(of: target)
    try Self.machine { () throws(MachineFailure) in
      try Files.makeDirectories(place(target).parent)
      try Files.move(place(file), toFree: place(target))
      try Files.flush(folder: place(target).parent)
      try Files.flush(folder: place(file).parent)
    }
  }

  func remove(_ file: WorkPath) throws(DeskFailure) {
    try checkFolder(of: file)
    try Self.machine { () throws(MachineFailure) in
      try Files.remove(place(file))
      try Files.flush(folder: place(file).parent)
    }
  }

  /// Every folder down to the file is one of its own, none a link; those that are missing can be made.
  func checkFolder(of file: WorkPath) throws(DeskFailure) {
    let root = root(file.area)
    guard (try? Files.status(root))?.kind == .folder else { throw .vanished(root) }
    for folder in file.path.ancestors {
      let status: FileStatus?
      do throws(MachineFailure) { status = try Files.statusIfPresent(root / folder, followingLinks: false) } catch {
        throw .machine(error)
      }
      guard status == nil || status?.kind == .folder else { throw .outside(file) }
    }
  }

  static func machine<Value>(_ body: () throws(MachineFailure) -> Value) throws(DeskFailure) -> Value {
    do throws(MachineFailure) { return try body() } catch { throw DeskFailure(error) }
  }
}

/// Why the desk could not do something.
public enum DeskFailure: Error, Hashable, Sendable {
  /// The disk is full, a folder may not be written …
  case machine(MachineFailure)
  /// The content or theme folder is not there any more.
  case vanished(Path)
  /// It is a link, or lies behind one.
  case outside(WorkPath)
  /// Something is there already.
  case taken(WorkPath)
  /// Nothing is there.
  case missing(WorkPath)
  /// Another desk, in another process, has this site.
  case busy
  /// The change is not at the step that this follows on.
  case outOfTurn
  /// Nobody approves what he wrote himself.
  case ownWork
  /// A role that may not do this.
  case notAllowed

  init(_ failure: MachineFailure) { self = .machine(failure) }
}
