import Disk
import Vietnamese

extension DeskStore {
  /// Every change that was handed in, the oldest first.
  public var changes: [Change] { [Change](record.entries) }

  public func change(_ id: Int) -> Change? { changes.first { $0.id == id } }

  /// Hands a text in. Its author's draft of the file, and an earlier change of his that is still under way, end with
  /// it.
  public func submit(
    _ bytes: [UInt8], for file: WorkPath, base: VersionID?, by person: Person, note: String = ""
  ) throws(DeskFailure) -> Change {
    try folders.checkFolder(of: file)
    let version = try keep(bytes)
    let entry = try self.note(.submitted, file.text, by: person.name, before: base, after: version.id, note)
    try discardDraft(of: file, by: person)
    guard let change = change(entry.number) else { throw .outOfTurn }
    return change
  }

  /// Gives a change back to its author, with what is to be mended; its text becomes his draft again.
  public func sendBack(_ id: Int, by person: Person, note: String) throws(DeskFailure) -> Change {
    guard person.role >= .approver else { throw .notAllowed }
    let change = try open(id)
    if change.state == .sentBack { throw .outOfTurn }
    _ = try self.note(.sentBack, change.file.text, by: person.name, change: id, note)
    if let bytes = versions.bytes(change.text), journal.draft(of: change.file, by: change.author) == nil {
      try keep(Draft(file: change.file, person: change.author, base: change.base, time: clock(), bytes: bytes))
    }
    return try after(id)
  }

  /// Takes a change back; its text becomes a draft again.
  public func withdraw(_ id: Int, by person: Person) throws(DeskFailure) -> Change {
    let change = try open(id)
    guard change.author == person.name || person.role == .administrator else { throw .notAllowed }
    _ = try note(.withdrawn, change.file.text, by: person.name, change: id)
    if let bytes = versions.bytes(change.text), journal.draft(of: change.file, by: change.author) == nil {
      try keep(Draft(file: change.file, person: change.author, base: change.base, time: clock(), bytes: bytes))
    }
    return try after(id)
  }

  /// Lets a change into the content, now or on a day to come.
  /// - Returns: what became of it; nil where it waits for its day.
  public func approve(
    _ id: Int, by person: Person, on day: CalendarDate? = nil, note: String = ""
  ) async throws(DeskFailure) -> SaveOutcome? {
    guard person.role >= .approver else { throw .notAllowed }
    let isSecond = await needsSecondPerson()
    let change = try open(id)
    guard change.state == .submitted else { throw .outOfTurn }
    if isSecond, change.author == person.name { throw .ownWork }
    let waits = day.map { $0 > Moment.day(clock()) } ?? false
    if !waits, let conflict = try conflict(of: change) { return .conflict(conflict) }
    _ = try self.note(
      .approved, change.file.text, by: person.name, change: id, Change.note(note, on: waits ? day : nil))
    return waits ? nil : try apply(try after(id))
  }

  /// Puts into the content what was approved for a day that has come, or whose writing was cut short.
  /// - Returns: what became of each.
  public func applyDue() throws(DeskFailure) -> [(change: Change, outcome: SaveOutcome)] {
    let today = Moment.day(clock())
    var done: [(change: Change, outcome: SaveOutcome)] = []
    for change in changes {
      guard case .approved(let day) = change.state, day.map({ $0 <= today }) ?? true else { continue }
      done.append((change, try apply(change)))
    }
    return done
  }

  /// Whether whoever writes needs another to let it into the content: as it is set, else where there are two accounts.
  public func needsSecondPerson() async -> Bool {
    if let said = record.entries.last(where: { $0.action == .settled && $0.note.hasPrefix(Self.secondPerson) }) {
      return said.note.hasSuffix("=có")
    }
    return await accounts.count >= 2
  }

  public func setSecondPerson(_ isNeeded: Bool, by person: Person) throws(DeskFailure) {
    guard person.role == .administrator else { throw .notAllowed }
    _ = try note(.settled, by: person.name, "\(Self.secondPerson)=\(isNeeded ? "có" : "không")")
  }

  private static let secondPerson = "người thứ hai"

  private func open(_ id: Int) throws(DeskFailure) -> Change {
    guard let change = change(id), change.isOpen else { throw .outOfTurn }
    return change
  }

  private func after(_ id: Int) throws(DeskFailure) -> Change {
    guard let change = change(id) else { throw .outOfTurn }
    return change
  }

  private func conflict(of change: Change) throws(DeskFailure) -> Conflict? {
    let now = try read(change.file)
    guard let ours = versions.bytes(change.text) else { throw .missing(change.file) }
    if now?.id == change.base || now?.bytes == ours { return nil }
    let old = change.base.flatMap(versions.bytes)
    if let now, let old, LineMerge.merge(base: old, ours: ours, theirs: now.bytes) != nil { return nil }
    return Conflict(file: change.file, base: old, ours: ours, theirs: now)
  }

  private func apply(_ change: Change) throws(DeskFailure) -> SaveOutcome {
    guard let bytes = versions.bytes(change.text) else { throw .missing(change.file) }
    let outcome = try write(bytes, to: change.file, base: change.base, by: change.author, .applied, change: change.id)
    if case .conflict = outcome { return outcome }
    repository?.commit(
      [folders.place(change.file)], by: change.author, "\(change.file.text): duyệt bởi \(change.approver ?? "")")
    return outcome
  }
}
