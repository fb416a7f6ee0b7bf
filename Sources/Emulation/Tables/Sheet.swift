import Vietnamese

/// The score sheet with its words and rounds found.
struct Sheet: Sendable {
  let sheet: ScoreSheet
  let tree: CriterionTree
  /// For each band the least score of each criterion; nil where it sets none, as for criteria that are not basic, and
  /// for those with children.
  let floors: [[Rational?]]
  /// In the order of the rounds; nil where the plan wants no table for the year.
  let weights: [RoundWeight]?

  struct RoundWeight: Sendable {
    let round: Int
    let weight: ScoreSheet.Weight
  }

  /// - Parameter stages: who scores; none where the table of scores has a column for each.
  init(_ sheet: ScoreSheet, rounds: [Round] = [], stages: NameList = NameList([]), _ findings: inout [Finding]) {
    self.sheet = sheet
    let tree = CriterionTree(sheet.criteria, stages: stages, &findings)
    self.tree = tree
    floors = sheet.bands.map { band in tree.nodes.map { Self.floor(band, $0) } }
    weights = sheet.weights.map { Self.resolve($0, rounds, &findings) }
    if let weights = sheet.weights, let wrong = Self.wrongSum(weights) { findings.append(wrong) }
  }

  private static func floor(_ band: ScoreSheet.Band, _ node: CriterionTree.Node) -> Rational? {
    guard node.kind == .basic, node.leaf != nil, let floor = band.floor?.value else { return nil }
    // Two numbers of 15 digits and 100 stay far below 128 bits.
    return try? Rational(floor) * Rational(node.criterion.maximum.value) / Rational(100)
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
