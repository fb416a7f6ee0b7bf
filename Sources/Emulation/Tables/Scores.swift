import Vietnamese

/// The scores of a year: which row of `diem.csv` is whose, and what counts.
struct Scores: Sendable {
  /// By round, unit and criterion.
  private(set) var grid: ScoreGrid
  /// By round and unit, as ``member(round:unit:)`` numbers them.
  private(set) var marks: Marks
  private let unitCount: Int

  /// Who scores, in the order of the table's columns.
  enum Stage: Int {
    case own, council
  }

  init(
    _ table: [Score]?, _ sheet: Sheet, _ units: Units, rounds: [Round], states: [State], _ findings: inout [Finding]
  ) {
    unitCount = units.all.count
    grid = ScoreGrid(rounds.count, unitCount, sheet.tree.nodes.count)
    marks = Marks(members: rounds.count * unitCount, leaves: sheet.tree.nodes.count)
    var roundNames = NameReader(.round, NameList(rounds.map { [$0.code.value, $0.name.value] }))
    var unitNames = units.reader
    var criteria = NameReader(.criterion, sheet.tree.names)
    let maxima = sheet.tree.nodes.map(\.criterion.maximum.value)
    guard let table else { return }
    // A span, because a row is large: nothing of it is copied.
    let rows = table.span
    for row in rows.indices {
      let round = roundNames.index(of: rows[row].round, &findings)
      let unit = unitNames.index(of: rows[row].unit, &findings)
      let criterion = criteria.index(of: rows[row].criterion, &findings)
      if let criterion {
        Self.check(rows[row].own, maximum: maxima[criterion], &findings)
        Self.check(rows[row].council, maximum: maxima[criterion], &findings)
      }
      guard let round, let unit, let criterion else { continue }
      if states[round] == .decided { Self.checkDecided(rows[row], round: round, &findings) }
      if let first = grid.set(row, round, unit, criterion) {
        findings.append(Finding(.duplicateRow(first: rows[first].round.origin), at: rows[row].round.origin))
      } else {
        count(rows[row], row, member(round: round, unit: unit), criterion)
      }
    }
  }

  /// A unit in a round, as one who is scored.
  func member(round: Int, unit: Int) -> Int { round * unitCount + unit }

  private mutating func count(_ score: borrowing Score, _ row: Int, _ member: Int, _ criterion: Int) {
    guard let counted = score.counted?.value else { return }
    let isOwn = score.council == nil
    marks.set(
      counted, row: row, stage: (isOwn ? Stage.own : .council).rawValue, isLast: !isOwn, member: member, leaf: criterion
    )
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
