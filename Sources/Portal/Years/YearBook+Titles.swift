import Emulation

extension YearBook {
  /// - Parameter isExplained: with the explanations of every figure and what the table rests on.
  func titleBoard(isExplained: Bool = true) -> TitleBoard? {
    guard !plan.titles.isEmpty else { return nil }
    let values = ["year": number, "date": year.cutOff.short]
    return TitleBoard(
      caption: strings(.titlesCaption, values), rows: year.titles.map(row),
      ceilingCaption: strings(.ceilingsCaption, values),
      ceilings: year.titles.flatMap { [ceiling($0)].compactMap(\.self) + groupCeilings($0) },
      details: isExplained ? year.titles.map(details) : [],
      chart: picture(YearCharts(wording).titles()), notes: isExplained ? titleNotes() : nil)
  }

  private func row(_ result: TitleResult) -> TitleRow {
    let title = plan.titles[result.title]
    func shown(_ field: Figure.TitleField) -> FigureView { figure(.title(result.title, field)) }
    let leftOut = result.denominator?.leftOut ?? 0
    return TitleRow(
      name: title.name.value, subject: title.subject.value, goal: result.goal.map { _ in shown(.goal) },
      denominator: shown(.denominator), leftOut: leftOut > 0 ? shown(.leftOut) : nil,
      needed: result.goal.map { _ in shown(.needed) }, official: shown(.official), provisional: shown(.provisional),
      verdict: result.goal.map { verdict($0.isMet, .title(result.title, .isMet)) },
      provisionalVerdict: year.state == .decided
        ? nil
        : result.goal.map {
          verdict($0.isMetProvisionally, .title(result.title, .isMetProvisionally))
        })
  }

  private func ceiling(_ result: TitleResult) -> CeilingRow? {
    guard let ceiling = result.ceiling else { return nil }
    func shown(_ field: Figure.TitleField) -> FigureView { figure(.title(result.title, field)) }
    return CeilingRow(
      name: plan.titles[result.title].name.value, percent: shown(.ceilingPercent),
      base: plan.titles[ceiling.base].name.value, source: plan.titles[result.title].ceilingSource, level: shown(.level),
      official: shown(.official),
      verdict: verdict(ceiling.isBroken.map { !$0 }, .title(result.title, .isBroken)),
      provisionalLevel: shown(.provisionalLevel), provisional: shown(.provisional),
      provisionalVerdict: verdict(
        ceiling.isBrokenProvisionally.map { !$0 }, .title(result.title, .isBrokenProvisionally)))
  }

  func verdict(_ isMet: Bool?, _ figure: Figure) -> Verdict {
    Verdict(
      text: wording.text(of: figure).text, kind: isMet.map { $0 ? "met" : "not-met" } ?? "unknown",
      address: address(of: figure))
  }

  private func details(_ result: TitleResult) -> TitleDetails {
    TitleDetails(
      id: id(ofTitle: result.title), name: plan.titles[result.title].name.value,
      verbatim: plan.titles[result.title].verbatim, rules: rules(ofTitle: result.title),
      explanations: explainedFields(ofTitle: result.title).map { explanation(.title(result.title, $0)) }
        + groupCeilingFigures(ofTitle: result.title).map(explanation))
  }

  /// The groups that are counted and left out, and the titles that must be reached first.
  func rules(ofTitle index: Int) -> [String] {
    let title = plan.titles[index]
    func sentence(_ word: Word, _ cells: [Cell<String>]) -> String? {
      cells.isEmpty ? nil : strings(word, ["groups": cells.map(\.value).joined(separator: ", ")])
    }
    let first = title.prerequisites.map { cell in
      plan.titles.first { $0.code.value == cell.value }?.name.value ?? cell.value
    }
    return [
      sentence(.titleCounts, title.countedGroups ?? []), sentence(.titleExcludes, title.excludedGroups),
      first.isEmpty ? nil : strings(.titleNeeds, ["titles": first.joined(separator: ", ")]),
      title.authorities.isEmpty
        ? nil : strings(.titleAuthorities, ["authorities": title.authorities.joined(separator: ", ")]),
      title.ceilingSource.map { strings(.ceilingSource, ["source": $0]) },
    ].compactMap(\.self)
  }
}
