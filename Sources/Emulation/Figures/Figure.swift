/// A figure of the year: a leaf of `du-lieu.json`, or a fact that leaves rest on. Positions are those of the plan and of
/// `don-vi.csv`.
public enum Figure: Hashable, Sendable {
  case year
  case state
  case cutOff
  case target(Int, TargetField)
  case title(Int, TitleField)
  case goal(Int, GoalField)
  /// One of a title's ceilings by staff group, by its position.
  case groupCeiling(title: Int, Int, CeilingField)
  case table(Period, group: Int, TableField)
  case unit(Int, Period, UnitField)
  case score(unit: Int, round: Int, criterion: Int, ScoreField)
  /// A round in a unit's row of the year's table.
  case part(unit: Int, round: Int, PartField)
  /// Of a contest, by its position in the year.
  case contest(Int, ContestFigure)

  // Facts that are no leaves.
  /// Whether a unit registered in time.
  case registration(unit: Int)
  /// By which names a reference finds what it means.
  case names(Referent)

  public enum TargetField: Hashable, Sendable, CaseIterable {
    case code, plan, base, baseIsComputed, actual, day, isEstimate, progress, isMet, direction
  }

  public enum TitleField: Hashable, Sendable, CaseIterable {
    case code, goal, denominator, leftOut, needed, official, provisional, isMet, isMetProvisionally
    /// Whether there is a ceiling at all.
    case ceiling
    case ceilingPercent, ceilingBase, level, isBroken, provisionalLevel, isBrokenProvisionally
  }

  public enum CeilingField: Hashable, Sendable, CaseIterable {
    case groups, percent, base, official, provisional, level, isBroken, provisionalLevel, isBrokenProvisionally
  }

  public enum GoalField: Hashable, Sendable, CaseIterable {
    case code, group, kind, words, state, share, count, denominator, day
  }

  public enum TableField: Hashable, Sendable, CaseIterable {
    case period, group, state
  }

  public enum UnitField: Hashable, Sendable, CaseIterable {
    case code, rank, isTied, total, band, isProvisional, reason
    /// Against the round before; no leaf.
    case change
  }

  public enum ScoreField: Hashable, Sendable, CaseIterable {
    case code, points, source
  }

  public enum PartField: Hashable, Sendable, CaseIterable {
    case code, total
  }
}
