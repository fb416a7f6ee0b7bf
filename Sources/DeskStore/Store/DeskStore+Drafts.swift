import Disk

extension DeskStore {
  /// Puts what somebody is writing on the disk; it is there when this returns, and after that whatever happens.
  public func keep(_ draft: Draft) throws(DeskFailure) {
    try DeskFolders.machine { () throws(MachineFailure) in try journal.keep(draft) }
  }

  public func draft(of file: WorkPath, by person: Person) -> Draft? { journal.draft(of: file, by: person.name) }

  /// Of everybody, in the order of files.
  public var drafts: [Draft] { journal.drafts }

  public func discardDraft(of file: WorkPath, by person: Person) throws(DeskFailure) {
    try DeskFolders.machine { () throws(MachineFailure) in try journal.discard(file, by: person.name) }
  }

  /// Says that somebody has a file open: again at least every half minute, else it counts as closed.
  /// - Returns: who else has it open.
  public func opened(_ file: WorkPath, by person: Person) -> [Person] { presence.opened(file, by: person, at: clock()) }

  public func closed(_ file: WorkPath, by person: Person) { presence.closed(file, by: person) }

  /// Who has a file open.
  public func readers(of file: WorkPath) -> [Person] { presence.readers(of: file, at: clock()) }
}

/// Who has which file open.
struct Presence {
  private static let lasting = 45

  private var seen: [WorkPath: [Person: Int]] = [:]

  mutating func opened(_ file: WorkPath, by person: Person, at now: Int) -> [Person] {
    seen[file, default: [:]][person] = now
    seen[file] = seen[file]?.filter { now - $0.value < Self.lasting }
    return readers(of: file, at: now).filter { $0.name != person.name }
  }

  mutating func closed(_ file: WorkPath, by person: Person) {
    seen[file]?[person] = nil
    if seen[file]?.isEmpty == true { seen[file] = nil }
  }

  func readers(of file: WorkPath, at now: Int) -> [Person] {
    (seen[file] ?? [:]).filter { now - $0.value < Self.lasting }.keys.sorted { $0.name < $1.name }
  }
}
