import Disk
import SourceText

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
  /// While a file is open for writing.
  static let held = limit
  /// The longest wait, however many changes keep coming.
  static let limit = Duration.seconds(10)

  private var files: Set<Path> = []
  private var isTreeChanged = false
  private var remembered = FileChanges()
  /// Files that are being written, that came only now, that are empty, and that went.
  private var (writing, made, empty, gone): (Set<Path>, Set<Path>, Set<Path>, Set<Path>) = ([], [], [], [])
  /// When the first of it was noted.
  public private(set) var first: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?

  public init() {}

  public mutating func note(_ event: FileEvent, at now: ContinuousClock.Instant) {
    guard !event.path.isStray || event.change == .folders else { return }
    (first, last) = (first ?? now, now)
    writing.remove(event.path)
    empty.remove(event.path)
    gone.remove(event.path)
    switch event.change {
    case .folders: isTreeChanged = true
    case .gone: leave(event.path)
    case .writing, .written, .made, .emptied:
      if event.change == .made && !files.contains(event.path) { made.insert(event.path) }
      files.insert(event.path)
      if event.change == .writing { writing.insert(event.path) }
      if event.change == .emptied || event.change == .made { empty.insert(event.path) }
    }
  }

  /// One that came only now, beside the file that it is to replace, is forgotten when it goes.
  private mutating func leave(_ path: Path) {
    if made.remove(path) != nil {
      files.remove(path)
    } else {
      files.insert(path)
      gone.insert(path)
    }
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
    var changes = remembered
    changes.files.formUnion(files)
    changes.isTreeChanged = changes.isTreeChanged || isTreeChanged || !gone.isEmpty
    return changes
  }

  /// Puts back what was taken, together with what was noted meanwhile.
  public mutating func putBack(_ changes: FileChanges, since: ContinuousClock.Instant) {
    files.formUnion(changes.files)
    isTreeChanged = isTreeChanged || changes.isTreeChanged
    first = min(first ?? since, since)
  }

  /// Keeps what could not be read, to be read again with the next change.
  public mutating func remember(_ changes: FileChanges) {
    remembered = remembered.union(changes)
  }

  private var quiet: Duration {
    if !writing.isEmpty { return Self.held }
    if !empty.isEmpty || !gone.isEmpty { return Self.doubtful }
    return isTreeChanged || files.count > 2 ? Self.several : Self.brief
  }
}
