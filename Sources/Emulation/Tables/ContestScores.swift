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
    let places = contest.sheet.tree.nodes.map(Place.init)
    let stageCount = contest.stages.codes.count
    let isScored = contest.sheet.tree.nodes.flatMap { node in (0..<stageCount).map(node.stages.contains) }
    // A span, and its cells one by one, because a row is large: nothing of it is copied.
    let rows = table.span
    for row in rows.indices {
      let member = names.members.index(of: rows[row].member, &findings)
      let criterion = names.criteria.index(of: rows[row].criterion, &findings)
      let stage = names.stages.index(of: rows[row].stage, &findings)
      guard let criterion else { continue }
      if places[criterion].leaf < 0 {
        findings.append(Finding(.scoreOfParent, at: rows[row].criterion.origin))
        continue
      }
      if let points = rows[row].points, !places[criterion].isPlain(points.value) {
        findings += places[criterion].findings(points, rows[row].remarks)
      }
      guard let member, let stage else { continue }
      if !isScored[criterion * stageCount + stage] {
        let stages = contest.sheet.tree.nodes[criterion].stages.map { contest.stages.codes[$0] }
        findings.append(Finding(.stageOutside(stages: stages), at: rows[row].stage.origin))
      } else if let first = grid.set(row, member, places[criterion].leaf, stage) {
        findings.append(Finding(.duplicateRow(first: rows[first].member.origin), at: rows[row].member.origin))
      } else if let points = rows[row].points?.value {
        let isLast = stage == places[criterion].lastStage
        marks.set(points, row: row, stage: stage, isLast: isLast, member: member, leaf: places[criterion].leaf)
      }
    }
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

  /// What rows ask of a criterion; no string and no list, so that asking costs nothing.
  private struct Place {
    /// Below 0 for a criterion with children.
    let leaf: Int
    let maximum: DecimalNumber
    let isBasic: Bool
    let lastStage: Int

    init(_ node: CriterionTree.Node) {
      leaf = node.leaf ?? -1
      maximum = node.criterion.maximum.value
      isBasic = node.kind == .basic
      lastStage = node.stages.last ?? -1
    }

    /// Whether there is nothing to say of a score: within 0…điểm tối đa, and no bonus or deduction.
    func isPlain(_ points: DecimalNumber) -> Bool {
      guard isBasic, !points.isNegative else { return false }
      return points.scale == 0 && maximum.scale == 0 ? points.coefficient <= maximum.coefficient : points <= maximum
    }

    /// A bonus and a deduction say why, and by which rule.
    func findings(_ points: Cell<DecimalNumber>, _ remarks: ContestScore.Remarks?) -> [Finding] {
      let isOutside = points.value.isNegative || points.value > maximum
      let missing: [Column] =
        isBasic ? [] : (remarks?.reason == nil ? [.reason] : []) + (remarks?.basis == nil ? [.basis] : [])
      return (isOutside ? [Finding(.scoreOutOfRange(maximum: maximum), at: points.origin)] : [])
        + missing.map { Finding(.missing($0), at: points.origin) }
    }
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
