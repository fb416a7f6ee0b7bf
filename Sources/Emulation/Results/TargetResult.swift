import Vietnamese

/// How far a target is reached.
public struct TargetResult: Sendable {
  /// Position in the plan.
  public let target: Int
  /// Nil where the plan's word for it is unknown.
  public let direction: Direction?
  /// What the year before reached: given, or computed back from plan and growth.
  public let base: Rational?
  /// "tính ngược"
  public let baseIsComputed: Bool
  /// Position in `ket-qua.csv` of the latest row that counts.
  public let row: Int?
  public let value: DecimalNumber?
  public let day: CalendarDate?
  /// In percent, not clamped.
  public let progress: Rational?
  public let isMet: Bool?
  /// ước thực hiện: the figure is an estimate.
  public let isEstimate: Bool
  /// Not met yet, and the year goes on: a round does not judge what is set for the year.
  public let isInProgress: Bool
}

extension TargetResult {
  /// The same, not judged yet.
  var inProgress: TargetResult {
    TargetResult(
      target: target, direction: direction, base: base, baseIsComputed: baseIsComputed, row: row, value: value,
      day: day, progress: progress, isMet: nil, isEstimate: isEstimate, isInProgress: true)
  }
}
