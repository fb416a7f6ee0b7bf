import Vietnamese

/// What a plan may not say, whatever the tables say.
enum PlanCheck {
  static func findings(_ year: ResolvedYear) -> [Finding] {
    let plan = year.plan
    var findings = Duplicates.codes(plan.rounds.map(\.code), .round)
    findings += Duplicates.codes(plan.targets.map(\.code), .target)
    findings += Duplicates.codes(plan.titles.map(\.code), .title)
    for target in plan.targets { TargetRule.check(target, &findings) }
    findings += rounds(plan.rounds) + TitleCheck.findings(year) + GoalCheck.findings(year)
    findings += decision(plan.decision, year.states.year)
    for (round, state) in zip(plan.rounds, year.states.rounds) { findings += decision(round.decision, state) }
    if let origin = plan.compulsoryRegistration?.origin, year.registrations.isCompulsory,
      !year.registrations.areKnown
    {
      findings.append(Finding(.registrationsMissing, at: origin))
    }
    return findings
  }

  /// The code of the year's table, which no round may have.
  static let yearCode = "ca-nam"

  private static func rounds(_ rounds: [Round]) -> [Finding] {
    rounds.indices.flatMap { index in
      let round = rounds[index]
      var findings: [Finding] = []
      if MatchKey.exact(round.code.value) == .exact(yearCode) {
        findings.append(Finding(.reservedRoundCode, at: round.code.origin))
      }
      if round.from.value > round.through.value {
        let problem = Finding.Problem.roundBackwards(from: round.from.value, through: round.through.value)
        findings.append(Finding(problem, at: round.through.origin))
      }
      if let other = rounds[..<index].firstIndex(where: { overlap($0, round) }) {
        findings.append(Finding(.roundsOverlap(other: other), at: round.from.origin))
      }
      return findings
    }
  }

  private static func overlap(_ left: Round, _ right: Round) -> Bool {
    left.from.value <= right.through.value && right.from.value <= left.through.value
  }

  /// A decided table needs number and date.
  static func decision(_ decision: Decision, _ state: State?) -> [Finding] {
    guard state == .decided, let origin = decision.state?.origin else { return [] }
    let (number, date) = (decision.number == nil, decision.date == nil)
    return number || date ? [Finding(.decisionMissing(number: number, date: date), at: origin)] : []
  }
}
