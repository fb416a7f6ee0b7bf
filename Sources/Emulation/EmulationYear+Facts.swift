import Vietnamese

extension EmulationYear {
  /// The clause of the plan that sets something. Titles and goals are targets as well, where no clause is of theirs.
  public func clause(_ topic: ClauseTopic) -> Clause? {
    let own = resolved.clauses.firstIndex { $0.contains(topic) }
    let wider = topic == .titles || topic == .goals ? resolved.clauses.firstIndex { $0.contains(.targets) } : nil
    return (own ?? wider).map { plan.clauses[$0] }
  }

  public var inputs: YearInputs { resolved.inputs }

  public var plan: Plan { resolved.plan }

  /// số liệu đến ngày: the plan's, else the year's last day.
  public var cutOff: CalendarDate { resolved.cutOff }

  /// The last day on which a registration is in time; nil where the plan sets none, and the whole year counts.
  public var registrationDeadline: CalendarDate? { resolved.deadlines.registration }

  public var registrationIsCompulsory: Bool { resolved.registrations.isCompulsory }

  /// The groups of like units as first written, in order of first appearance; empty for units without a group.
  public var unitGroups: [String] { resolved.units.register.groupNames }

  /// The state of the year's table.
  public var state: State { resolved.states.year }

  public var roundStates: [State] { resolved.states.rounds }

  public var units: UnitRegister { resolved.units.register }

  /// Whether the unit itself registered in time; nil where registration is compulsory and nothing is known of it.
  public func isRegistered(_ unit: Int) -> Bool? {
    guard inputs.registrations != nil else { return nil }
    return resolved.registrations.timelyRowOfUnit[unit] != nil
  }

  /// The criteria for which a unit has a score in a round, in the sheet's order.
  public func scores(of unit: Int, in round: Int) -> [CriterionScore] {
    (resolved.sheet?.tree.nodes.indices ?? 0..<0).compactMap { score(of: unit, in: round, for: $0) }
  }

  /// Nil where the unit has no score for the criterion.
  public func score(of unit: Int, in round: Int, for criterion: Int) -> CriterionScore? {
    guard let scores = resolved.scores, let mark = scores.marks[scores.member(round: round, unit: unit), criterion]
    else { return nil }
    return CriterionScore(criterion: criterion, row: mark.row, score: mark.number, isOwn: !mark.isLast)
  }
}

/// What a unit scored for one criterion.
public struct CriterionScore: Hashable, Sendable {
  /// Position in the sheet.
  public let criterion: Int
  /// Position in `diem.csv`.
  public let row: Int
  public let score: DecimalNumber
  /// Self-assessed, as long as the council has not scored it.
  public let isOwn: Bool
}
