import DataFiles
import Emulation
import SourceText
import Vietnamese

extension YearBook {
  /// The goals at the cut-off, or at the end of the round that the book is of.
  func goalBoard() -> GoalBoard? {
    guard !plan.goals.isEmpty else { return nil }
    return GoalBoard(sentence: goalSentence, groups: goalGroups, notes: goalNotes())
  }

  /// “17 mục tiêu: 9 đạt, 3 chưa đạt, …”
  private var goalSentence: String {
    let counts = GoalState.allCases.compactMap { state in
      let count = wording.goals.count { $0.state == state }
      return count == 0 ? nil : "\(DecimalNumber.vietnamese(count)) \(state.word)"
    }
    return strings(
      .goalsSummary, ["count": DecimalNumber.vietnamese(plan.goals.count), "states": counts.joined(separator: ", ")])
  }

  /// Goals of one group stand together where the first of them does.
  private var goalGroups: [GoalGroup] {
    var order: [MatchKey] = []
    var members: [MatchKey: [Int]] = [:]
    for (index, goal) in plan.goals.enumerated() {
      let key = MatchKey.exact(goal.group?.value ?? "")
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(index)
    }
    return order.compactMap { members[$0] }.map { goals in
      GoalGroup(heading: goals.first.flatMap { plan.goals[$0].group?.value }, goals: goals.map(line))
    }
  }

  private func line(_ index: Int) -> GoalLine {
    let (goal, result) = (plan.goals[index], wording.goals[index])
    let row = result.row.flatMap { year.inputs.goals?[$0] }
    func shown(_ field: Figure.GoalField) -> FigureView { figure(.goal(index, field)) }
    return GoalLine(
      id: id(ofGoal: index), content: goal.words.value, verdict: verdict(index),
      judge: result.kind == .judgement && result.row != nil ? strings(.judgedByCouncil) : nil,
      count: result.count.map { _ in shown(.count) }, denominator: result.kind == .share ? shown(.denominator) : nil,
      countLabel: wording.label(ofGoal: index, .count), day: result.day.map(day), lead: goal.lead,
      basis: goal.basis.map(basis),
      decision: row.flatMap(decision), evidence: row?.evidence.map { reference(written: $0.value) },
      source: row?.source,
      explanations: explainedFields(ofGoal: index).map { explanation(.goal(index, $0)) })
  }

  private func verdict(_ index: Int) -> Verdict {
    let figure = Figure.goal(index, .state)
    let kind =
      switch wording.goals[index].state {
      case .met: "met"
      case .notMet: "not-met"
      case .inProgress, .proposed: "in-progress"
      case .unknown: "unknown"
      }
    return Verdict(text: wording.text(of: figure).text, kind: kind, address: address(of: figure))
  }

  private func decision(_ row: GoalRow) -> String? {
    guard let number = row.decisionNumber?.value, let date = row.decisionDate?.value else { return nil }
    return strings(.recognitionLine, ["number": number, "date": date.short])
  }
}
