import DataFiles
import Emulation
import Vietnamese

/// What a total is made of, as bars from zero.
extension YearBook {
  func parts(of row: StandingRow, in period: Period) -> [ScorePart] {
    switch period {
    case .round(let round): (plan.scoreSheet?.criteria.indices ?? 0..<0).compactMap { part(row.unit, round, $0) }
    case .year: (year.roundWeights ?? []).map { part(row.unit, $0) }
    }
  }

  /// A criterion; what is given or taken off only where it was.
  private func part(_ unit: Int, _ round: Int, _ index: Int) -> ScorePart? {
    let (criterion, score) = (plan.scoreSheet?.criteria[index], year.score(of: unit, in: round, for: index))
    let kind = year.criterionKinds[index]
    guard let criterion, score != nil || kind == .basic else { return nil }
    let maximum = criterion.maximum.value
    return ScorePart(
      name: criterion.name.value, figure: figure(.score(unit: unit, round: round, criterion: index, .points)),
      maximum: maximum.vietnamese,
      bar: kind == .deduction ? nil : score.flatMap { Self.bar($0.score, of: maximum) })
  }

  /// The criteria of a member that are no part of another.
  func parts(_ index: Int, _ contest: Contest, _ member: Int) -> [ScorePart] {
    contest.points(of: member).filter { contest.criteria[$0.criterion].parent == nil }.map { points in
      let criterion = contest.criteria[points.criterion]
      let maximum = try? Rational(criterion.maximum)
      return ScorePart(
        name: criterion.name,
        figure: figure(.contest(index, .score(member: member, criterion: points.criterion, .points))),
        maximum: criterion.maximum.vietnamese,
        bar: criterion.kind == .deduction ? nil : maximum.flatMap { Self.bar(points.points, of: $0) })
    }
  }

  private func part(_ unit: Int, _ weight: RoundWeight) -> ScorePart {
    let name = strings(
      .roundWithWeight, ["round": plan.rounds[weight.round].name.value, "percent": weight.percent.vietnamese])
    let total = wording.row(unit, .round(weight.round))?.score.total
    return ScorePart(
      name: name, figure: figure(.part(unit: unit, round: weight.round, .total)), maximum: nil,
      bar: total.flatMap { Self.bar($0, of: scale) })
  }

  private static func bar(_ points: DecimalNumber, of maximum: DecimalNumber) -> String? {
    guard let points = try? Rational(points), let maximum = try? Rational(maximum) else { return nil }
    return bar(points, of: maximum)
  }

  /// Of 100; what went past its end, or back past its start, is not drawn.
  private static func bar(_ points: Rational, of maximum: Rational) -> String? {
    guard maximum > .zero, let share = try? points * Rational(100) / maximum else { return nil }
    return min(max(share, .zero), Rational(100)).text(places: 1)
  }

  /// thang điểm, else what the basic criteria add up to.
  private var scale: Rational { YearCharts(wording).scale }
}
