import DataFiles
import Emulation
import SourceText
import Vietnamese

extension YearWording {
  /// The rule of a figure with its numbers put in; nil where nothing is computed, or something is not known.
  func formula(of figure: Figure, _ facts: Explanation) -> String? {
    switch figure {
    case .target(let target, _): formula(ofTarget: target, facts.rule)
    case .goal(let goal, _): formula(ofGoal: goal, facts)
    case .title(let title, let field): formula(ofTitle: title, field, facts.rule)
    case .groupCeiling(let title, let position, let field): formula(ofCeiling: position, of: title, field, facts.rule)
    case .unit(let unit, let period, _): formula(ofUnit: unit, period, facts.rule)
    case .contest(let index, let figure): formula(ofContest: index, figure, facts.rule)
    case .registration(let unit): registration(unit)
    default: nil
    }
  }

  private func formula(ofTarget index: Int, _ rule: Rule) -> String? {
    let (target, result) = (plan.targets[index], targets[index])
    func shown(_ field: Figure.TargetField) -> String { text(of: .target(index, field)).text }
    let (plan, actual) = (shown(.plan), shown(.actual))
    switch rule {
    case .computedBase:
      guard result.base != nil, let growth = target.growth else { return nil }
      return "\(plan) ÷ (1 \(signed(growth.value))%) = \(shown(.base))"
    case .metWhenAtLeast, .metWhenAtMost:
      guard result.isMet != nil, let goal = target.plan?.value, let value = result.value else { return nil }
      return "\(actual) \(value > goal ? ">" : value < goal ? "<" : "=") \(plan): \(shown(.isMet).lowercased())"
    case .progressUp: return result.progress.map { _ in "\(actual) ÷ \(plan) × 100 = \(shown(.progress))" }
    case .progressDown:
      let base = shown(.base)
      return result.progress.map { _ in "(\(base) − \(actual)) ÷ (\(base) − \(plan)) × 100 = \(shown(.progress))" }
    default: return nil
    }
  }

  /// “+ 8,76”, “− 31,2”.
  private func signed(_ number: DecimalNumber) -> String {
    number.isNegative ? "− \(number.vietnamese.dropFirst())" : "+ \(number.vietnamese)"
  }

  private func formula(ofTitle index: Int, _ field: Figure.TitleField, _ rule: Rule) -> String? {
    let result = year.titles[index]
    func shown(_ field: Figure.TitleField) -> String { text(of: .title(index, field)).text }
    switch rule {
    case .headCount: return sum(result.denominator, isLeftOut: field == .leftOut)
    case .needed:
      guard let goal = result.goal, let total = result.denominator?.total, let needed = goal.needed else { return nil }
      let product = product(goal.percent, total)
      let formula = "\(shown(.goal)) × \(shown(.denominator)) = \(product)"
      return strings(.formulaRoundedUp, ["formula": formula, "result": DecimalNumber.vietnamese(needed)])
    case .goalReached:
      guard let goal = result.goal, let total = result.denominator?.total,
        let isMet = field == .isMet ? goal.isMet : goal.isMetProvisionally
      else { return nil }
      let count = shown(field == .isMet ? .official : .provisional)
      return "\(count) \(isMet ? "≥" : "<") \(shown(.goal)) × \(DecimalNumber.vietnamese(total)) = "
        + "\(product(goal.percent, total)): \(shown(field).lowercased())"
    case .ceilingLevel:
      guard let ceiling = result.ceiling, let holders = ceiling.baseHolders else { return nil }
      let count = field == .level ? holders.official : holders.provisional
      return "\(shown(.ceilingPercent)) × \(DecimalNumber.vietnamese(count)) = \(shown(field))"
    case .ceilingBroken:
      guard let isBroken = field == .isBroken ? result.ceiling?.isBroken : result.ceiling?.isBrokenProvisionally
      else { return nil }
      let (count, level): (Figure.TitleField, Figure.TitleField) =
        field == .isBroken ? (.official, .level) : (.provisional, .provisionalLevel)
      return "\(shown(count)) \(isBroken ? ">" : "≤") \(shown(level)): \(shown(field))"
    default: return nil
    }
  }

  func sum(_ denominator: TitleResult.Denominator?, isLeftOut: Bool) -> String? {
    guard let denominator, let staff = year.inputs.staff else { return nil }
    let rows = denominator.rows.filter { denominator.leftOutRows.contains($0) == isLeftOut }
    guard rows.count > 1 else { return nil }
    let total = isLeftOut ? denominator.leftOut : denominator.total
    return rows.map { DecimalNumber.vietnamese(staff[$0].count.value) }.joined(separator: " + ")
      + " = \(DecimalNumber.vietnamese(total))"
  }

  /// percent × total ÷ 100, exact where it can be.
  private func product(_ percent: Rational, _ total: Int) -> String {
    (try? percent.hundredths(of: total)).map { $0.vietnamese(places: 6) } ?? ""
  }

  private func registration(_ unit: Int) -> String? {
    guard year.isRegistered(unit) == true,
      let first = year.registrations(of: unit).first(where: { $0.isTimely && $0.subject == .collective }),
      let row = year.inputs.registrations?[first.row]
    else { return nil }
    let day = row.day.value.short
    guard let lastDay = year.registrationDeadline else {
      return strings(.formulaRegisteredInYear, ["day": day, "year": "\(plan.year.value)"])
    }
    return strings(.formulaRegistered, ["day": day, "last_day": lastDay.short])
  }
}
