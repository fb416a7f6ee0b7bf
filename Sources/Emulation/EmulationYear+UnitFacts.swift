import Vietnamese

/// What the tables say of one unit, in the order of their rows.
extension EmulationYear {
  /// The registrations that stand under a unit's name.
  public func registrations(of unit: Int) -> [RegistrationFact] {
    resolved.registrations.rows.filter { $0.unit == unit }.map {
      RegistrationFact(row: $0.row, subject: $0.subject, title: $0.title, isTimely: $0.isTimely)
    }
  }

  /// The awards that stand under a unit's name, in whatever state.
  public func awards(of unit: Int) -> [AwardFact] { resolved.awards.filter { $0.unit == unit }.map(AwardFact.init) }

  /// Every award of the year, in whatever state.
  public var allAwards: [AwardFact] { resolved.awards.map(AwardFact.init) }

  /// The rows of `nhan-su.csv` that hold for a unit at the cut-off, by staff group.
  public func headCounts(of unit: Int) -> [(group: StaffGroup, row: Int)] {
    StaffGroup.allCases.compactMap { group in
      resolved.headCounts.row(group, of: unit).map { (group, $0) }
    }
  }

  /// The rows of `ky-luat.csv` under a unit's name, with their form.
  public func discipline(of unit: Int) -> [(form: DisciplineForm, row: Int)] {
    var forms = WordReader<DisciplineForm>(.disciplineForm)
    return (inputs.discipline ?? []).enumerated().compactMap { index, row in
      guard case .found(let named) = resolved.units.names.match(row.unit.value), named == unit else { return nil }
      return forms.word(of: row.form.value).map { ($0, index) }
    }
  }

  /// Whether a unit is in force at the cut-off.
  public func isInForce(_ unit: Int) -> Bool { resolved.units.inForce[safe: unit] ?? false }

  /// How each criterion of the sheet enters the total.
  public var criterionKinds: [PointKind] { resolved.sheet?.tree.nodes.map(\.kind) ?? [] }

  /// The rounds that weigh in the year's table, in the plan's order; nil where the plan wants no such table.
  public var roundWeights: [RoundWeight]? {
    resolved.sheet?.weights?.map { RoundWeight(round: $0.round, percent: $0.weight.percent.value) }
  }

  /// The least score of a criterion that a band asks for.
  public func floor(ofBand band: Int, criterion: Int) -> Rational? {
    resolved.sheet?.floors[safe: band]?[safe: criterion] ?? nil
  }

  /// The last day for topics and initiatives, and for award files; nil where the plan sets none.
  public var lastInitiativeDay: CalendarDate? { resolved.deadlines.initiative }
  public var lastFileDay: CalendarDate? { resolved.deadlines.file }
}

/// A row of `dang-ky.csv`; nil where what it refers to is unknown.
public struct RegistrationFact: Hashable, Sendable {
  /// Position in the table.
  public let row: Int
  public let subject: Subject?
  /// Position in the plan.
  public let title: Int?
  public let isTimely: Bool
}

/// A row of `danh-hieu.csv`; nil where what it refers to is unknown.
public struct AwardFact: Hashable, Sendable {
  /// Position in the table.
  public let row: Int
  public let subject: Subject?
  /// Position in the plan.
  public let title: Int?
  /// Position in `don-vi.csv`.
  public let unit: Int?
  public let state: State?

  init(_ award: ResolvedAward) {
    (row, subject, title, unit, state) = (award.row, award.subject, award.title, award.unit, award.state)
  }
}

/// tỷ trọng of a round in the year's table.
public struct RoundWeight: Hashable, Sendable {
  /// Position in the plan.
  public let round: Int
  public let percent: DecimalNumber
}
