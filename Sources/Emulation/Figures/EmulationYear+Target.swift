extension EmulationYear {
  func explanation(ofTarget index: Int, _ field: Figure.TargetField) -> Explanation {
    let target = plan.targets[index]
    switch field {
    case .code: return Explanation(.given, Operand.text(.code, target.code))
    case .plan: return Explanation(.given, Operand.number(.plan, target.plan))
    case .direction: return Explanation(.given, Operand.text(.direction, target.direction))
    case .base, .baseIsComputed: return base(target)
    case .actual, .day: return actual(index)
    case .isMet: return verdict(index)
    case .isEstimate: return estimate(index)
    case .progress: return progress(index)
    }
  }

  private func base(_ target: Target) -> Explanation {
    if target.previous != nil { return Explanation(.given, Operand.number(.base, target.previous)) }
    let operands = Operand.number(.plan, target.plan) + Operand.number(.growth, target.growth)
    return Explanation(.computedBase, operands)
  }

  private func actual(_ index: Int) -> Explanation {
    let row = targets[index].row.flatMap { row in inputs.results.map { $0[row] } }
    let operands = Operand.number(.actual, row?.value) + Operand.day(.day, row?.day)
    return Explanation(.latestResult, operands + [.figure(.cutOff, .cutOff), .names(.target)], [.results])
  }

  private func estimate(_ index: Int) -> Explanation {
    let row = targets[index].row.flatMap { row in inputs.results.map { $0[row] } }
    let cell = Operand(
      role: .estimate, value: row?.isEstimate.map { .flag($0.value) } ?? .nothing,
      origin: row.map { $0.isEstimate?.origin ?? Origin(.results, .estimate, line: $0.target.origin.line) })
    return Explanation(.latestResult, [cell, .figure(.cutOff, .cutOff), .names(.target)], [.results])
  }

  private func verdict(_ index: Int) -> Explanation {
    let operands = judged(index)
    switch targets[index].direction {
    case .higherIsBetter: return Explanation(.metWhenAtLeast, operands)
    case .lowerIsBetter: return Explanation(.metWhenAtMost, operands)
    case .watched, nil: return Explanation(.notJudged, operands)
    }
  }

  private func progress(_ index: Int) -> Explanation {
    switch targets[index].direction {
    case .higherIsBetter: return Explanation(.progressUp, judged(index))
    case .lowerIsBetter:
      return Explanation(.progressDown, judged(index) + [.figure(.base, .target(index, .base))])
    case .watched, nil: return Explanation(.notJudged, judged(index))
    }
  }

  private func judged(_ index: Int) -> [Operand] {
    [
      .figure(.actual, .target(index, .actual)), .figure(.plan, .target(index, .plan)),
      .figure(.direction, .target(index, .direction)),
    ]
  }
}
