extension EmulationYear {
  func explanation(ofGoal index: Int, _ field: Figure.GoalField) -> Explanation {
    let goal = plan.goals[index]
    switch field {
    case .code: return Explanation(.given, Operand.text(.code, goal.code))
    case .words: return Explanation(.given, Operand.text(.name, goal.words))
    case .group: return Explanation(.given, Operand.text(.group, goal.group))
    case .kind: return Explanation(.given, Operand.text(.goalKind, goal.kind))
    case .share: return Explanation(.given, Operand.number(.percent, goal.share) + [kind(index)])
    case .denominator: return denominator(ofGoal: index)
    case .count: return resolved.goals[index].kind == .absence ? disciplined(index) : reached(index)
    case .day: return reached(index)
    case .state: return state(ofGoal: index)
    }
  }

  private func kind(_ index: Int) -> Operand { .figure(.goalKind, .goal(index, .kind)) }

  private func denominator(ofGoal index: Int) -> Explanation {
    guard resolved.goals[index].kind == .share else { return Explanation(.given, [kind(index)]) }
    let goal = plan.goals[index]
    let rows = goals[index].denominator?.rows ?? []
    let counts = rows.compactMap { row in inputs.staff.map { Operand.count(.headCount, $0[row].count) } }
    let groups =
      (goal.countedGroups ?? []).flatMap { Operand.text(.group, $0) }
      + goal.excludedGroups.flatMap { Operand.text(.excludedGroup, $0) }
    let cutOff = [Operand.figure(.cutOff, .cutOff), .names(.unit), kind(index)]
    return Explanation(.headCount, counts + groups + cutOff, [.headCounts, .unitsInForce])
  }

  private func reached(_ index: Int) -> Explanation {
    let row = goals[index].row.flatMap { row in inputs.goals.map { $0[row] } }
    let count = row?.count.map { [Operand.count(.count, $0)] } ?? []
    let cells = count + Operand.text(.result, row?.result) + Operand.day(.day, row?.day)
    return Explanation(.latestGoalRow, cells + [.figure(.cutOff, .cutOff), .names(.goal), kind(index)], [.goals])
  }

  private func disciplined(_ index: Int) -> Explanation {
    let rows = (inputs.discipline ?? []).filter { $0.people.value > 0 }
    let cells = rows.flatMap { Operand.text(.form, $0.form) + [.count(.headCount, $0.people)] }
    return Explanation(
      .disciplined, Operand.text(.leastForm, plan.goals[index].leastForm) + cells + [kind(index)], [.discipline])
  }

  private func state(ofGoal index: Int) -> Explanation {
    func own(_ role: Operand.Role, _ field: Figure.GoalField) -> Operand { .figure(role, .goal(index, field)) }
    switch resolved.goals[index].kind {
    case .share:
      let operands = [own(.count, .count), own(.percent, .share), own(.denominator, .denominator)]
      return Explanation(
        .goalShare,
        operands + [
          .figure(.year, .year), .figure(.cutOff, .cutOff), .figure(.state, .state), kind(index),
        ])
    case .absence: return Explanation(.goalAbsence, [own(.count, .count), kind(index)])
    case .anyTitle: return anyTitle(index)
    case .recognition: return Explanation(.goalRecognition, reached(index).operands + decision(index), [.goals])
    case .judgement, nil: return Explanation(.goalJudgement, reached(index).operands, [.goals])
    }
  }

  private func decision(_ index: Int) -> [Operand] {
    let row = goals[index].row.flatMap { row in inputs.goals.map { $0[row] } }
    return Operand.text(.decisionNumber, row?.decisionNumber) + Operand.day(.decided, row?.decisionDate)
  }

  private func anyTitle(_ index: Int) -> Explanation {
    let wanted = plan.goals[index].titles.flatMap { Operand.text(.title, $0) }
    let rows = resolved.awards.filter { award in
      award.subject == .agency && award.title.map(resolved.goals[index].titles.contains) ?? false
    }
    let states = rows.flatMap { Operand.text(.state, inputs.awards?[$0.row].state) }
    return Explanation(
      .goalAnyTitle, wanted + states + [.figure(.state, .state), .names(.title), kind(index)], [.agencyAwards])
  }
}
