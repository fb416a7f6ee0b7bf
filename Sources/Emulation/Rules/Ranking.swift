/// Ranks units within their groups: no hidden tie-break. A unit alone in its group has nobody to be ranked with.
struct Ranking {
  let units: Units

  /// One table for each group that has units in the period, in the order of the groups.
  func standings(
    _ period: Period, _ state: State, _ scores: [UnitScore?], before: [Standing] = []
  ) -> [Standing] {
    var members: [[Int]] = Array(repeating: [], count: units.groups.names.count)
    for unit in units.byName where scores[unit] != nil { members[units.groups.ofUnit[unit]].append(unit) }
    return members.indices.filter { !members[$0].isEmpty }.map { group in
      let earlier = before.first { $0.group == group }
      return Standing(period: period, group: group, state: state, rows: rows(members[group], scores, earlier))
    }
  }

  /// - Parameter members: in the order of names.
  private func rows(_ members: [Int], _ scores: [UnitScore?], _ earlier: Standing?) -> [StandingRow] {
    let scored = members.compactMap { unit in scores[unit].map { (unit: unit, score: $0) } }
    if scored.count == 1 { return [unranked(scored[0].unit, scored[0].score, .alone)] }
    let ranks = Ranks(scored.map(\.score.total))
    let before = earlier.map { Dictionary($0.rows.map { ($0.unit, $0) }) { first, _ in first } } ?? [:]
    let rows = ranks.places.map { place in
      let (unit, score) = scored[place.item]
      return StandingRow(
        unit: unit, rank: place.rank, isTied: place.isTied, score: score, unranked: nil,
        change: change(place.rank, score.total, before[unit]))
    }
    return rows + ranks.unranked.map { unranked(scored[$0].unit, scored[$0].score, .noData) }
  }

  /// - Parameter reason: where the score itself gives none.
  private func unranked(_ unit: Int, _ score: UnitScore, _ reason: Unranked) -> StandingRow {
    StandingRow(
      unit: unit, rank: nil, isTied: false, score: score, unranked: score.unranked ?? reason, change: nil)
  }

  private func change(_ rank: Int, _ total: Rational?, _ before: StandingRow?) -> StandingRow.Change? {
    guard let earlierRank = before?.rank, let earlierTotal = before?.score.total, let total,
      let points = try? total - earlierTotal
    else { return nil }
    return StandingRow.Change(places: earlierRank - rank, points: points)
  }
}
