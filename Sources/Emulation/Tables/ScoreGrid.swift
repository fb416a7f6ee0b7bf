/// Which row of a table of scores stands at a place of three coordinates: round, unit and criterion, or member,
/// criterion and stage. Rows stay where they are; the grid holds positions.
struct ScoreGrid: Sendable {
  private let second: Int
  private let third: Int
  private var rows: [Int32]

  init(_ first: Int, _ second: Int, _ third: Int) {
    self.second = second
    self.third = third
    rows = Array(repeating: -1, count: first * second * third)
  }

  /// The position of the row in the table; nil where there is none.
  func row(_ first: Int, _ second: Int, _ third: Int) -> Int? {
    let row = rows[place(first, second, third)]
    return row < 0 ? nil : Int(row)
  }

  /// The first row stays. Answers with it where there is one already.
  mutating func set(_ row: Int, _ first: Int, _ second: Int, _ third: Int) -> Int? {
    let place = place(first, second, third)
    if rows[place] >= 0 { return Int(rows[place]) }
    rows[place] = Int32(clamping: row)
    return nil
  }

  private func place(_ first: Int, _ second: Int, _ third: Int) -> Int {
    (first * self.second + second) * self.third + third
  }
}
