import Emulation
import Vietnamese

extension YearBook {
  /// The targets at the cut-off, or at the end of the round that the book is of.
  /// - Parameter isExplained: with the explanations of every figure and what the table rests on.
  func targetBoard(isExplained: Bool = true) -> TargetBoard? {
    guard !plan.targets.isEmpty else { return nil }
    return TargetBoard(
      caption: targetCaption, sentence: isExplained ? targetSentence : nil, rows: wording.targets.map(row),
      details: isExplained ? wording.targets.map(details) : [],
      chart: picture(YearCharts(wording).targets()), notes: isExplained ? targetNotes() : nil)
  }

  /// One target alone, for a text that speaks of it.
  func targetBoard(of target: Int, chartID: String) -> TargetBoard {
    TargetBoard(
      caption: targetCaption, sentence: nil, rows: [row(wording.targets[target])], details: [],
      chart: picture(YearCharts(wording).target(target, id: chartID)), notes: nil)
  }

  /// “3/4 chỉ tiêu đạt hoặc ước đạt; 1 chỉ tiêu chỉ theo dõi.”
  private var targetSentence: String {
    let judged = wording.targets.filter { $0.direction != .watched }
    let met = judged.count { $0.isMet == true && !$0.isInProgress }
    let unknown = judged.count { $0.isMet == nil && !$0.isInProgress }
    let running = judged.count(where: \.isInProgress)
    let parts: [(Word, Int)] = [
      (.targetsInProgress, running), (.targetsUnknown, unknown),
      (.targetsWatched, wording.targets.count - judged.count),
    ]
    let head = strings(.targetsMetByEstimate, ["met": "\(met)", "total": "\(judged.count)"])
    return ([head] + parts.filter { $0.1 > 0 }.map { strings($0.0, ["count": "\($0.1)"]) }).joined(separator: "; ")
      + "."
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
      isEstimate: result.isEstimate, isKnown: result.value != nil, day: result.day.map(day), note: target.note,
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
