/// The table of a contest (docs/spec/standings.md, "Contests").
struct ContestRule {
  let table: ContestTable
  let points: PointRule
  private let scores: ContestScores
  private let votes: ContestVotes

  init(_ table: ContestTable, _ scores: ContestScores, _ votes: ContestVotes) {
    self.table = table
    self.scores = scores
    self.votes = votes
    points = PointRule(table.sheet, places: scores.marks.places)
  }

  /// Ranked members by rank, equals in the order of names, then the unranked.
  func rows() -> [ContestRow] {
    let byName = table.members.byName
    var sums = PointSums()
    let own = byName.map { points.points(of: $0, in: scores.marks, &sums) }
    let isAlone = byName.count == 1
    let ranks = Ranks(own.indices.map { isAlone ? nil : key(own[$0], byName[$0]) })
    return ranks.places.map { row(byName[$0.item], own[$0.item], $0) }
      + ranks.unranked.map { row(byName[$0], own[$0], nil) }
  }

  private func key(_ points: Points, _ member: Int) -> RankKey? {
    guard points.isComplete else { return nil }
    let ties = table.tieRules.map { rule in
      switch rule {
      case .fewerDeductions: -points.deductions
      case .moreVotes: Int128(votes.counted[member])
      }
    }
    return RankKey(total: points.total, ties: ties)
  }

  private func row(_ member: Int, _ own: Points, _ place: Ranks.Place?) -> ContestRow {
    let flag = place.flatMap { place in table.inputs.flags.firstIndex { $0.places.contains(place.rank) } }
    let reason: Unranked? = own.isComplete ? (place == nil ? .alone : nil) : .noData
    return ContestRow(
      member: member, rank: place?.rank, isTied: place?.isTied ?? false,
      score: UnitScore(
        total: own.isComplete ? points.number(own.total) : nil, band: own.isComplete ? own.band : nil,
        isProvisional: own.isProvisional, unranked: reason),
      deductions: points.number(own.deductions), flag: flag)
  }
}

/// What members are ranked by: the total, then what parts equals; more is better.
private struct RankKey: Comparable {
  let total: Int128
  let ties: [Int128]

  static func < (left: RankKey, right: RankKey) -> Bool {
    left.total == right.total ? left.ties.lexicographicallyPrecedes(right.ties) : left.total < right.total
  }
}
