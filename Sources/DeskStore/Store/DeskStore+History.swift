import Disk
import Vietnamese

/// A version of a file in its history.
public struct HistoryEntry: Sendable, Equatable {
  /// Nil of what came to the file past the desk: by Explorer, by git.
  public let step: LogEntry?
  public let version: VersionID
}

extension DeskStore {
  /// What was done, the oldest first.
  public var log: [LogEntry] { record.entries }

  /// The number of the first row of the log that was changed since it was written; nil where none was.
  public func firstBreakInLog() throws(DeskFailure) -> Int? {
    try DeskFolders.machine { () throws(MachineFailure) in try record.firstBreak() }
  }

  /// The log as a table that any spreadsheet opens.
  public func logTable() throws(DeskFailure) -> [UInt8] {
    try DeskFolders.machine { () throws(MachineFailure) in try Files.read(folders.log) }
  }

  /// Notes that the site was published, and by whom.
  public func published(by person: Person, note: String) throws(DeskFailure) {
    _ = try self.note(.published, by: person.name, note)
  }

  /// The versions of a file, the newest first; under the names that it had before, too.
  public func history(of file: WorkPath) throws(DeskFailure) -> [HistoryEntry] {
    var found: [HistoryEntry] = []
    var name = file.text
    for entry in record.entries.reversed() where entry.file == name && entry.after != nil {
      if entry.action == .moved { name = entry.note }
      guard let after = entry.after, entry.action != .submitted else { continue }
      if found.last?.version == after, entry.action == .moved { continue }
      // What stood there before this step, and was no step of the desk's.
      found.append(HistoryEntry(step: entry, version: after))
      if let before = entry.before, before != after { found.append(HistoryEntry(step: nil, version: before)) }
    }
    let told = found.filter { $0.step != nil }.map(\.version)
    found = found.filter { $0.step != nil || !told.contains($0.version) }
    if let now = try read(file), found.first?.version != now.id {
      found.insert(HistoryEntry(step: nil, version: now.id), at: 0)
    }
    return found
  }

  /// Gives a file a text that it had before.
  public func restore(
    _ version: VersionID, of file: WorkPath, base: VersionID?, by person: Person
  ) async throws(DeskFailure) -> SaveOutcome {
    guard await mayWrite(person) else { throw .notAllowed }
    guard let bytes = versions.bytes(version) else { throw .missing(file) }
    let now = try read(file)
    guard now?.id == base else {
      return .conflict(Conflict(file: file, base: base.flatMap(versions.bytes), ours: bytes, theirs: now))
    }
    return try write(bytes, to: file, base: base, by: person.name, .restored)
  }
}
