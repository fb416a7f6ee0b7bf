import Vietnamese

/// The scores of a contest: who has which row of `diem.csv`, and what counts.
struct ContestScores: Sendable {
  private(set) var marks: Marks
  /// By member, leaf and stage.
  private(set) var grid: ScoreGrid

  init(_ table: [ContestScore]?, _ contest: ContestTable, _ findings: inout [Finding]) {
    let (members, leaves) = (contest.members.all.count, contest.sheet.tree.leaves.count)
    marks = Marks(members: members, leaves: leaves)
    grid = ScoreGrid(members, leaves, contest.stages.codes.count)
    guard let table else { return }
    var names = Names(contest)
    // A span, because a row is large: nothing of it is copied.
    let rows = table.span
    for row in rows.indices { read(rows[row], row, table, contest, &names, &findings) }
    if contest.state == .decided { checkDecided(table, contest, &findings) }
  }

  private struct Names {
    var members: NameReader
    var criteria: NameReader
    var stages: NameReader

    init(_ contest: ContestTable) {
      members = NameReader(.member, contest.members.names)
      criteria = NameReader(.criterion, contest.sheet.tree.names)
      stages = NameReader(.stage, contest.stages)
    }
  }

  private mutating func read(
    _ score: borrowing ContestScore, _ row: Int, _ table: [ContestScore], _ contest: ContestTable, _ names: inout Names,
    _ findings: inout [Finding]
  ) {
    let member = names.members.index(of: score.member, &findings)
    let criterion = names.criteria.index(of: score.criterion, &findings)
    let stage = names.stages.index(of: score.stage, &findings)
    guard let criterion else { return }
    let node = contest.sheet.tree.nodes[criterion]
    guard let leaf = node.leaf else { return findings.append(Finding(.scoreOfParent, at: score.criterion.origin)) }
    Self.check(score, node, &findings)
    guard let member, let stage else { return }
    guard node.stages.contains(stage) else {
      let stages = node.stages.map { contest.stages.codes[$0] }
      return findings.append(Finding(.stageOutside(stages: stages), at: score.stage.origin))
    }
    if let first = grid.set(row, member, leaf, stage) {
      return findings.append(Finding(.duplicateRow(first: table[first].member.origin), at: score.member.origin))
    }
    guard let points = score.points?.value else { return }
    marks.set(points, row: row, stage: stage, isLast: stage == node.stages.last, member: member, leaf: leaf)
  }

  /// Within 0…điểm tối đa; a bonus and a deduction say why, and by which rule.
  private static func check(
    _ score: borrowing ContestScore, _ node: borrowing CriterionTree.Node, _ findings: inout [Finding]
  ) {
    guard let points = score.points else { return }
    let maximum = node.criterion.maximum.value
    if points.value.isNegative || points.value > maximum {
      findings.append(Finding(.scoreOutOfRange(maximum: maximum), at: points.origin))
    }
    guard node.kind != .basic else { return }
    if score.remarks?.reason == nil { findings.append(Finding(.missing(.reason), at: points.origin)) }
    if score.remarks?.basis == nil { findings.append(Finding(.missing(.basis), at: points.origin)) }
  }

  /// What is decided has been scored to the end.
  private func checkDecided(_ table: [ContestScore], _ contest: ContestTable, _ findings: inout [Finding]) {
    for member in contest.members.all.indices {
      for (leaf, node) in contest.sheet.tree.leaves.enumerated() {
        guard let mark = marks[member, leaf], !mark.isLast, let last = contest.sheet.tree.nodes[node].stages.last,
          let origin = table[mark.row].points?.origin
        else { continue }
        findings.append(Finding(.lastStageMissing(stage: contest.stages.codes[last]), at: origin))
      }
    }
  }
}
