import DataFiles
import Emulation

/// What parts a unit from the one that it is compared with: the leader, or for the leader who comes next.
struct StandingComparison: Sendable {
  /// Points ahead; below zero for a unit behind.
  let points: Rational
  /// Where most of it comes from; nil where no one part stands out.
  let part: Part?

  struct Part: Sendable {
    /// Position of the criterion, or of the round in the table of the year.
    let index: Int
    let own: Rational
    let other: Rational
  }

  /// - Returns: nil where nobody stands above or below, or a total is missing.
  init?(_ row: StandingRow, in standing: Standing, of year: EmulationYear) {
    guard let rank = row.rank, let total = row.score.total else { return nil }
    let ranked = standing.rows.filter { $0.rank != nil }
    let other = rank > 1 ? ranked.first : ranked.first { ($0.rank ?? 1) > 1 }
    guard let other, let otherTotal = other.score.total, let points = try? total - otherTotal else { return nil }
    self.points = points
    part = Self.part(row.unit, other.unit, standing.period, year, isAhead: points > .zero)
  }

  /// The greatest difference of the same sign; none where two are equally great.
  private static func part(
    _ unit: Int, _ other: Int, _ period: Period, _ year: EmulationYear, isAhead: Bool
  ) -> Part? {
    let (own, others) = (parts(unit, period, year), parts(other, period, year))
    let found = Set(own.keys).union(others.keys).compactMap { index -> (part: Part, difference: Rational)? in
      let (mine, theirs) = (own[index] ?? .zero, others[index] ?? .zero)
      guard let plain = try? mine - theirs, let other = try? theirs - mine else { return nil }
      let isTaken = period != .year && year.criterionKinds[index] == .deduction
      return (Part(index: index, own: mine, other: theirs), isAhead != isTaken ? plain : other)
    }.sorted { $0.difference > $1.difference }
    guard let most = found.first, most.difference > .zero else { return nil }
    return found.dropFirst().first?.difference == most.difference ? nil : most.part
  }

  private static func parts(_ unit: Int, _ period: Period, _ year: EmulationYear) -> [Int: Rational] {
    switch period {
    case .round(let round):
      let scores = year.scores(of: unit, in: round).compactMap { score in
        (try? Rational(score.score)).map { (score.criterion, $0) }
      }
      return Dictionary(scores) { first, _ in first }
    case .year:
      let totals = (year.roundWeights ?? []).compactMap { weight in
        year.row(of: unit, in: .round(weight.round)).flatMap { place in
          year.standings[place.standing].rows[place.row].score.total.map { (weight.round, $0) }
        }
      }
      return Dictionary(totals) { first, _ in first }
    }
  }
}
