extension Contest {
  init(_ inputs: ContestInputs, _ units: Units, _ findings: inout [Finding]) {
    let table = ContestTable(inputs, units, &findings)
    let scores = ContestScores(inputs.scores, table, &findings)
    let votes = ContestVotes(inputs.votes, inputs.ballot, table.members, &findings)
    let rule = ContestRule(table, scores, votes)
    self.init(
      kind: table.kind, state: table.state, members: table.members.all,
      criteria: table.sheet.tree.nodes.map(ContestCriterion.init), rows: rule.rows(), table: table, scores: scores,
      votes: votes, points: rule.points)
    findings += ContestCheck.findings(table, rows)
  }

  /// What a member has, for each criterion that has a score, in the sheet's order.
  public func points(of member: Int) -> [ContestPoints] {
    var sums = PointSums()
    _ = points.points(of: member, in: scores.marks, &sums)
    return criteria.indices.filter { sums.isFilled[$0] }.map { criterion in
      let mark = table.sheet.tree.nodes[criterion].leaf.flatMap { scores.marks[member, $0] }
      return ContestPoints(
        criterion: criterion, points: points.number(sums.values[criterion]),
        uncapped: sums.uncapped[criterion].map(points.number), stage: mark?.stage, row: mark?.row,
        isProvisional: mark.map { !$0.isLast } ?? false)
    }
  }

  /// The row of `diem.csv` with what one stage gave a member for a criterion; it may be empty.
  public func row(of member: Int, criterion: Int, stage: Int) -> Int? {
    table.sheet.tree.nodes[safe: criterion]?.leaf.flatMap { scores.grid.row(member, $0, stage) }
  }

  /// The row of `phieu.csv` with a member's votes.
  public func voteRow(of member: Int) -> Int? { votes.rows[safe: member] ?? nil }

  /// Votes that are asked when members tie: 0 for those below the least share.
  public func countedVotes(of member: Int) -> Int { votes.counted[safe: member] ?? 0 }
}

extension ContestCriterion {
  fileprivate init(_ node: CriterionTree.Node) {
    self.init(
      code: node.criterion.code.value, name: node.criterion.name.value, maximum: node.criterion.maximum.value,
      kind: node.kind, parent: node.parent, level: node.level, stages: node.stages, isLeaf: node.leaf != nil)
  }
}
