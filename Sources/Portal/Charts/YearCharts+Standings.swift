import DataFiles
import Emulation
import Vietnamese

extension YearCharts {
  /// The units of one table by rank, each split by criterion, or by round in the table of the year.
  /// - Parameter index: of the table among the year's standings.
  /// - Returns: nothing where fewer than two units are ranked: there is nothing to compare.
  func standing(_ index: Int, id: String) -> [UInt8] {
    let standing = wording.year.standings[index]
    guard standing.rows.count(where: { $0.rank != nil }) > 1 else { return [] }
    let group = wording.year.unitGroups[standing.group]
    let words = ["period": wording.name(of: standing.period), "group": group]
    let bars = standing.rows.map { bar($0, standing.period) }
    return StackedBars(
      id: id, title: wording.strings(group.isEmpty ? .chartStandingPlain : .chartStanding, words),
      series: series(standing.period), bars: bars, scale: scale, deductionLabel: wording.strings(.chartDeduction)
    ).html()
  }

  /// thang điểm, else what the basic criteria add up to.
  var scale: Rational {
    let sheet = wording.plan.scoreSheet
    if let scale = sheet?.scale.flatMap({ try? Rational($0.value) }) { return scale }
    let maxima = zip(sheet?.criteria ?? [], wording.year.criterionKinds).filter { $1 == .basic }
    return maxima.reduce(.zero) { sum, entry in (try? sum + Rational(entry.0.maximum.value)) ?? sum }
  }

  private func series(_ period: Period) -> [String] {
    switch period {
    case .round: (wording.plan.scoreSheet?.criteria ?? []).map(\.name.value)
    case .year: wording.plan.rounds.map(\.name.value)
    }
  }

  private func bar(_ row: StandingRow, _ period: Period) -> StackedBars.Bar {
    let name = wording.units[row.unit].name.value
    guard let total = row.score.total, let rank = row.rank else {
      return StackedBars.Bar(label: name, value: wording.reason(row), parts: [], deduction: .zero)
    }
    let points = ["points": total.vietnamese(places: 6)]
    let parts = parts(row.unit, period)
    return StackedBars.Bar(
      label: "\(rank). \(name)",
      value: wording.strings(
        wording.isProvisional(row, in: period) ? .chartPointsProvisional : .chartPoints, points),
      parts: parts.parts, deduction: parts.deduction)
  }

  private func parts(_ unit: Int, _ period: Period) -> (parts: [StackedBars.Part], deduction: Rational) {
    switch period {
    case .round(let round): criteria(unit, round)
    case .year: (rounds(unit), .zero)
    }
  }

  private func criteria(_ unit: Int, _ round: Int) -> (parts: [StackedBars.Part], deduction: Rational) {
    var parts: [StackedBars.Part] = []
    var deduction = Rational.zero
    // Bonus points beyond the cap count for nothing, so they are not drawn.
    var bonusLeft = wording.plan.scoreSheet?.bonusCap.flatMap { try? Rational($0.value) }
    for score in wording.year.scores(of: unit, in: round) {
      guard let points = try? Rational(score.score) else { continue }
      switch wording.year.criterionKinds[score.criterion] {
      case .basic: parts.append(StackedBars.Part(series: score.criterion, size: points))
      case .bonus:
        let counted = bonusLeft.map { min($0, points) } ?? points
        bonusLeft = bonusLeft.flatMap { try? $0 - counted }
        parts.append(StackedBars.Part(series: score.criterion, size: counted))
      case .deduction: deduction = (try? deduction + points) ?? deduction
      }
    }
    return (parts, deduction)
  }

  private func rounds(_ unit: Int) -> [StackedBars.Part] {
    (wording.year.roundWeights ?? []).compactMap { weight in
      guard let total = wording.row(unit, .round(weight.round))?.score.total,
        let share = try? total * Rational(weight.percent) / Rational(100)
      else { return nil }
      return StackedBars.Part(series: weight.round, size: share)
    }
  }
}
