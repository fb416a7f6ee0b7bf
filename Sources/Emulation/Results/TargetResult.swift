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
}
