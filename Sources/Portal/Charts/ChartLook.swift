/// How a piece of a bar looks. A pattern means one thing on the whole site: how far something has come. Criteria and
/// rounds have colours alone, with their numbers in them.
struct ChartLook: Hashable, Sendable {
  /// The class that gives the colour.
  let name: String
  /// Lines of an 8 by 8 tile; empty for a plain look.
  let pattern: String

  var hasPattern: Bool { !pattern.isEmpty }

  /// A criterion, or a round: of eight colours; a ninth looks as the first.
  static func series(_ index: Int) -> ChartLook { ChartLook(name: "part-\(index % 8)", pattern: "") }

  static let reached = ChartLook(name: "part-0", pattern: "")
  /// Asked for and not decided.
  static let pending = ChartLook(name: "part-1", pattern: "M-2 2 2-2M0 8 8 0M6 10 10 6")
  static let watched = ChartLook(name: "part-2", pattern: "M4 3v2")
  static let estimated = ChartLook(name: "part-3", pattern: "M4 0v8")
  static let inProgress = ChartLook(name: "part-4", pattern: "M-2 6 2 10M0 0 8 8M6-2 10 2")
  static let notReached = ChartLook(name: "part-7", pattern: "M0 4h8")
}

/// Marks above a bar: what should be reached, what may not be passed.
enum ChartMark: String, Sendable {
  case goal
  case ceiling

  /// Around the point 0, 0, in pixels.
  var path: String {
    switch self {
    case .goal: "M-5-7H5L0 0Z"
    case .ceiling: "M-5-7H5M-5-3H5"
    }
  }
}
