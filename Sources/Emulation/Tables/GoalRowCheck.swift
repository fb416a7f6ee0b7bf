/// What a row of `muc-tieu.csv` has to say of a goal, and what it may not.
enum GoalRowCheck {
  static func findings(_ row: GoalRow, _ kind: GoalKind, _ result: GoalState?) -> [Finding] {
    let typed = [kind == .share ? nil : row.count?.origin, kind.isComputed ? row.result?.origin : nil]
    return typed.compactMap(\.self).map { Finding(.goalCellUnused(kind), at: $0) } + lacking(row, kind)
      + negative(row) + decision(row, kind, result)
  }

  private static func lacking(_ row: GoalRow, _ kind: GoalKind) -> [Finding] {
    if kind == .share, row.count == nil { return [Finding(.missing(.reached), at: row.goal.origin)] }
    if !kind.isComputed, row.result == nil { return [Finding(.missing(.result), at: row.goal.origin)] }
    return []
  }

  private static func negative(_ row: GoalRow) -> [Finding] {
    row.count.flatMap { $0.value < 0 ? [Finding(.negativeCount, at: $0.origin)] : nil } ?? []
  }

  /// What is recognised is so by a decision with number and date.
  private static func decision(_ row: GoalRow, _ kind: GoalKind, _ result: GoalState?) -> [Finding] {
    guard kind == .recognition, result == .met, let origin = row.result?.origin else { return [] }
    let (number, date) = (row.decisionNumber == nil, row.decisionDate == nil)
    return number || date ? [Finding(.decisionMissing(number: number, date: date), at: origin)] : []
  }
}
