import Vietnamese

/// Who holds a title, of how many (standings.md, "Title ratios").
struct TitleRule {
  let year: ResolvedYear

  func result(_ index: Int, _ findings: inout [Finding]) -> TitleResult {
    let parts = parts(of: index, onLinesOf: index)
    let holders = count(parts)
    let denominator = denominator(index)
    return TitleResult(
      title: index, denominator: denominator, holders: holders, goal: goal(index, holders, denominator, &findings),
      ceiling: ceiling(index, holders, &findings), awards: parts)
  }

  // MARK: Holders

  /// What becomes of the awards of a title on the lines of another, or of itself.
  func parts(of title: Int, onLinesOf line: Int) -> [AwardPart] {
    year.awards.filter { $0.title == title }.map { AwardPart(row: $0.row, part: part($0, on: line)) }
  }

  private func part(_ award: ResolvedAward, on line: Int) -> AwardPart.Part {
    guard let state = award.state, let subject = award.subject else { return .unreadable }
    if state == .cancelled { return .cancelled }
    if subject != .agency, let out = exclusion(award, subject, on: line) { return out }
    return state == .decided ? .official : .provisional
  }

  private func exclusion(_ award: ResolvedAward, _ subject: Subject, on line: Int) -> AwardPart.Part? {
    guard let unit = award.unit else { return .unreadable }
    guard let current = year.units.current(unit) else { return .unitNotInForce }
    if subject == .collective {
      let group = year.units.groups.ofUnit[current]
      return year.titles[line].counts(unitGroup: group) ? nil : .groupNotCounted
    }
    guard let group = award.group else { return .unreadable }
    return year.titles[line].counts(group) ? nil : .groupNotCounted
  }

  private func count(_ parts: [AwardPart]) -> TitleResult.HolderCount? {
    guard year.inputs.awards != nil else { return nil }
    return parts.reduce(into: TitleResult.HolderCount()) { count, part in
      if part.part == .official { count.official += 1 }
      if part.part == .official || part.part == .provisional { count.provisional += 1 }
    }
  }

  // MARK: Denominators

  private func denominator(_ index: Int) -> TitleResult.Denominator? {
    let title = year.titles[index]
    switch title.subject {
    case .agency: return TitleResult.Denominator(total: 1, leftOut: 0, rows: [], units: [])
    case .collective:
      guard year.units.areKnown else { return nil }
      let units = year.units.all.indices.filter {
        year.units.inForce[$0] && title.counts(unitGroup: year.units.groups.ofUnit[$0])
      }
      return TitleResult.Denominator(total: units.count, leftOut: 0, rows: [], units: units)
    case .person: return staff(title)
    case nil: return nil
    }
  }

  /// Unknown where nobody was ever counted in one of the groups: that is not the same as nobody.
  private func staff(_ title: ResolvedTitle) -> TitleResult.Denominator? {
    var (total, leftOut) = (0, 0)
    var used: [Int] = []
    for group in title.countedStaffGroups {
      let rows = year.headCounts.rows(group, year.units)
      guard !rows.isEmpty, let sum = sum(rows) else { return nil }
      let isLeftOut = title.excludedStaffGroups.contains(group)
      let (grown, overflow) = (isLeftOut ? leftOut : total).addingReportingOverflow(sum)
      if overflow { return nil }
      if isLeftOut { leftOut = grown } else { total = grown }
      used += rows
    }
    return TitleResult.Denominator(total: total, leftOut: leftOut, rows: used, units: [])
  }

  private func sum(_ rows: [Int]) -> Int? {
    rows.reduce(0) { sum, row in
      guard let sum, let staff = year.inputs.staff else { return nil }
      let (grown, overflow) = sum.addingReportingOverflow(staff[row].count.value)
      return overflow ? nil : grown
    }
  }
}

extension TitleRule {
  // MARK: Lines

  private func goal(
    _ index: Int, _ holders: TitleResult.HolderCount?, _ denominator: TitleResult.Denominator?,
    _ findings: inout [Finding]
  ) -> TitleResult.Goal? {
    guard let cell = year.plan.titles[index].goal else { return nil }
    do {
      let percent = try Rational(cell.value)
      let bar = try denominator.map { total throws(Rational.Overflow) in
        try percent * Rational(total.total) / Rational(100)
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

  private func ceiling(
    _ index: Int, _ holders: TitleResult.HolderCount?, _ findings: inout [Finding]
  ) -> TitleResult.Ceiling? {
    guard let cell = year.plan.titles[index].ceiling, let base = year.titles[index].ceilingBase else { return nil }
    let baseHolders = count(parts(of: base, onLinesOf: index))
    do {
      let percent = try Rational(cell.value)
      func level(_ count: Int?) throws(Rational.Overflow) -> Rational? {
        guard let count else { return nil }
        return try percent * Rational(count) / Rational(100)
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
