/// A unit's points in the year: Σ weight × total of a round (docs/spec/standings.md, "Unit standings", `ca-nam`).
struct YearRule {
  let year: ResolvedYear
  let sheet: Sheet
  let weights: [Sheet.RoundWeight]
  /// For each round and unit.
  let rounds: [[UnitScore?]]

  /// Nil where the plan wants no table for the year, or has no rounds.
  init?(_ year: ResolvedYear, rounds: [[UnitScore?]]) {
    guard let sheet = year.sheet, let weights = sheet.weights, !rounds.isEmpty else { return nil }
    self.year = year
    self.sheet = sheet
    self.weights = weights
    self.rounds = rounds
  }

  /// For each unit; nil for units not in force at the end of the round that ends last.
  func scores(_ findings: inout [Finding]) -> [UnitScore?] {
    guard let end = year.plan.rounds.map(\.through.value).max() else { return [] }
    return year.units.all.indices.map { unit in
      year.units.all[unit].isInForce(on: end) ? score(of: unit, &findings) : nil
    }
  }

  private func score(of unit: Int, _ findings: inout [Finding]) -> UnitScore {
    let scores = weights.map { rounds[$0.round][unit] }
    let isProvisional = scores.contains { $0?.isProvisional == true }
    if let reason = unranked(unit, scores) {
      return UnitScore(total: nil, band: nil, isProvisional: isProvisional, unranked: reason)
    }
    do {
      let total = try total(scores)
      let band = sheet.sheet.bands.indices.first { sheet.isReached($0, by: total) }
      return UnitScore(total: total, band: band, isProvisional: isProvisional, unranked: nil)
    } catch {
      findings.append(Finding(.tooLarge, at: year.units.all[unit].code.origin))
      return UnitScore(total: nil, band: nil, isProvisional: isProvisional, unranked: .noData)
    }
  }

  private func unranked(_ unit: Int, _ scores: [UnitScore?]) -> Unranked? {
    if year.registrations.admits(unit) == false { return .notRegistered }
    return scores.isEmpty || scores.contains { $0?.total == nil } ? .noData : nil
  }

  private func total(_ scores: [UnitScore?]) throws(Rational.Overflow) -> Rational {
    var sum = Rational.zero
    for (weight, score) in zip(weights, scores) {
      guard let total = score?.total else { continue }
      sum = try sum + total * Rational(weight.weight.percent.value) / Rational(100)
    }
    return sum
  }
}
