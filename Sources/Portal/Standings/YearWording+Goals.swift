import DataFiles
import Emulation
import SourceText
import Vietnamese

/// The words of goals.
extension YearWording {
  func label(ofGoal index: Int, _ field: Figure.GoalField) -> String {
    switch field {
    case .code: strings(.figureCode)
    case .group: strings(.figureGoalGroup)
    case .kind: strings(.figureGoalKind)
    case .words: strings(.sourceWording)
    case .state: strings(.figureVerdict)
    case .share: strings(.ratioGoal)
    case .count: strings(goals[index].kind == .absence ? .figureDisciplined : .figureReached)
    case .denominator: strings(.ratioCounted)
    case .day: strings(.figureDay)
    }
  }

  func text(ofGoal index: Int, _ field: Figure.GoalField) -> FigureText {
    let (goal, result) = (plan.goals[index], goals[index])
    switch field {
    case .code: return FigureText(goal.code.value)
    case .group: return FigureText(goal.group?.value ?? "")
    case .kind: return FigureText(result.kind?.word ?? goal.kind.value)
    case .words: return FigureText(goal.words.value)
    case .state: return FigureText(strings(result.state.sentence))
    case .share: return result.share.map { FigureText($0, unit: "%") } ?? noData
    case .count: return result.count.map { published(FigureText($0)) } ?? noData
    case .denominator:
      return result.denominator.map { published(FigureText($0.total)) } ?? FigureText(strings(.unknownTotal))
    case .day: return result.day.map { FigureText($0.short) } ?? noData
    }
  }

  /// What stood at a round's end is no figure of the year's data.
  private func published(_ text: FigureText) -> FigureText { round == nil ? text : FigureText(text.text) }

  func formula(ofGoal index: Int, _ facts: Explanation) -> String? {
    let result = goals[index]
    switch facts.rule {
    case .headCount: return sum(result.denominator, isLeftOut: false)
    case .goalShare:
      guard let share = result.share, let count = result.count, let total = result.denominator?.total,
        let needed = try? share.hundredths(of: total)
      else { return nil }
      let (sign, whole) = (Rational(count) >= needed ? "≥" : "<", DecimalNumber.vietnamese(total))
      let product = "\(share.vietnamese(places: 6))% × \(whole) = \(needed.vietnamese(places: 6))"
      let state = text(ofGoal: index, .state).text.lowercasedFirst
      return "\(DecimalNumber.vietnamese(count)) \(sign) \(product): \(state)"
    default: return nil
    }
  }

  /// The row that counts by the end of the round: an explanation's own cells are those of the year.
  func roundInputs(ofGoal index: Int, _ facts: Explanation) -> [FigureExplanation.Input] {
    guard let round else { return facts.operands.compactMap(input) }
    let row = goals[index].row.flatMap { year.inputs.goals?[$0] }
    let end = plan.rounds[round].through
    return (row?.count.map { [cell(.count, FigureText(DecimalNumber.vietnamese($0.value)), $0.origin)] } ?? [])
      + (row?.result.map { [cell(.result, FigureText($0.value), $0.origin)] } ?? [])
      + (row.map { [cell(.day, FigureText($0.day.value.short), $0.day.origin)] } ?? [])
      + [cell(.ends, FigureText(end.value.short), end.origin)]
  }
}

extension GoalState {
  fileprivate var sentence: Word {
    switch self {
    case .met: .met
    case .notMet: .notMet
    case .inProgress: .inProgress
    case .proposed: .underReview
    case .unknown: .noData
    }
  }
}
