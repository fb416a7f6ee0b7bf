import Vietnamese

/// The two lines of a title: what is aimed at, and what the law allows.
extension TitleRule {
  func goal(
    _ index: Int, _ holders: TitleResult.HolderCount?, _ denominator: TitleResult.Denominator?,
    _ findings: inout [Finding]
  ) -> TitleResult.Goal? {
    guard let cell = year.plan.titles[index].goal else { return nil }
    do {
      let percent = try Rational(cell.value)
      let bar = try denominator.map { total throws(Rational.Overflow) in
        try percent.hundredths(of: total.total)
      }
      func meets(_ count: Int?) -> Bool? { count.flatMap { count in bar.map { Rational(count) >= $0 } } }
      return TitleResult.Goal(
        percent: percent, needed: bar?.roundedUp, isMet: meets(holders?.official),
        isMetProvisionally: meets(holders?.provisional))
    } catch {
      findings.append(Finding(.tooLarge, at: cell.origin))
      return nil
    }
  }

  func ceiling(
    _ index: Int, _ holders: TitleResult.HolderCount?, _ findings: inout [Finding]
  ) -> TitleResult.Ceiling? {
    guard let cell = year.plan.titles[index].ceiling, let base = year.titles[index].ceilingBase else { return nil }
    return ceiling(cell, base, parts(of: base, onLinesOf: index), holders, &findings)
  }

  /// One for each list of staff groups; each is broken by itself.
  func groupCeilings(
    _ index: Int, _ parts: [AwardPart], _ findings: inout [Finding]
  ) -> [TitleResult.GroupCeiling] {
    guard let base = year.titles[index].ceilingBase else { return [] }
    let baseParts = self.parts(of: base, onLinesOf: index)
    let written = year.plan.titles[index].groupCeilings
    let ceilings = zip(written, year.titles[index].ceilingGroups).compactMap { written, groups in
      let holders = count(of(groups, parts), of: index)
      return ceiling(written.percent, base, of(groups, baseParts), holders, &findings).map {
        TitleResult.GroupCeiling(holders: holders, ceiling: $0)
      }
    }
    // Positions are the plan's.
    return ceilings.count == written.count ? ceilings : []
  }

  /// Those of some staff groups.
  func of(_ groups: Set<StaffGroup>, _ parts: [AwardPart]) -> [AwardPart] {
    parts.filter { part in year.awards[part.row].group.map(groups.contains) ?? false }
  }

  private func ceiling(
    _ cell: Cell<DecimalNumber>, _ base: Int, _ baseParts: [AwardPart], _ holders: TitleResult.HolderCount?,
    _ findings: inout [Finding]
  ) -> TitleResult.Ceiling? {
    let baseHolders = count(baseParts, of: base)
    do {
      let percent = try Rational(cell.value)
      func level(_ count: Int?) throws(Rational.Overflow) -> Rational? {
        guard let count else { return nil }
        return try percent.hundredths(of: count)
      }
      let (official, provisional) = (try level(baseHolders?.official), try level(baseHolders?.provisional))
      func breaks(_ count: Int?, _ level: Rational?) -> Bool? {
        count.flatMap { count in level.map { Rational(count) > $0 } }
      }
      return TitleResult.Ceiling(
        percent: percent, base: base, baseHolders: baseHolders, level: official,
        isBroken: breaks(holders?.official, official), provisionalLevel: provisional,
        isBrokenProvisionally: breaks(holders?.provisional, provisional))
    } catch {
      findings.append(Finding(.tooLarge, at: cell.origin))
      return nil
    }
  }
}
