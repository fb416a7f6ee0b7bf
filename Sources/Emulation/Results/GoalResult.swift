import Vietnamese

/// How a goal stands on a day.
public struct GoalResult: Sendable {
  /// Position in the plan.
  public let goal: Int
  /// Nil where the plan's word for it is unknown.
  public let kind: GoalKind?
  public let state: GoalState
  /// tỷ lệ phấn đấu, in percent; of shares alone.
  public let share: Rational?
  /// số đạt of shares; of *không có* how many people were disciplined.
  public let count: Int?
  /// What a share is taken of; nil where it is not known.
  public let denominator: TitleResult.Denominator?
  /// Position in `muc-tieu.csv` of the latest row that counts; nil for what is computed from other tables.
  public let row: Int?
  public let day: CalendarDate?
}
