/// Which row of `diem.csv` scores a unit for a criterion in a round. Rows stay where they are; the grid holds positions.
struct ScoreGrid: Sendable {
  private let unitCount: Int
  private let criterionCount: Int
  private var rows: [Int32]

  init(rounds: Int, units: Int, criteria: Int) {
    unitCount = units
    criterionCount = criteria
    rows = Array(repeating: -1, count: rounds * units * criteria)
  }

  /// The position of the row in the table; nil where there is none.
  func row(round: Int, unit: Int, criterion: Int) -> Int? {
    let row = rows[place(round, unit, criterion)]
    return row < 0 ? nil : Int(row)
  }

  /// The first row stays. Answers with it where there is one already.
  mutating func set(_ row: Int, round: Int, unit: Int, criterion: Int) -> Int? {
    let place = place(round, unit, criterion)
    if rows[place] >= 0 { return Int(rows[place]) }
    rows[place] = Int32(clamping: row)
    return nil
  }

  private func place(_ round: Int, _ unit: Int, _ criterion: Int) -> Int {
    (round * unitCount + unit) * criterionCount + criterion
  }
}
