/// A unit's points in a round (docs/spec/standings.md, "Unit standings").
struct RoundRule {
  let year: ResolvedYear
  let sheet: Sheet
  private let scores: Scores
  private let rule: PointRule

  /// Nil without a score sheet.
  init?(_ year: ResolvedYear) {
    guard let sheet = year.sheet, let scores = year.scores else { return nil }
    self.year = year
    self.sheet = sheet
    self.scores = scores
    rule = PointRule(sheet, places: scores.marks.places)
  }

  /// For each unit; nil for units not in force at the round's end.
  func scores(in round: Int) -> [UnitScore?] {
    let end = year.plan.rounds[round].through.value
    var sums = PointSums()
    return year.units.all.indices.map { unit in
      year.units.all[unit].isInForce(on: end) ? score(of: unit, in: round, &sums) : nil
    }
  }

  private func score(of unit: Int, in round: Int, _ sums: inout PointSums) -> UnitScore {
    let points = rule.points(of: scores.member(round: round, unit: unit), in: scores.marks, &sums)
    let reason = unranked(unit, points)
    return UnitScore(
      total: reason == nil ? rule.number(points.total) : nil, band: reason == nil ? points.band : nil,
      isProvisional: points.isProvisional, unranked: reason)
  }

  private func unranked(_ unit: Int, _ points: Points) -> Unranked? {
    switch year.registrations.admits(unit) {
    case false: .notRegistered
    case nil: .noData
    case true: year.inputs.scores == nil || !points.isComplete ? .noData : nil
    }
  }
}

extension Sheet {
  /// Whether a total has the points that a band begins with, floors aside.
  func isReached(_ band: Int, by total: Rational) -> Bool {
    let from = sheet.bands[band].from.value
    return (try? Rational(from)).map { $0 <= total } ?? false
  }
}
