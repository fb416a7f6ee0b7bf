extension EmulationYear {
  /// Why a figure is what it is. A figure of something that does not exist has no operands.
  public func explanation(of figure: Figure) -> Explanation {
    switch figure {
    case .year: Explanation(.given, [.count(.year, plan.year)])
    case .state: explanation(of: plan.decision)
    case .cutOff: cutOffExplanation
    case .target(let target, let field):
      plan.targets.indices.contains(target) ? explanation(ofTarget: target, field) : .none
    case .title(let title, let field):
      plan.titles.indices.contains(title) ? explanation(ofTitle: title, field) : .none
    case .groupCeiling(let title, let position, let field):
      plan.titles[safe: title]?.groupCeilings.indices.contains(position) == true
        ? explanation(ofCeiling: position, of: title, field) : .none
    case .goal(let goal, let field):
      plan.goals.indices.contains(goal) ? explanation(ofGoal: goal, field) : .none
    case .table(let period, _, let field): explanation(ofTable: period, field)
    case .unit(let unit, let period, let field): explanation(ofUnit: unit, period, field)
    case .score(let unit, let round, let criterion, let field):
      explanation(ofScore: unit, round, criterion, field)
    case .part(let unit, let round, let field): explanation(ofPart: unit, round, field)
    case .contest(let index, let figure):
      contests[safe: index].map { ContestExplanation(index: index, contest: $0).explanation(of: figure) } ?? .none
    case .registration(let unit): explanation(ofRegistration: unit)
    case .names(let reference): Explanation(.names, names(reference), reference == .unit ? [.unitNames] : [])
    }
  }

  func explanation(of decision: Decision) -> Explanation {
    Explanation(decision.state == nil ? .byDefault : .given, Operand.text(.state, decision.state))
  }

  private var cutOffExplanation: Explanation {
    guard plan.cutOff != nil else { return Explanation(.byDefault, [.count(.year, plan.year)]) }
    return Explanation(.given, Operand.day(.cutOff, plan.cutOff))
  }

  /// The codes and names of the plan's items.
  private func names(_ reference: Referent) -> [Operand] {
    let items: [(code: Cell<String>, name: Cell<String>)] =
      switch reference {
      case .target: plan.targets.map { ($0.code, $0.name) }
      case .title: plan.titles.map { ($0.code, $0.name) }
      case .goal: plan.goals.map { ($0.code, $0.code) }
      case .round: plan.rounds.map { ($0.code, $0.name) }
      case .criterion: (plan.scoreSheet?.criteria ?? []).map { ($0.code, $0.name) }
      default: []
      }
    return items.flatMap { Operand.text(.code, $0.code) + Operand.text(.name, $0.name) }
  }
}

extension Explanation {
  static let none = Explanation(.given)
}
