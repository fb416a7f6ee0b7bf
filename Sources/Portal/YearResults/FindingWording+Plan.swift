import Diagnostics
import Emulation
import Vietnamese

extension FindingWording {
  /// What the plan itself says wrong.
  var planProblem: Problem {
    switch finding.problem {
    case .reservedRoundCode: .reservedRoundCode(written)
    case .roundBackwards(let from, let through): .periodBackwards(from: from, through: through)
    case .roundsOverlap(let other): .roundsOverlap(plan.rounds[other].name.value)
    case .decisionMissing(let number, let date):
      .decisionMissing(
        state: written,
        missing: [number ? DecisionKeys.number.spec.name : nil, date ? DecisionKeys.date.spec.name : nil].compactMap(
          \.self))
    case .targetInconsistent(let expected): inconsistent(expected)
    case .growthToNothing: .growthToNothing(written)
    case .incompleteCeiling: .incompleteCeiling
    case .groupHasCeiling(let first): .groupHasCeiling(written, firstLine: first.line)
    case .groupsOfNoPersons: .groupsOfNoPersons
    case .shareAboveWhole: .shareAboveWhole(written)
    case .prerequisiteLoop(let titles): .prerequisiteLoop(titles.map { plan.titles[$0].name.value })
    case .weightsNotWhole(let sum): .weightsNotWhole(sum: sum.vietnamese())
    case .registrationsMissing: .registrationsMissing
    case .everyGroupLeftOut: .everyGroupLeftOut
    case .headCountMissing(let group): .headCountMissing(group.word, by: year.cutOff, in: names[.staff])
    case .goalKeyMissing(let kind): .goalKeyMissing(kind.word, key: kind.mainKey)
    case .goalKeyUnused(let owner): .goalKeyUnused(owner.word)
    default: .successorLoop(written)
    }
  }

  private func inconsistent(_ expected: Rational) -> Problem {
    let target = plan.targets.first { $0.plan?.origin == origin }
    return .targetInconsistent(
      plan: target?.plan?.value.vietnamese ?? written, base: target?.previous?.value.vietnamese ?? "",
      growth: target?.growth.map { "\($0.value.vietnamese)%" } ?? "", expected: expected.vietnamese())
  }
}

extension GoalKind {
  /// The key without which a goal of the kind cannot be judged.
  fileprivate var mainKey: String { self == .anyTitle ? GoalKeys.titles.spec.name : GoalKeys.share.spec.name }
}
