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
    let baseHolders = count(parts(of: base, onLinesOf: index), of: base)
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
