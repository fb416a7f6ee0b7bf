import Vietnamese

/// The scores of a year: what each row of `diem.csv` counts for, and where the row of a unit is.
struct Scores: Sendable {
  /// What a row says, small enough to be read by the hundred thousand.
  struct Value: Sendable {
    /// Nil where neither column is filled.
    let number: DecimalNumber?
    /// Whether it is the unit's own.
    let isOwn: Bool
  }

  private(set) var values: [Value] = []
  private(set) var grid: ScoreGrid

  init(
    _ table: [Score]?, _ sheet: Sheet, _ units: Units, rounds: [Round], states: [State], _ findings: inout [Finding]
  ) {
    grid = ScoreGrid(rounds: rounds.count, units: units.all.count, criteria: sheet.kinds.count)
    values.reserveCapacity(table?.count ?? 0)
    var roundNames = NameReader(.round, NameList(rounds.map { [$0.code.value, $0.name.value] }))
    var unitNames = units.reader
    var criteria = NameReader(.criterion, sheet.criteria)
    let maxima = sheet.sheet.criteria.map(\.maximum.value)
    guard let table else { return }
    // A span, because a row is large: nothing of it is copied.
    let rows = table.span
    for row in rows.indices {
      values.append(Value(number: rows[row].counted?.value, isOwn: rows[row].council == nil))
      let round = roundNames.index(of: rows[row].round, &findings)
      let unit = unitNames.index(of: rows[row].unit, &findings)
      let criterion = criteria.index(of: rows[row].criterion, &findings)
      if let criterion {
        Self.check(rows[row].own, maximum: maxima[criterion], &findings)
        Self.check(rows[row].council, maximum: maxima[criterion], &findings)
      }
      guard let round, let unit, let criterion else { continue }
      if states[round] == .decided { Self.checkDecided(rows[row], round: round, &findings) }
      if let first = grid.set(row, round: round, unit: unit, criterion: criterion) {
        findings.append(Finding(.duplicateRow(first: rows[first].round.origin), at: rows[row].round.origin))
      }
    }
  }

  private static func check(_ score: Cell<DecimalNumber>?, maximum: DecimalNumber, _ findings: inout [Finding]) {
    guard let score, score.value.isNegative || score.value > maximum else { return }
    findings.append(Finding(.scoreOutOfRange(maximum: maximum), at: score.origin))
  }

  private static func checkDecided(_ score: borrowing Score, round: Int, _ findings: inout [Finding]) {
    guard score.council == nil, let own = score.own else { return }
    findings.append(Finding(.ownScoreInDecidedRound(round: round), at: own.origin))
  }
}
