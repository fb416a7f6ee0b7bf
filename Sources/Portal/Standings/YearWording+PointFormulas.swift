import DataFiles
import Emulation
import Vietnamese

extension YearWording {
  func formula(ofUnit unit: Int, _ period: Period, _ rule: Rule) -> String? {
    guard let row = row(unit, period), row.score.total != nil else { return nil }
    switch (rule, period) {
    case (.roundTotal, .round(let round)): return sum(unit, round)
    case (.yearTotal, _): return weightedSum(unit)
    case (.band, _), (.yearBand, _): return band(row, period)
    case (.rank, _): return rank(row, period)
    case (.change, .round(let round)): return change(row, round)
    default: return nil
    }
  }

  /// “28,5 + 18 + 5 (điểm thưởng tối đa) − 2 = 49,5”.
  private func sum(_ unit: Int, _ round: Int) -> String {
    let scores = year.scores(of: unit, in: round)
    func points(_ kind: PointKind) -> [String] {
      scores.filter { year.criterionKinds[$0.criterion] == kind }.map(\.score.vietnamese)
    }
    var formula = points(.basic).joined(separator: " + ")
    let bonus = scores.filter { year.criterionKinds[$0.criterion] == .bonus }.compactMap { try? Rational($0.score) }
    if let counted = countedBonus(bonus, cap: plan.scoreSheet?.bonusCap?.value) { formula += " + \(counted)" }
    formula += points(.deduction).map { " − \($0)" }.joined()
    return "\(formula) = \(text(of: .unit(unit, .round(round), .total)).text)"
  }

  /// “1,5 + 1”, or the cap where they are more; nil where there are none.
  func countedBonus(_ points: [Rational], cap: DecimalNumber?) -> String? {
    guard !points.isEmpty else { return nil }
    let sum = points.reduce(Rational.zero) { sum, point in (try? sum + point) ?? sum }
    if let cap, let most = try? Rational(cap), sum > most {
      return strings(.formulaBonusCapped, ["cap": cap.vietnamese])
    }
    return points.map { $0.vietnamese(places: 6) }.joined(separator: " + ")
  }

  /// “40% × 95 + 60% × 92 = 93,2”.
  private func weightedSum(_ unit: Int) -> String {
    let terms = (year.roundWeights ?? []).map {
      "\($0.percent.vietnamese)% × \(text(of: .unit(unit, .round($0.round), .total)).text)"
    }
    return "\(terms.joined(separator: " + ")) = \(text(of: .unit(unit, .year, .total)).text)"
  }

  private func band(_ row: StandingRow, _ period: Period) -> String? {
    let total = text(of: .unit(row.unit, period, .total)).text
    guard let index = row.score.band, let band = plan.scoreSheet?.bands[index] else {
      return strings(.formulaNoBand, ["total": total])
    }
    let values = ["total": total, "start": band.from.value.vietnamese]
    guard period != .year, let floor = band.floor else { return strings(.formulaBand, values) }
    return strings(.formulaBandFloor, values.merging(["floor": "\(floor.value.vietnamese)%"]) { own, _ in own })
  }

  private func rank(_ row: StandingRow, _ period: Period) -> String? {
    guard let rank = row.rank, let place = year.row(of: row.unit, in: period) else { return nil }
    let equals = year.standings[place.standing].rows.count { $0.rank == rank } - 1
    let values = [
      "count": "\(rank - 1)", "total": text(of: .unit(row.unit, period, .total)).text, "rank": "\(rank)",
      "equals": "\(equals)",
    ]
    return strings(equals == 0 ? .formulaRank : .formulaRankTied, values)
  }

  private func change(_ row: StandingRow, _ round: Int) -> String? {
    guard let change = row.change, let rank = row.rank, let before = self.row(row.unit, .round(round - 1)),
      let beforeRank = before.rank
    else { return nil }
    func total(_ round: Int) -> String { text(of: .unit(row.unit, .round(round), .total)).text }
    return strings(
      .formulaChange,
      [
        "before": "\(beforeRank)", "after": "\(rank)", "before_total": total(round - 1), "after_total": total(round),
        "points": change.points.vietnamese(places: 6),
      ])
  }
}
