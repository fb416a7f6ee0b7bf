import Vietnamese

/// A goal of the plan with what it refers to found.
struct ResolvedGoal: Sendable {
  let kind: GoalKind?
  let staff: CountedStaff
  let leastForm: DisciplineForm
  /// Positions in the plan.
  let titles: [Int]
}

/// Finds what the goals of a plan refer to.
struct GoalReader {
  private var kinds = WordReader<GoalKind>(.goalKind)
  private var staffGroups = WordReader<StaffGroup>(.staffGroup)
  private var forms = WordReader<DisciplineForm>(.disciplineForm)
  private var titles: NameReader

  init(_ titles: NameList) { self.titles = NameReader(.title, titles) }

  mutating func resolve(_ goal: Goal, _ findings: inout [Finding]) -> ResolvedGoal {
    ResolvedGoal(
      kind: kinds.word(of: goal.kind, &findings),
      staff: CountedStaff(counted: goal.countedGroups, excluded: goal.excludedGroups, &staffGroups, &findings),
      leastForm: goal.leastForm.flatMap { forms.word(of: $0, &findings) } ?? .warning,
      titles: goal.titles.compactMap { titles.index(of: $0, &findings) })
  }
}

/// The rows of `muc-tieu.csv` by goal; those that lack what their goal needs are left out.
struct GoalRows: Sendable {
  /// For each goal, in the table's order.
  private let rows: [[Int]]
  /// For each row of the table; nil where there is no word, or an unknown one.
  let results: [GoalState?]
  private let days: [CalendarDate]

  init(_ table: [GoalRow]?, _ goals: [Goal], kinds: [GoalKind?], _ findings: inout [Finding]) {
    var names = NameReader(.goal, NameList(goals.map { [$0.code.value] }))
    var words = WordReader<GoalState>(.goalResult, GoalState.typed)
    var rows: [[Int]] = Array(repeating: [], count: goals.count)
    var results: [GoalState?] = []
    for (index, row) in (table ?? []).enumerated() {
      let result = row.result.flatMap { words.word(of: $0, &findings) }
      results.append(result)
      guard let goal = names.index(of: row.goal, &findings), let kind = kinds[goal] else { continue }
      findings += GoalRowCheck.findings(row, kind, result)
      let isUsable = kind == .share ? row.count != nil : !kind.isComputed && result != nil
      if isUsable { rows[goal].append(index) }
    }
    (self.rows, self.results, days) = (rows, results, (table ?? []).map(\.day.value))
    for of in rows {
      findings += Duplicates.repeated(of.map { (days[$0], (table ?? [])[$0].goal.origin) }) {
        .duplicateRow(first: $0)
      }
    }
  }

  /// The latest row by a day; of two rows of one day the first.
  func latest(_ goal: Int, by day: CalendarDate) -> Int? {
    rows[goal].filter { days[$0] <= day }.max { (days[$0], $1) < (days[$1], $0) }
  }
}
