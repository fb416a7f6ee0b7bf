import DataFiles
import Diagnostics
import Emulation
import Privacy
import SourceText
import Vietnamese

extension YearBook {
  func targetNotes() -> TableNotes {
    let end = wording.round.map { plan.rounds[$0].through.value }
    let directions = Set(wording.targets.compactMap(\.direction))
    let rules: [Rule] =
      (directions.contains(.higherIsBetter) ? [.metWhenAtLeast, .progressUp] : [])
      + (directions.contains(.lowerIsBetter) ? [.metWhenAtMost, .progressDown] : [])
    return notes([
      line(.noteCutOff, [cutOffSentence] + (end.map { [strings(.roundCutOff, ["date": $0.short])] } ?? [])),
      line(.noteSources, [sources([.plan, .results])]),
      line(.noteFormula, [.latestResult, .computedBase] + rules),
      line(.noteDocument, [plan.name]),
      line(.noteExclusions, directions.contains(.watched) ? [.notJudged] : []),
      line(.noteState, [stateSentence(.year)]),
    ])
  }

  func goalNotes() -> TableNotes {
    let end = wording.round.map { plan.rounds[$0].through.value }
    let kinds = Set(wording.goals.compactMap(\.kind))
    let rules = GoalKind.allCases.filter(kinds.contains).map(\.rule)
    return notes([
      line(.noteCutOff, [cutOffSentence] + (end.map { [strings(.roundCutOff, ["date": $0.short])] } ?? [])),
      line(.noteSources, [sources([.plan, .goals, .staff, .discipline, .awards])]),
      line(.noteFormula, [.latestGoalRow] + rules),
      line(.noteDocument, [plan.name]),
      line(.noteState, [stateSentence(.year)]),
    ])
  }

  func titleNotes() -> TableNotes {
    let subjects = Set(plan.titles.map { MatchKey.exact($0.subject.value) })
    func has(_ subject: Subject) -> Bool { subjects.contains(.exact(subject.word)) }
    let counts: [Rule] =
      (has(.person) ? [.headCount] : []) + (has(.collective) ? [.unitCount] : []) + (has(.agency) ? [.agency] : [])
    let ceilings: [Rule] =
      year.titles.contains { $0.ceiling != nil || !$0.groupCeilings.isEmpty } ? [.ceilingLevel, .ceilingBroken] : []
    return notes([
      line(.noteCutOff, [cutOffSentence]),
      line(.noteSources, [sources([.plan, .awards, .staff, .units])]),
      line(.noteFormula, counts + [.needed, .goalReached] + ceilings),
      line(.noteDocument, [plan.name]),
      line(.noteExclusions, [.officialCount, .provisionalCount]),
      line(.noteState, [stateSentence(.year)]),
    ])
  }

  func standingNotes(_ period: Period) -> TableNotes {
    let sum: [Rule] = period == .year ? [.yearTotal, .yearBand] : [.criterionScore, .roundTotal, .band]
    return notes([
      line(.noteCutOff, [strings(.membersOn, ["date": lastDay(period).short])]),
      line(.noteSources, [sources([.plan, .units, .registrations, .scores]), strings(.sourcesOnAudit)]),
      line(.noteFormula, sum),
      line(.noteDocument, [plan.scoreSheet?.document, plan.name].compactMap(\.self)),
      line(.noteExclusions, [.unranked]),
      line(.noteTies, [.rank]),
      line(.noteState, [stateSentence(period)]),
      line(.noteChange, period.isAfterAnother ? [.change] : []),
    ])
  }

  /// The day by which units are in a period's tables.
  func lastDay(_ period: Period) -> CalendarDate {
    switch period {
    case .round(let round): plan.rounds[round].through.value
    case .year: plan.rounds.map(\.through.value).max() ?? year.cutOff
    }
  }

  private func notes(_ lines: [NoteLine?]) -> TableNotes {
    let contact = site.config.contact
    let whom = [site.config.agency, contact?.phone, contact?.email].compactMap(\.self).joined(separator: ", ")
    return TableNotes(
      lines: (lines + [line(.noteContact, [whom])]).compactMap(\.self),
      links: [Reference(label: strings(.howComputed), address: site.href(addresses.method))] + dataLinks)
  }

  private func line(_ label: Word, _ rules: [Rule]) -> NoteLine? { line(label, rules.map(strings.sentence)) }

  private func line(_ label: Word, _ texts: [String?]) -> NoteLine? {
    let texts = texts.compactMap(\.self)
    return texts.isEmpty ? nil : NoteLine(label: strings(label), texts: texts)
  }

  private func sources(_ tables: [SourceTable]) -> String {
    strings(.sourceFiles, ["tables": tables.map { strings($0.word) }.joined(separator: ", ")])
  }

  private func stateSentence(_ period: Period) -> String {
    [badge(state(period)).text, decision(period)].compactMap(\.self).joined(separator: ". ")
  }
}
