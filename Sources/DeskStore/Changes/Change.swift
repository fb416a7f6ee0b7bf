import Vietnamese

/// A text for a file on its way from its author to the content.
public struct Change: Sendable, Equatable {
  public enum State: Sendable, Equatable {
    case submitted
    case sentBack
    /// Waits for its day.
    case approved(on: CalendarDate?)
    /// In the content.
    case applied
    /// Taken back by its author, or another took its place.
    case withdrawn
  }

  /// The number of its first entry in the log.
  public let id: Int
  public let file: WorkPath
  public let author: String
  public internal(set) var state: State
  /// What it was made from; nil of a new file.
  public let base: VersionID?
  public let text: VersionID
  /// Seconds since 1970, of the last step.
  public internal(set) var time: Int
  /// What was said with the last step.
  public internal(set) var note: String
  public internal(set) var approver: String?

  var isOpen: Bool { state != .applied && state != .withdrawn }
}

extension [Change] {
  /// What a log says.
  init(_ log: [LogEntry]) {
    self = []
    var places: [Int: Int] = [:]
    for entry in log {
      if entry.action == .submitted, let file = WorkPath(entry.file), let text = entry.after {
        for index in indices where self[index].file == file && self[index].author == entry.person && self[index].isOpen
        {
          self[index].state = .withdrawn
        }
        places[entry.number] = count
        append(
          Change(
            id: entry.number, file: file, author: entry.person, state: .submitted, base: entry.before, text: text,
            time: entry.time, note: entry.note))
      } else if let place = places[entry.change] {
        self[place].follow(entry)
      }
    }
  }
}

extension Change {
  mutating func follow(_ entry: LogEntry) {
    switch entry.action {
    case .sentBack: state = .sentBack
    case .approved:
      let (day, rest) = Self.day(of: entry.note)
      (state, approver, time, note) = (.approved(on: day), entry.person, entry.time, rest)
      return
    case .applied: state = .applied
    case .withdrawn: state = .withdrawn
    default: return
    }
    (time, note) = (entry.time, entry.note.isEmpty ? note : entry.note)
  }

  /// The note of an approval begins with its day, where it has one.
  static func note(_ note: String, on day: CalendarDate?) -> String { day.map { "[\($0.iso)] \(note)" } ?? note }

  private static func day(of note: String) -> (CalendarDate?, String) {
    guard note.hasPrefix("["), let end = note.firstIndex(of: "]") else { return (nil, note) }
    let parts = note[note.index(after: note.startIndex)..<end].split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else {
      return (nil, note)
    }
    return (day, String(note[note.index(after: end)...].drop { $0 == " " }))
  }
}
