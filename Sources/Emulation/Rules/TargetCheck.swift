import Vietnamese

extension TargetRule {
  /// The number guard: plan, growth and base must agree within 0,5% of the plan.
  static func check(_ target: Target, _ findings: inout [Finding]) {
    if let growth = target.growth, growth.value == DecimalNumber(coefficient: -100), target.previous == nil {
      findings.append(Finding(.growthToNothing, at: growth.origin))
    }
    guard let plan = target.plan, let base = target.previous else { return }
    do {
      guard let factor = try factor(target) else { return }
      let expected = try Rational(base.value) * factor
      let distance = try (Rational(plan.value) - expected).magnitude
      let allowed = try Rational(plan.value).magnitude / Rational(200)
      if distance > allowed { findings.append(Finding(.targetInconsistent(expected: expected), at: plan.origin)) }
    } catch {
      findings.append(Finding(.tooLarge, at: plan.origin))
    }
  }
}
