import DataFiles
import Emulation
import Vietnamese

extension YearWording {
  /// What a figure says. Unknown is said in words, never as 0.
  func text(of figure: Figure) -> FigureText {
    switch figure {
    case .year: FigureText("\(plan.year.value)", value: "\(plan.year.value)")
    case .state: FigureText(year.state.word)
    case .cutOff: FigureText(year.cutOff.short)
    case .target(let target, let field): text(ofTarget: target, field)
    case .title(let title, let field): text(ofTitle: title, field)
    case .groupCeiling(let title, let position, let field): text(ofCeiling: position, of: title, field)
    case .goal(let goal, let field): text(ofGoal: goal, field)
    case .table(let period, let group, let field): text(ofTable: period, group, field)
    case .unit(let unit, let period, let field): text(ofUnit: unit, period, field)
    case .score(let unit, let round, let criterion, let field): text(ofScore: unit, round, criterion, field)
    case .part(let unit, let round, let field):
      field == .total ? text(ofUnit: unit, .round(round), .total) : FigureText(year.code(of: .round(round)))
    case .contest(let index, let figure): text(ofContest: index, figure)
    case .registration(let unit): year.isRegistered(unit).map { FigureText(flag($0)) } ?? noData
    case .names: FigureText("")
    }
  }

  var noData: FigureText { FigureText(strings(.noData)) }

  func flag(_ flag: Bool) -> String { strings(flag ? .yes : .no) }

  /// Two places are printed of what is computed by dividing.
  static let dividedPlaces = 2

  private func text(ofTarget index: Int, _ field: Figure.TargetField) -> FigureText {
    let (target, result) = (plan.targets[index], targets[index])
    switch field {
    case .code: return FigureText(target.code.value)
    case .plan: return target.plan.map { FigureText($0.value) } ?? noData
    case .base: return result.base.map { FigureText($0, places: Self.dividedPlaces) } ?? noData
    case .baseIsComputed: return FigureText(flag(result.baseIsComputed))
    case .actual: return result.value.map { published(FigureText($0), index) } ?? noData
    case .day: return result.day.map { FigureText($0.short) } ?? noData
    case .isEstimate: return FigureText(flag(result.isEstimate))
    case .progress: return published(progress(result), index)
    case .isMet: return FigureText(verdict(result))
    case .direction: return FigureText(result.direction?.word ?? target.direction.value)
    }
  }

  /// What stood at a round's end is published only where it stands to the last.
  private func published(_ text: FigureText, _ target: Int) -> FigureText {
    targets[target].row == year.targets[target].row ? text : FigureText(text.text)
  }

  private func progress(_ result: TargetResult) -> FigureText {
    if let progress = result.progress { return FigureText(progress, places: Self.dividedPlaces, unit: "%") }
    return FigureText(strings(result.direction == .watched ? .notJudged : .noData))
  }

  func verdict(_ result: TargetResult) -> String {
    if result.isInProgress { return strings(.inProgress) }
    if let isMet = result.isMet {
      return strings(result.isEstimate ? (isMet ? .metByEstimate : .notMetByEstimate) : isMet ? .met : .notMet)
    }
    return strings(result.direction == .watched ? .watchOnly : .noData)
  }

  private func text(ofTitle index: Int, _ field: Figure.TitleField) -> FigureText {
    let result = year.titles[index]
    func percent(_ number: Rational?) -> FigureText { number.map { FigureText($0, unit: "%") } ?? noData }
    func count(_ number: Int?) -> FigureText { number.map { FigureText($0) } ?? noData }
    func level(_ number: Rational?) -> FigureText { number.map { FigureText($0) } ?? noData }
    func said(_ flag: Bool?, _ yes: Word, _ no: Word) -> FigureText {
      flag.map { FigureText(strings($0 ? yes : no)) } ?? noData
    }
    switch field {
    case .code: return FigureText(plan.titles[index].code.value)
    case .goal: return percent(result.goal?.percent)
    case .denominator: return result.denominator.map { FigureText($0.total) } ?? FigureText(strings(.unknownTotal))
    case .leftOut: return count(result.denominator?.leftOut)
    case .needed: return count(result.goal?.needed)
    case .official: return count(result.holders?.official)
    case .provisional: return count(result.holders?.provisional)
    case .isMet: return said(result.goal?.isMet, .met, .notMet)
    case .isMetProvisionally: return said(result.goal?.isMetProvisionally, .met, .notMet)
    case .ceiling: return FigureText(flag(result.ceiling != nil))
    case .ceilingPercent: return percent(result.ceiling?.percent)
    case .ceilingBase: return FigureText(result.ceiling.map { plan.titles[$0.base].name.value } ?? "")
    case .level: return level(result.ceiling?.level)
    case .isBroken: return said(result.ceiling?.isBroken, .overCeiling, .withinCeiling)
    case .provisionalLevel: return level(result.ceiling?.provisionalLevel)
    case .isBrokenProvisionally: return said(result.ceiling?.isBrokenProvisionally, .overCeiling, .withinCeiling)
    }
  }
}
