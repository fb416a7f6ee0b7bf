import Vietnamese

/// How a target is judged (docs/spec/standings.md, "Targets").
struct TargetRule {
  let year: ResolvedYear
  /// For each target its rows of `ket-qua.csv`, in the table's order.
  let rows: [[Int]]

  init(_ year: ResolvedYear, _ findings: inout [Finding]) {
    self.year = year
    let targets = year.plan.targets
    var names = NameReader(.target, NameList(targets.map { [$0.code.value, $0.name.value] }))
    var rows: [[Int]] = Array(repeating: [], count: targets.count)
    for (index, row) in (year.inputs.results ?? []).enumerated() {
      if let target = names.index(of: row.target, &findings) { rows[target].append(index) }
    }
    self.rows = rows
    for of in rows {
      findings += Duplicates.repeated(of.map { (results[$0].day.value, results[$0].target.origin) }) {
        .duplicateRow(first: $0)
      }
    }
  }

  private var results: [ActualResult] { year.inputs.results ?? [] }

  /// The result by a round's end; a year's target is not missed before the year is over.
  func result(_ index: Int, byRoundEnd day: CalendarDate, _ findings: inout [Finding]) -> TargetResult {
    let result = result(index, by: day, &findings)
    return result.isMet == false && day < year.plan.lastDayOfYear ? result.inProgress : result
  }

  /// The result by the end of a day; the cut-off is never passed.
  func result(_ index: Int, by day: CalendarDate, _ findings: inout [Finding]) -> TargetResult {
    let row = latest(index, by: min(day, year.cutOff))
    do {
      return try result(index, row)
    } catch {
      findings.append(Finding(.tooLarge, at: year.plan.targets[index].code.origin))
      return result(index, row, base: nil, judged: (nil, nil))
    }
  }

  private func result(_ index: Int, _ row: Int?) throws(Rational.Overflow) -> TargetResult {
    let base = try base(year.plan.targets[index])
    return try result(index, row, base: base, judged: judge(index, row.map { results[$0].value.value }, base))
  }

  private func result(
    _ index: Int, _ row: Int?, base: Rational?, judged: (isMet: Bool?, progress: Rational?)
  ) -> TargetResult {
    TargetResult(
      target: index, direction: year.directions[index], base: base,
      baseIsComputed: base != nil && year.plan.targets[index].previous == nil, row: row,
      value: row.map { results[$0].value.value }, day: row.map { results[$0].day.value }, progress: judged.progress,
      isMet: judged.isMet, isEstimate: row.flatMap { results[$0].isEstimate?.value } ?? false, isInProgress: false)
  }

  /// Of two rows of one day the first.
  private func latest(_ target: Int, by day: CalendarDate) -> Int? {
    rows[target].filter { results[$0].day.value <= day }
      .max { (results[$0].day.value, $1) < (results[$1].day.value, $0) }
  }

  private func base(_ target: Target) throws(Rational.Overflow) -> Rational? {
    if let previous = target.previous { return try Rational(previous.value) }
    guard let plan = target.plan, let factor = try Self.factor(target), factor != .zero else { return nil }
    return try Rational(plan.value) / factor
  }

  /// 1 + growth.
  static func factor(_ target: Target) throws(Rational.Overflow) -> Rational? {
    guard let growth = target.growth else { return nil }
    return try Rational(1) + Rational(growth.value) / Rational(100)
  }

  private func judge(
    _ index: Int, _ value: DecimalNumber?, _ base: Rational?
  ) throws(Rational.Overflow) -> (isMet: Bool?, progress: Rational?) {
    guard let goal = try year.plan.targets[index].plan.map(\.value).map(Rational.init),
      let value = try value.map(Rational.init)
    else { return (nil, nil) }
    switch year.directions[index] {
    case .higherIsBetter: return (value >= goal, goal == .zero ? nil : try value / goal * Rational(100))
    case .lowerIsBetter: return (value <= goal, try Self.descent(from: base, to: goal, at: value))
    case .watched, nil: return (nil, nil)
    }
  }

  private static func descent(
    from base: Rational?, to goal: Rational, at value: Rational
  ) throws(Rational.Overflow) -> Rational? {
    guard let base, base != goal else { return nil }
    return try (base - value) / (base - goal) * Rational(100)
  }
}
