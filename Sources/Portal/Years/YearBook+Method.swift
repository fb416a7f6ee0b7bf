import Emulation
import Vietnamese

extension YearBook {
  func methodPage(_ heads: Heads) -> MethodPage {
    let heading = strings(.methodHeading, ["year": number])
    return MethodPage(
      head: heads.head(heading, at: addresses.method, trail: [section, ofYear]), heading: heading,
      year: Reference(label: ofYear.0, address: site.href(ofYear.1)), plan: planReference,
      sections: [
        dataSection, targetSection, titleSection, goalSection, registrationSection, deadlineSection, standingSection,
        disciplineSection, contestSection, stateSection,
      ].compactMap(\.self), sheet: plan.scoreSheet.map(sheet), choices: Self.choices.map { strings($0) },
      links: [Reference(label: ofYear.0, address: site.href(ofYear.1))] + dataLinks)
  }

  /// What the plan leaves open, and how it is done here.
  private static let choices: [Word] = [.choiceSuccessors, .choiceMerger, .choiceDiscipline, .choiceProvisional]

  private func method(
    _ id: String, _ heading: Word, _ texts: [String], _ items: [NoteLine] = [], by topic: ClauseTopic? = nil,
    document: String? = nil
  ) -> MethodSection {
    MethodSection(
      id: id, heading: strings(heading), texts: texts, items: items,
      clause: topic.flatMap { clause($0) } ?? document.map { Reference(label: $0, address: documentAddress($0)) })
  }

  private var sheetDocument: String? { plan.scoreSheet?.document }

  private func documentAddress(_ written: String) -> String? {
    guard case .found(let index) = site.directory.documentNames.match(written) else { return nil }
    return Cards(site: site).reference(site.directory.documents[index]).address
  }

  private func rules(_ rules: [Rule]) -> [String] { rules.map(strings.sentence) }

  private var dataSection: MethodSection {
    method(
      "so-lieu", .methodData,
      [cutOffSentence, strings(.methodExact)] + rules([.byDefault]))
  }

  private var targetSection: MethodSection? {
    guard !plan.targets.isEmpty else { return nil }
    return method(
      "chi-tieu", .methodTargets,
      [strings(.methodTargetsWhole)]
        + rules([.latestResult, .computedBase, .metWhenAtLeast, .progressUp, .metWhenAtMost, .progressDown, .notJudged]),
      plan.targets.map { target in
        NoteLine(label: target.name.value, texts: [target.direction.value, target.note].compactMap(\.self))
      }, by: .targets)
  }

  private var titleSection: MethodSection? {
    guard !plan.titles.isEmpty else { return nil }
    return method(
      "danh-hieu", .methodTitles,
      rules([
        .headCount, .unitCount, .agency, .needed, .officialCount, .provisionalCount, .goalReached, .ceilingLevel,
        .ceilingBroken,
      ]) + [strings(.methodPrerequisites)],
      plan.titles.indices.map { index in
        NoteLine(
          label: plan.titles[index].name.value, texts: [shares(index)].compactMap(\.self) + rules(ofTitle: index))
      }, by: .titles)
  }

  /// “Phấn đấu 15%; không quá 15% số đạt Lao động tiên tiến”.
  private func shares(_ index: Int) -> String? {
    let (title, result) = (plan.titles[index], year.titles[index])
    let goal = title.goal.map { strings(.methodGoal, ["percent": $0.value.vietnamese]) }
    let ceiling = result.ceiling.map { ceiling in
      strings(
        .methodCeiling,
        ["percent": ceiling.percent.vietnamese(places: 6), "title": plan.titles[ceiling.base].name.value])
    }
    let parts = [goal, ceiling].compactMap(\.self) + groupShares(ofTitle: index)
    return parts.isEmpty ? strings(.methodNoShare) : parts.joined(separator: "; ")
  }

  private var goalSection: MethodSection? {
    guard !plan.goals.isEmpty else { return nil }
    let kinds = Set(year.goals.compactMap(\.kind))
    return method(
      "muc-tieu", .methodGoals,
      [strings(.methodGoalsRule)] + rules([.latestGoalRow] + GoalKind.allCases.filter(kinds.contains).map(\.rule)),
      plan.goals.map { goal in
        NoteLine(label: goal.words.value, texts: [goal.kind.value, goal.basis].compactMap(\.self))
      }, by: .goals)
  }

  private var registrationSection: MethodSection {
    method("dang-ky", .methodRegistration, [registrationSentence] + rules([.registration]), by: .registration)
  }

  private var deadlineSection: MethodSection? {
    guard !plan.deadlines.isEmpty else { return nil }
    return method(
      "thoi-han", .deadlines, [strings(.methodDeadlines)],
      plan.deadlines.map { NoteLine(label: $0.task, texts: [deadline($0).words]) }, by: .deadlines)
  }

  private var standingSection: MethodSection {
    guard plan.scoreSheet != nil else {
      return method("xep-hang", .standings, [strings(.standingsNoPoints, ["year": number])])
    }
    return method(
      "xep-hang", .standings, rules([.membership, .rank, .unranked, .change, .ownScores]), by: .points,
      document: sheetDocument)
  }

  private var disciplineSection: MethodSection {
    method("ky-luat", .methodDiscipline, [strings(.methodDisciplineRule)])
  }

  private var contestSection: MethodSection? {
    guard !year.contests.isEmpty else { return nil }
    return method(
      "khoi-cum", .contests,
      rules([
        .lastStage, .sumOfParts, .contestTotal, .sumOfDeductions, .countedVotes, .contestRank, .flag, .openStages,
      ]),
      year.contests.indices.map { index in
        NoteLine(
          label: year.contests[index].inputs.name.value,
          texts: [year.contests[index].inputs.document ?? kind(year.contests[index])])
      })
  }

  private var stateSection: MethodSection {
    method("trang-thai", .methodStates, [strings(.methodStatesRule), strings(.peopleNotRanked)])
  }
}

extension GoalKind {
  /// How a goal of the kind is judged.
  var rule: Rule {
    switch self {
    case .share: .goalShare
    case .absence: .goalAbsence
    case .anyTitle: .goalAnyTitle
    case .recognition: .goalRecognition
    case .judgement: .goalJudgement
    }
  }
}
