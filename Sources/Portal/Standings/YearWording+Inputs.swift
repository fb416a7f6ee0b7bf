import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

extension YearWording {
  /// What was put into a figure. Names of people stand here only where their award is decided.
  func inputs(of figure: Figure, _ facts: Explanation) -> [FigureExplanation.Input] {
    switch (figure, facts.rule) {
    case (.target(let target, _), .latestResult): latestResult(target)
    case (.title(let title, _), .headCount): headCounts(year.titles[title].denominator) + settings(facts)
    case (.goal(let goal, _), .headCount): headCounts(goals[goal].denominator) + settings(facts)
    case (.goal(let goal, _), .latestGoalRow), (.goal(let goal, _), .goalRecognition),
      (.goal(let goal, _), .goalJudgement):
      roundInputs(ofGoal: goal, facts)
    case (.title(let title, _), .unitCount): countedUnits(title) + settings(facts)
    case (.unit(let unit, let period, _), .rank): totals(above: unit, period)
    case (.contest(let index, .score(let member, let criterion, _)), .lastStage):
      inputs(ofContest: index, member, criterion)
    case (.contest(let index, .member(let member, _)), .contestRank):
      totals(ofContest: index, above: member, facts).compactMap(input)
    default: facts.operands.compactMap(input)
    }
  }

  /// The row that counts by the cut-off, or by the end of the round.
  private func latestResult(_ target: Int) -> [FigureExplanation.Input] {
    let row = targets[target].row.flatMap { year.inputs.results?[$0] }
    let end = round.map { plan.rounds[$0].through }
    var cells: [FigureExplanation.Input] = []
    if let row {
      cells = [
        cell(.actual, FigureText(row.value.value.vietnamese), row.value.origin),
        cell(.day, FigureText(row.day.value.short), row.day.origin),
      ]
      cells += estimate(row)
    }
    if let end { cells.append(cell(.ends, FigureText(end.value.short), end.origin)) }
    return cells + [.init(label: strings(.figureCutOff), text: text(of: .cutOff), place: nil, figure: .cutOff)]
  }

  /// ước thực hiện, where the table says it of any row.
  private func estimate(_ row: ActualResult) -> [FigureExplanation.Input] {
    guard year.inputs.results?.contains(where: { $0.isEstimate != nil }) == true else { return [] }
    let origin = row.isEstimate?.origin ?? Origin(.results, .estimate, line: row.target.origin.line)
    return [cell(.estimate, FigureText(row.isEstimate.map { flag($0.value) } ?? strings(.emptyCell)), origin)]
  }

  func cell(_ role: Operand.Role, _ text: FigureText, _ origin: Origin) -> FigureExplanation.Input {
    .init(label: strings.label(role), text: text, place: sources.place(of: origin), figure: nil)
  }

  func input(_ operand: Operand) -> FigureExplanation.Input? {
    if case .figure(.names) = operand.value { return nil }
    if case .figure(.contest(_, .names)) = operand.value { return nil }
    if case .figure(let figure) = operand.value {
      return .init(label: label(of: figure), text: text(of: figure), place: nil, figure: figure)
    }
    if operand.role == .holder, let origin = operand.origin { return holder(origin) }
    return .init(
      label: strings.label(operand.role), text: text(of: operand.value, as: operand.role),
      place: operand.origin.map(sources.place), figure: nil)
  }

  private func text(of value: Operand.Value, as role: Operand.Role) -> FigureText {
    switch value {
    case .number(let number): FigureText(number.vietnamese(places: 6) + (role.isPercent ? "%" : ""))
    case .count(let count): FigureText(role == .year ? "\(count)" : DecimalNumber.vietnamese(count))
    case .day(let day): FigureText(day.short)
    case .text(let text): FigureText(text)
    case .flag(let flag): FigureText(self.flag(flag))
    case .figure(let figure): self.text(of: figure)
    case .nothing: FigureText(strings(role == .deadline ? .notStated : .emptyCell))
    }
  }

  /// Without the numbers that are counted: what decides which rows count.
  private func settings(_ facts: Explanation) -> [FigureExplanation.Input] {
    facts.operands.filter { $0.role != .headCount && $0.role != .code }.compactMap(input)
  }

  private func headCounts(_ denominator: TitleResult.Denominator?) -> [FigureExplanation.Input] {
    guard let denominator, let staff = year.inputs.staff else { return [] }
    return denominator.rows.map { index in
      let row = staff[index]
      let left = denominator.leftOutRows.contains(index) ? " (\(strings(.ratioExcluded).lowercased()))" : ""
      return .init(
        label: "\(row.group.value), \(unitName(row.unit.value))\(left)",
        text: FigureText(DecimalNumber.vietnamese(row.count.value)),
        place: sources.place(of: row.count.origin), figure: nil)
    }
  }

  private func countedUnits(_ title: Int) -> [FigureExplanation.Input] {
    (year.titles[title].denominator?.units ?? []).map { unit in
      .init(
        label: units[unit].name.value, text: FigureText("1"), place: sources.place(of: units[unit].code.origin),
        figure: nil)
    }
  }

  private func holder(_ origin: Origin) -> FigureExplanation.Input? {
    guard let award = year.inputs.awards?.first(onLine: origin.line, { $0.name.origin.line }) else { return nil }
    let isNamed = State.decided.names(award) && !withdrawals.cover(award, unit: nil, in: year.units)
    let facts = [award.unit.map { unitName($0.value) }, award.state.value].compactMap(\.self)
    return .init(
      label: isNamed ? award.name.value : strings(.notNamed),
      text: FigureText(facts.joined(separator: ", ")),
      place: sources.place(of: origin), figure: nil)
  }

  /// A unit as readers call it, where the table has its code.
  private func unitName(_ written: String) -> String {
    units.first { $0.code.value == written }?.name.value ?? written
  }

  /// The totals that put a unit where it is: those above it, its equals and its own.
  private func totals(above unit: Int, _ period: Period) -> [FigureExplanation.Input] {
    guard let place = year.row(of: unit, in: period) else { return [] }
    let rows = year.standings[place.standing].rows
    guard let rank = rows[place.row].rank else { return [] }
    return rows.prefix { ($0.rank ?? .max) <= rank }.map { row in
      let figure = Figure.unit(row.unit, period, .total)
      return .init(label: units[row.unit].name.value, text: text(of: figure), place: nil, figure: figure)
    }
  }
}

extension State {
  /// Whether an award is in this state; words are matched as tables may write them.
  fileprivate func names(_ award: Award) -> Bool { MatchKey.exact(award.state.value) == MatchKey.exact(word) }
}

extension Operand.Role {
  fileprivate var isPercent: Bool { [.growth, .percent, .floor, .weight, .leastShare].contains(self) }
}
