import Emulation
import Vietnamese

extension YearBook {
  /// The targets at the cut-off, or at the end of the round that the book is of.
  /// - Parameter isExplained: with the explanations of every figure and what the table rests on.
  func targetBoard(isExplained: Bool = true) -> TargetBoard? {
    guard !plan.targets.isEmpty else { return nil }
    return TargetBoard(
      caption: targetCaption, rows: wording.targets.map(row), details: isExplained ? wording.targets.map(details) : [],
      chart: picture(YearCharts(wording).targets()), notes: isExplained ? targetNotes() : nil)
  }

  /// One target alone, for a text that speaks of it.
  func targetBoard(of target: Int, chartID: String) -> TargetBoard {
    TargetBoard(
      caption: targetCaption, rows: [row(wording.targets[target])], details: [],
      chart: picture(YearCharts(wording).target(target, id: chartID)), notes: nil)
  }

  private var targetCaption: String {
    let end = wording.round.map { min(plan.rounds[$0].through.value, year.cutOff) } ?? year.cutOff
    return strings(.targetsCaption, ["year": number, "date": end.short])
  }

  private func row(_ result: TargetResult) -> TargetRow {
    let target = plan.targets[result.target]
    func shown(_ field: Figure.TargetField) -> FigureView { figure(.target(result.target, field)) }
    return TargetRow(
      name: target.name.value, measure: target.measure, plan: shown(.plan), growth: target.growth.map(growth),
      base: shown(.base), isBaseComputed: result.baseIsComputed, actual: shown(.actual),
      isEstimate: result.isEstimate, day: result.day.map(day), note: target.note,
      progress: shown(.progress), bar: result.progress.map { min(max($0, Rational(0)), Rational(100)).text() },
      verdict: verdict(result))
  }

  /// “tăng 8,76%”, “giảm 31,2%”.
  private func growth(_ cell: Cell<DecimalNumber>) -> String {
    let text = cell.value.vietnamese
    return cell.value.isNegative
      ? strings(.growthDown, ["percent": String(text.dropFirst())]) : strings(.growthUp, ["percent": text])
  }

  func verdict(_ result: TargetResult) -> Verdict {
    let figure = Figure.target(result.target, .isMet)
    let kind =
      switch (result.isMet, result.direction) {
      case _ where result.isInProgress: "in-progress"
      case (.some, _) where result.isEstimate: result.isMet == true ? "met-by-estimate" : "not-met-by-estimate"
      case (true, _): "met"
      case (false, _): "not-met"
      case (nil, .watched): "watched"
      case (nil, _): "unknown"
      }
    return Verdict(text: wording.text(of: figure).text, kind: kind, address: address(of: figure))
  }

  private func details(_ result: TargetResult) -> TargetDetails {
    let target = plan.targets[result.target]
    return TargetDetails(
      id: id(ofTarget: result.target), name: target.name.value, verbatim: target.verbatim, note: target.note,
      source: result.row.flatMap { year.inputs.results?[$0].source },
      explanations: Figure.TargetField.explained.map { explanation(.target(result.target, $0)) })
  }
}
