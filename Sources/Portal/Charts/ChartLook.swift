/// How a series of a chart looks: a colour of the theme and a pattern, each enough to tell it from the others.
struct ChartLook: Hashable, Sendable {
  /// Of eight; a ninth series looks as the first.
  private let index: Int

  init(_ index: Int) {
    self.index = index % Self.patterns.count
  }

  /// The class that gives the colour.
  var name: String { "part-\(index)" }

  /// Lines of an 8 by 8 tile; empty for the plain first look.
  var pattern: String { Self.patterns[index] }
  var hasPattern: Bool { !pattern.isEmpty }

  private static let patterns = [
    "", "M-2 2 2-2M0 8 8 0M6 10 10 6", "M4 3v2", "M4 0v8", "M-2 6 2 10M0 0 8 8M6-2 10 2", "M0 4h8",
    "M0 4h8M4 0v8", "M0 0 8 8M0 8 8 0",
  ]

  // What the looks mean where the series are not criteria.
  static let reached = ChartLook(0)
  static let pending = ChartLook(1)
  static let watched = ChartLook(2)
  static let estimated = ChartLook(3)
  static let inProgress = ChartLook(4)
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
