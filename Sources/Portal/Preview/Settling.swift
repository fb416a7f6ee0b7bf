/// Decides when what changed on disk may be read: not while a file is being written, nor between the steps in which
/// an editor replaces one, nor in the middle of many.
///
/// The less certain a change is to be the last of its kind, the longer the quiet that must follow it.
public struct Settling: Sendable {
  /// After one file was written and closed, or put in place whole.
  static let brief = Duration.milliseconds(12)
  /// After several, or when something came or went: more may follow.
  static let several = Duration.milliseconds(120)
  /// After a file was emptied, or went: most editors are about to fill it, or to put another there.
  static let doubtful = Duration.milliseconds(400)
  /// While somebody holds a file open that he has begun to write.
  static let held = Duration.seconds(3)
  /// However much goes on, a reader waits no longer.
  static let limit = Duration.seconds(10)

  private var changes = FileChanges()
  private var remembered = FileChanges()
  private var writing: Set<Path> = []
  private var missing: Set<Path> = []
  /// When the first of it was noted.
  public private(set) var first: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?

  public init() {}

  public mutating func note(_ event: FileEvent, at now: ContinuousClock.Instant) {
    guard !event.path.isPassedOver || event.change == .folders else { return }
    (first, last) = (first ?? now, now)
    if event.change != .writing { writing.remove(event.path) }
    missing.remove(event.path)
    switch event.change {
    case .writing: writing.insert(event.path)
    case .written: break
    case .emptied: missing.insert(event.path)
    case .gone:
      missing.insert(event.path)
      changes.isTreeChanged = true
    case .folders:
      changes.isTreeChanged = true
      return
    }
    changes.files.insert(event.path)
  }

  /// When what was noted may be read; nil where there is nothing.
  public var due: ContinuousClock.Instant? {
    guard let first, let last else { return nil }
    return min(last + quiet, first + Self.limit)
  }

  /// Whether what was noted first has waited so long that it is shown whatever still goes on.
  public func isOverdue(at now: ContinuousClock.Instant) -> Bool { first.map { $0 + Self.limit <= now } ?? false }

  /// What was noted, which is then forgotten.
  public mutating func take() -> FileChanges {
    defer { self = Settling() }
    return changes.union(remembered)
  }

  /// Has what was taken taken again, with what was noted meanwhile.
  public mutating func putBack(_ changes: FileChanges, since: ContinuousClock.Instant) {
    self.changes = self.changes.union(changes)
    first = min(self.first ?? since, since)
  }

  /// Has what could not be read read again when something else changes.
  public mutating func remember(_ changes: FileChanges) {
    remembered = remembered.union(changes)
  }

  private var quiet: Duration {
    if !writing.isEmpty { return Self.held }
    if !missing.isEmpty { return Self.doubtful }
    return changes.isTreeChanged || changes.files.count > 2 ? Self.several : Self.brief
  }
}

extension Path {
  /// What editors, Word and Windows keep beside a file: nobody's content.
  var isPassedOver: Bool {
    let name = name.description.lowercased()
    return name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || name == "thumbs.db"
      || name == "desktop.ini" || name == "4913"
  }
}
