/// A figure of a contest. Positions are those of ``Contest/members`` and ``Contest/criteria``.
public enum ContestFigure: Hashable, Sendable {
  case contest(ContestField)
  case member(Int, MemberField)
  case score(member: Int, criterion: Int, ScoreField)

  // Facts that are no leaves.
  /// Σ deductions of a member, and the votes for it, which may part equals.
  case deductions(member: Int)
  case votes(member: Int)
  /// By which names a row finds its member, criterion and stage.
  case names

  public enum ContestField: Hashable, Sendable, CaseIterable {
    case code, name, kind, state
  }

  public enum MemberField: Hashable, Sendable, CaseIterable {
    case code, isOurs, rank, isTied, total, band, isProvisional, reason, flag, plannedFlag
  }

  public enum ScoreField: Hashable, Sendable, CaseIterable {
    case code, points, stage, source
  }
}
