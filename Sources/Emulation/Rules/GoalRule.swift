import Vietnamese

/// How a goal is judged (docs/spec/standings.md, "Goals").
struct GoalRule {
  let year: ResolvedYear
  /// The last day whose figures count.
  let day: CalendarDate
  /// Whether what is judged is a round that ends before the year does: it never says that a goal was missed.
  let isRound: Bool
  private let units: Units
  private let headCounts: HeadCounts

  /// - Parameter round: the last day of the round that is looked at; nil for the year.
  init(_ year: ResolvedYear, round: CalendarDate? = nil) {
    self.year = year
    day = min(round ?? year.cutOff, year.cutOff)
    isRound = round.map { $0 < year.plan.lastDayOfYear } ?? false
    units = day == year.cutOff ? year.units : Units(year.inputs.units, cutOff: day)
    // The findings of head counts are those of the year.
    var repeated: [Finding] = []
    headCounts =
      day == year.cutOff ? year.headCounts : HeadCounts(year.inputs.staff, cutOff: day, units, &repeated)
  }

  func result(_ index: Int, _ findings: inout [Finding]) -> GoalResult {
    switch year.goals[index].kind {
    case .share: return share(index, &findings)
    case .absence: return absence(index)
    case .anyTitle: return result(index, anyTitle(index))
    case .recognition, .judgement:
      let row = year.goalRows.latest(index, by: day)
      return result(index, row.flatMap { year.goalRows.results[$0] } ?? .unknown, row: row)
    case nil: return result(index, .unknown)
    }
  }

  private func result(
    _ index: Int, _ state: GoalState, share: Rational? = nil, count: Int? = nil,
    of denominator: TitleResult.Denominator? = nil, row: Int? = nil
  ) -> GoalResult {
    GoalResult(
      goal: index, kind: year.goals[index].kind, state: state, share: share, count: count, denominator: denominator,
      row: row, day: row.flatMap { year.inputs.goals?[$0].day.value })
  }

  private func share(_ index: Int, _ findings: inout [Finding]) -> GoalResult {
    let goal = year.plan.goals[index]
    let denominator = headCounts.denominator(year.goals[index].staff, units, in: year.inputs.staff)
    let row = year.goalRows.latest(index, by: day)
    let count = row.flatMap { year.inputs.goals?[$0].count }
    if let count, let denominator, count.value > denominator.total {
      findings.append(Finding(.moreReachedThanCounted(of: denominator.total), at: count.origin))
    }
    do {
      let share = try goal.share.map { try Rational($0.value) }
      let state = try Self.state(share, count?.value, denominator?.total).map { $0 ? .met : missed } ?? .unknown
      return result(index, state, share: share, count: count?.value, of: denominator, row: row)
    } catch {
      findings.append(Finding(.tooLarge, at: goal.share?.origin ?? goal.code.origin))
      return result(index, .unknown, count: count?.value, of: denominator, row: row)
    }
  }

  /// số đạt × 100 ≥ tỷ lệ × mẫu số
  private static func state(_ share: Rational?, _ count: Int?, _ total: Int?) throws(Rational.Overflow) -> Bool? {
    guard let share, let count, let total else { return nil }
    return Rational(count) >= (try share.hundredths(of: total))
  }

  /// What a goal that is not reached is called: the year has to end first, or be decided.
  private var missed: GoalState {
    if isRound { return .inProgress }
    return day < year.plan.lastDayOfYear && year.states.year != .decided ? .inProgress : .notMet
  }

  /// `ky-luat.csv` has no days: what it says holds for the year alone.
  private func absence(_ index: Int) -> GoalResult {
    guard let table = year.inputs.discipline else { return result(index, .unknown) }
    if isRound { return result(index, .inProgress) }
    var forms = WordReader<DisciplineForm>(.disciplineForm)
    let least = year.goals[index].leastForm
    let people = table.filter { row in forms.word(of: row.form.value).map { $0 >= least } ?? false }
      .reduce(0) { $0.addingReportingOverflow(max(0, $1.people.value)).partialValue }
    return result(index, people == 0 ? .met : .notMet, count: people)
  }

  private func anyTitle(_ index: Int) -> GoalState {
    guard let table = year.inputs.awards else { return .unknown }
    let states = year.awards.filter { award in
      award.subject == .agency && award.title.map(year.goals[index].titles.contains) ?? false
    }
    .compactMap { award in award.state.map { (state: $0, decided: table[award.row].decisionDate?.value) } }
    if states.contains(where: { $0.state == .decided && isTimely($0.decided) }) { return .met }
    if isRound { return .inProgress }
    if states.contains(where: { $0.state != .cancelled }) { return .proposed }
    return year.states.year == .decided ? .notMet : .unknown
  }

  /// By a round's end those are decided whose day is not after it.
  private func isTimely(_ decided: CalendarDate?) -> Bool { !isRound || decided.map { $0 <= day } ?? false }
}
