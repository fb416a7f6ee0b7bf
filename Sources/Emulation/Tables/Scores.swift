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
    var unitNames = NameReader(.unit, units.names)
    var criteria = NameReader(.criterion, sheet.criteria)
    let maxima = sheet.sheet.criteria.map(\.maximum.value)
    guard let table else { return }
    for row in table.indices {
      values.append(Value(number: table[row].counted?.value, isOwn: table[row].council == nil))
      let round = roundNames.index(of: table[row].round, &findings)
      let unit = unitNames.index(of: table[row].unit, &findings)
      let criterion = criteria.index(of: table[row].criterion, &findings)
      if let criterion { check(table[row], maximum: maxima[criterion], &findings) }
      guard let round, let unit, let criterion else { continue }
      if states[round] == .decided { checkDecided(table[row], round: round, &findings) }
      if let first = grid.set(row, round: round, unit: unit, criterion: criterion) {
        findings.append(Finding(.duplicateRow(first: table[first].round.origin), at: table[row].round.origin))
      }
    }
  }

  private func check(_ score: Score, maximum: DecimalNumber, _ findings: inout [Finding]) {
    for cell in [score.own, score.council] {
      guard let cell, cell.value.isNegative || cell.value > maximum else { continue }
      findings.append(Finding(.scoreOutOfRange(maximum: maximum), at: cell.origin))
    }
  }

  private func checkDecided(_ score: Score, round: Int, _ findings: inout [Finding]) {
    guard score.council == nil, let own = score.own else { return }
    findings.append(Finding(.ownScoreInDecidedRound(round: round), at: own.origin))
  }
}
