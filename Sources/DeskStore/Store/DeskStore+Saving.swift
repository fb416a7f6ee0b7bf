import Disk
import Glibc
import SourceText
import Vietnamese

/// What became of a text that was to be saved.
public enum SaveOutcome: Sendable, Equatable {
  case saved(Version)
  /// The file had changed meanwhile in other lines: both changes are in it.
  case merged(Version)
  /// The file had changed meanwhile in the same lines: nothing was written.
  case conflict(Conflict)
}

/// Two texts of which a person has to choose.
public struct Conflict: Sendable, Equatable, Error {
  public let file: WorkPath
  /// What both were made from; nil where there was nothing.
  public let base: [UInt8]?
  /// What was to be saved.
  public let ours: [UInt8]
  /// What the file holds now; nil where it is gone.
  public let theirs: Version?
}

extension DeskStore {
  /// Writes a file of which `base` was read. Where it says something else by now, both are merged line by line, or
  /// nothing is written.
  /// - Parameter base: nil of a file that is not there yet.
  /// - Throws: `notAllowed` where a second person has to look first.
  public func save(
    _ bytes: [UInt8], to file: WorkPath, base: VersionID?, by person: Person, note: String = ""
  ) async throws(DeskFailure) -> SaveOutcome {
    guard await mayWrite(person) else { throw .notAllowed }
    return try write(bytes, to: file, base: base, by: person.name, .saved, note: note)
  }

  /// Whether a person may change the content at once.
  public func mayWrite(_ person: Person) async -> Bool { !(await needsSecondPerson()) }

  func write(
    _ bytes: [UInt8], to file: WorkPath, base: VersionID?, by person: String, _ action: LogEntry.Action,
    change: Int = 0, note: String = ""
  ) throws(DeskFailure) -> SaveOutcome {
    let now = try read(file)
    let version: Version
    if now?.id == base || now?.bytes == bytes {
      version = try keep(bytes)
    } else {
      let old = base.flatMap(versions.bytes)
      guard let now, let old, let merged = LineMerge.merge(base: old, ours: bytes, theirs: now.bytes) else {
        return .conflict(Conflict(file: file, base: old, ours: bytes, theirs: now))
      }
      version = try keep(merged)
    }
    if now?.bytes != version.bytes { try folders.write(version.bytes, to: file) }
    let isMerged = version.bytes != bytes
    let done: LogEntry.Action =
      now == nil && action == .saved ? .created : isMerged && action == .saved ? .merged : action
    _ = try self.note(done, file.text, by: person, change: change, before: now?.id, after: version.id, note)
    return isMerged ? .merged(version) : .saved(version)
  }

  /// Writes a new file under a safe name that nothing has yet: `ten.md`, `ten-2.md` …
  public func create(
    _ bytes: [UInt8], named name: String, in folder: WorkPath, by person: Person
  ) async throws(DeskFailure) -> WorkPath {
    guard await mayWrite(person) else { throw .notAllowed }
    return try put(bytes, named: name, in: folder, by: person)
  }

  /// The same for what comes beside a text: a picture, a document. Nothing shows it before a text does, so its author
  /// may bring it at any time.
  public func adopt(
    _ upload: Path, named name: String, in folder: WorkPath, by person: Person
  ) throws(DeskFailure) -> WorkPath {
    let bytes = try DeskFolders.machine { () throws(MachineFailure) in try Files.read(upload) }
    return try put(bytes, named: name, in: folder, by: person)
  }

  private func put(
    _ bytes: [UInt8], named name: String, in folder: WorkPath, by person: Person
  ) throws(DeskFailure) -> WorkPath {
    let file = try freeName(name, in: folder)
    let version = try keep(bytes)
    try folders.write(bytes, to: file)
    _ = try note(.created, file.text, by: person.name, after: version.id)
    return file
  }

  /// A name in a folder that nothing has yet.
  public func freeName(_ name: String, in folder: WorkPath) throws(DeskFailure) -> WorkPath {
    let safe = SafeName.of(name)
    for number in 1...10_000 {
      guard let file = WorkPath("\(folder.text)/\(SafeName.numbered(safe, number))") else { break }
      let place = folders.place(file)
      let there = try DeskFolders.machine { () throws(MachineFailure) in
        try Files.statusIfPresent(place, followingLinks: false)
      }
      if there == nil { return file }
    }
    throw .taken(folder)
  }

  /// Takes a file out of the content; its text stays in the history.
  public func remove(_ file: WorkPath, base: VersionID, by person: Person) async throws(DeskFailure) -> SaveOutcome {
    guard await mayWrite(person) else { throw .notAllowed }
    guard let now = try read(file) else { throw .missing(file) }
    guard now.id == base else {
      return .conflict(Conflict(file: file, base: versions.bytes(base), ours: [], theirs: now))
    }
    try folders.remove(file)
    _ = try note(.removed, file.text, by: person.name, before: now.id)
    return .saved(now)
  }

  public func move(_ file: WorkPath, to target: WorkPath, by person: Person) async throws(DeskFailure) {
    guard await mayWrite(person) else { throw .notAllowed }
    guard let now = try read(file) else { throw .missing(file) }
    do throws(DeskFailure) { try folders.move(file, to: target) } catch {
      if case .machine(let failure) = error, failure.code == EEXIST { throw .taken(target) }
      throw error
    }
    _ = try note(.moved, target.text, by: person.name, before: now.id, after: now.id, file.text)
  }
}
