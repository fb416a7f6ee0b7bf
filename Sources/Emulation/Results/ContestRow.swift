import Vietnamese

/// A criterion of a contest's sheet.
public struct ContestCriterion: Sendable {
  public let code: String
  public let name: String
  public let maximum: DecimalNumber
  public let kind: PointKind
  /// Position of the criterion that it is a part of.
  public let parent: Int?
  /// How deep it lies; 0 at the top.
  public let level: Int
  /// Positions of those who score it, in their order.
  public let stages: [Int]
  /// Whether it is scored itself.
  public let isLeaf: Bool
}

/// A member’s place in a contest.
public struct ContestRow: Sendable {
  /// Position in ``Contest/members``.
  public let member: Int
  /// 1-2-2-4; nil where the member is unranked.
  public let rank: Int?
  /// đồng hạng, after all that parts equals was asked.
  public let isTied: Bool
  public let score: UnitScore
  /// Σ deductions.
  public let deductions: Rational
  /// Position of the flag that the rank earns.
  public let flag: Int?
}

/// What a member has for one criterion.
public struct ContestPoints: Sendable {
  /// Position in ``Contest/criteria``.
  public let criterion: Int
  public let points: Rational
  /// The sum of the children where it passes the maximum.
  public let uncapped: Rational?
  /// Whose score counts, by position in ``ContestInputs/stages``; nil for a criterion with children.
  public let stage: Int?
  /// Position in `diem.csv`; nil for a criterion with children.
  public let row: Int?
  /// Whether a later stage is still to score it.
  public let isProvisional: Bool
}
