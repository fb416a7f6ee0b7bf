import Vietnamese

/// The score sheet with its words and rounds found.
struct Sheet: Sendable {
  let sheet: ScoreSheet
  let kinds: [PointKind]
  let criteria: NameList
  /// For each band the least score of each criterion; nil where it sets none, as for criteria that are not basic.
  let floors: [[Rational?]]
  /// In the order of the rounds; nil where the plan wants no table for the year.
  let weights: [RoundWeight]?

  struct RoundWeight: Sendable {
    let round: Int
    let weight: ScoreSheet.Weight
  }

  init(_ sheet: ScoreSheet, rounds: [Round], _ findings: inout [Finding]) {
    var words = WordReader<PointKind>(.pointKind)
    self.sheet = sheet
    let kinds = sheet.criteria.map { $0.kind.flatMap { words.word(of: $0, &findings) } ?? .basic }
    self.kinds = kinds
    criteria = NameList(sheet.criteria.map { [$0.code.value, $0.name.value] })
    floors = sheet.bands.map { Self.floors($0, sheet.criteria, kinds) }
    weights = sheet.weights.map { Self.resolve($0, rounds, &findings) }
    findings += Duplicates.codes(sheet.criteria.map(\.code), .criterion)
    if let weights = sheet.weights, let wrong = Self.wrongSum(weights) { findings.append(wrong) }
  }

  private static func floors(
    _ band: ScoreSheet.Band, _ criteria: [ScoreSheet.Criterion], _ kinds: [PointKind]
  ) -> [Rational?] {
    zip(criteria, kinds).map { criterion, kind in
      guard kind == .basic, let floor = band.floor?.value else { return nil }
      // Two numbers of 15 digits and 100 stay far below 128 bits.
      return try? Rational(floor) * Rational(criterion.maximum.value) / Rational(100)
    }
  }

  /// Codes of rounds are keys that match exactly.
  private static func resolve(
    _ weights: [ScoreSheet.Weight], _ rounds: [Round], _ findings: inout [Finding]
  ) -> [RoundWeight] {
    let codes = rounds.map(\.code.value)
    for weight in weights where !codes.contains(weight.round.value) {
      let nearest = Nearest.suggestion(for: weight.round.value, among: codes)
      findings.append(Finding(.unknown(.round, weight.round.value, nearest: nearest), at: weight.round.origin))
    }
    return rounds.indices.compactMap { round in
      weights.first { $0.round.value == codes[round] }.map { RoundWeight(round: round, weight: $0) }
    }
  }

  private static func wrongSum(_ weights: [ScoreSheet.Weight]) -> Finding? {
    var sum = DecimalSum()
    guard let origin = weights.first?.percent.origin,
      let total = try? weights.reduce(
        into: Rational.zero,
        { total, weight in
          try sum.add(weight.percent.value)
          total = try sum.value
        }), total != Rational(100)
    else { return nil }
    return Finding(.weightsNotWhole(sum: total), at: origin)
  }
}
