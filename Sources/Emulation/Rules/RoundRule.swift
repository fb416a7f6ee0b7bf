import Vietnamese

/// A unit's points in a round (docs/spec/standings.md, "Unit standings").
struct RoundRule {
  let year: ResolvedYear
  let sheet: Sheet
  let scores: Scores
  private let basic: [Int]

  /// Nil without a score sheet.
  init?(_ year: ResolvedYear) {
    guard let sheet = year.sheet, let scores = year.scores else { return nil }
    self.year = year
    self.sheet = sheet
    self.scores = scores
    basic = sheet.kinds.indices.filter { sheet.kinds[$0] == .basic }
  }

  /// For each unit; nil for units not in force at the round's end.
  func scores(in round: Int, _ findings: inout [Finding]) -> [UnitScore?] {
    let end = year.plan.rounds[round].through.value
    return year.units.all.indices.map { unit in
      year.units.all[unit].isInForce(on: end) ? score(of: unit, in: round, &findings) : nil
    }
  }

  private func score(of unit: Int, in round: Int, _ findings: inout [Finding]) -> UnitScore {
    let row = (0..<sheet.kinds.count).map { score(unit, round, $0) }
    let isProvisional = row.contains { $0?.isOwn == true }
    if let reason = unranked(unit, row) {
      return UnitScore(total: nil, band: nil, isProvisional: isProvisional, unranked: reason)
    }
    do {
      let total = try total(row)
      return UnitScore(total: total, band: band(total, row), isProvisional: isProvisional, unranked: nil)
    } catch {
      findings.append(Finding(.tooLarge, at: year.units.all[unit].code.origin))
      return UnitScore(total: nil, band: nil, isProvisional: isProvisional, unranked: .noData)
    }
  }

  private func score(_ unit: Int, _ round: Int, _ criterion: Int) -> Scores.Value? {
    guard let row = scores.grid.row(round: round, unit: unit, criterion: criterion) else { return nil }
    return scores.values[row].number == nil ? nil : scores.values[row]
  }

  private func unranked(_ unit: Int, _ row: [Scores.Value?]) -> Unranked? {
    switch year.registrations.admits(unit) {
    case false: .notRegistered
    case nil: .noData
    case true: year.inputs.scores == nil || basic.contains { row[$0] == nil } ? .noData : nil
    }
  }

  /// Σ basic + min(Σ bonus, cap) − Σ deductions.
  private func total(_ row: [Scores.Value?]) throws(Rational.Overflow) -> Rational {
    var (basic, bonus, deduction) = (DecimalSum(), DecimalSum(), DecimalSum())
    for (criterion, kind) in sheet.kinds.enumerated() {
      guard let number = row[criterion]?.number else { continue }
      switch kind {
      case .basic: try basic.add(number)
      case .bonus: try bonus.add(number)
      case .deduction: try deduction.add(number)
      }
    }
    return try basic.value + capped(bonus.value) - deduction.value
  }

  private func capped(_ bonus: Rational) throws(Rational.Overflow) -> Rational {
    guard let cap = sheet.sheet.bonusCap else { return bonus }
    return try min(bonus, Rational(cap.value))
  }

  /// The first band whose points and floors are reached.
  private func band(_ total: Rational, _ row: [Scores.Value?]) -> Int? {
    sheet.sheet.bands.indices.first { band in
      sheet.isReached(band, by: total)
        && sheet.floors[band].indices.allSatisfy { criterion in
          guard let floor = sheet.floors[band][criterion] else { return true }
          return row[criterion]?.number.map(floor.isAtMost) ?? false
        }
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
