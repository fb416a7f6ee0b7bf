import Vietnamese

/// A year of the emulation movement: everything that is computed from its plan and tables.
///
/// Pure: the same inputs give the same results, whatever the clock. Findings do not stop the computation; a row that
/// refers to something unknown counts nowhere.
public struct EmulationYear: Sendable {
  /// Rules that the inputs break, in the order of files, then of lines.
  public let findings: [Finding]
  /// In the plan's order.
  public let targets: [TargetResult]
  /// For each round the targets as they stood at its end.
  public let targetsByRound: [[TargetResult]]
  /// In the plan's order.
  public let titles: [TitleResult]
  /// mục tiêu, in the plan's order.
  public let goals: [GoalResult]
  /// For each round the goals as they stood at its end.
  public let goalsByRound: [[GoalResult]]
  /// Rounds in the plan's order, then the year; in each the groups in order of first appearance.
  public let standings: [Standing]
  /// Decided awards: people by given name, then collectives, then the agency.
  public let honours: [Honour]
  /// Nil where no row says what the honoured people do.
  public let honouredPeople: HonouredPeople?
  /// In the order of their codes.
  public let contests: [Contest]
  let resolved: ResolvedYear
  private let places: StandingPlaces

  public init(_ inputs: YearInputs) {
    var findings: [Finding] = []
    let year = ResolvedYear(inputs, &findings)
    let targetRule = TargetRule(year, &findings)
    let indices = inputs.plan.targets.indices
    targets = indices.map { targetRule.result($0, by: year.cutOff, &findings) }
    targetsByRound = inputs.plan.rounds.map { round in
      var repeated: [Finding] = []
      return indices.map { targetRule.result($0, byRoundEnd: round.through.value, &repeated) }
    }
    titles = inputs.plan.titles.indices.map { TitleRule(year: year).result($0, &findings) }
    (goals, goalsByRound) = Self.goals(year, &findings)
    standings = Self.standings(year, &findings)
    places = StandingPlaces(standings, units: year.units.all.count)
    honours = HonoursList.honours(year)
    honouredPeople = HonouredPeopleRule.count(year)
    contests = inputs.contests.map { Contest($0, year.units, &findings) }
    let awardCheck = AwardCheck(year, &findings)
    findings += awardCheck.findings() + NamesakeCheck.findings(year) + HeadCountCheck.findings(year)
    findings += RegistrationCheck.findings(year) + PlanCheck.findings(year)
    self.findings = findings.sorted { $0.origin.precedes($1.origin) }
    resolved = year
  }

  /// The place of a unit in a period's tables.
  public func row(of unit: Int, in period: Period) -> (standing: Int, row: Int)? { places.place(of: unit, in: period) }

  private static func goals(_ year: ResolvedYear, _ findings: inout [Finding]) -> ([GoalResult], [[GoalResult]]) {
    let indices = year.goals.indices
    guard !indices.isEmpty else { return ([], year.plan.rounds.map { _ in [] }) }
    let rule = GoalRule(year)
    let goals = indices.map { rule.result($0, &findings) }
    let byRound = year.plan.rounds.map { round in
      var repeated: [Finding] = []
      let rule = GoalRule(year, round: round.through.value)
      return indices.map { rule.result($0, &repeated) }
    }
    return (goals, byRound)
  }

  private static func standings(_ year: ResolvedYear, _ findings: inout [Finding]) -> [Standing] {
    guard let rule = RoundRule(year) else { return [] }
    let ranking = Ranking(units: year.units)
    var standings: [Standing] = []
    var before: [Standing] = []
    var rounds: [[UnitScore?]] = []
    for round in year.plan.rounds.indices {
      let scores = rule.scores(in: round)
      before = ranking.standings(.round(round), year.states.rounds[round], scores, before: before)
      standings += before
      rounds.append(scores)
    }
    if let rule = YearRule(year, rounds: rounds) {
      standings += ranking.standings(.year, year.states.year, rule.scores(&findings))
    }
    return standings
  }
}

extension Origin {
  /// By file, line and place in it.
  func precedes(_ other: Origin) -> Bool {
    if (table, contest) != (other.table, other.contest) {
      return (table.rawValue, contest) < (other.table.rawValue, other.contest)
    }
    return (line, range.lowerBound, column.rawValue) < (other.line, other.range.lowerBound, other.column.rawValue)
  }
}
