import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// The words of a finding, with the names, days and numbers of its row put in.
struct FindingWording {
  let year: EmulationYear
  let source: SourceFile
  let finding: Finding
  let names: TableNames

  var problem: Problem {
    switch finding.problem {
    case .unknown(let reference, let written, let nearest): unknown(reference, written, nearest)
    case .ambiguous(_, let written, let candidates): .ambiguousCode(written, candidates: candidates)
    case .missing(let column): .emptyCell(column.header(in: origin.table))
    case .notEmpty(let column): .filledCell(column.header(in: origin.table))
    case .duplicateCode(_, let first): .duplicateRow(written, firstLine: first.line)
    case .duplicateRow(let first): duplicateRow(firstLine: first.line)
    case .negativeCount: .negativeCount(written, isOfVotes: origin.table == .contestVotes)
    case .duplicateDiscipline(let first): .duplicateDiscipline(written, discipline?.form.value, firstLine: first.line)
    case .reservedRoundCode, .roundBackwards, .roundsOverlap, .decisionMissing, .targetInconsistent, .growthToNothing,
      .incompleteCeiling, .groupHasCeiling, .groupsOfNoPersons, .shareAboveWhole, .prerequisiteLoop, .weightsNotWhole,
      .successorLoop, .registrationsMissing,
      .everyGroupLeftOut, .headCountMissing, .goalKeyMissing, .goalKeyUnused:
      planProblem
    case .lateRegistration, .duplicateRegistration, .unregistered, .prerequisiteMissing, .disciplinedUnit,
      .duplicateAward, .subjectMismatch, .namesakeWithoutCode, .lateFile, .lateInitiative, .morePeopleThanCounted,
      .decidedByOther:
      awardProblem
    case .scoreOutOfRange(let maximum):
      .scoreOutOfRange(written, maximum: maximum, criterion: (contestScore?.criterion ?? score?.criterion)?.value)
    case .ownScoreInDecidedRound(let round): .ownScoreInDecidedRound(plan.rounds[round].name.value)
    case .goalCellUnused(let kind): .goalCellUnused(written, kind: kind.word)
    case .moreReachedThanCounted(let total): .moreReachedThanCounted(written, of: total, in: names[.staff])
    case .tooLarge: .figureTooLarge(written)
    case .scoreOfParent, .stageOutside, .lastStageMissing, .stagesOutOfOrder, .kindUnlikeParent, .votesAboveTotal,
      .voteTotalMissing, .secondOwnMember, .flagBackwards, .flagsOverlap, .flagShared:
      contestProblem
    }
  }

  var plan: Plan { year.plan }
  var origin: Origin { finding.origin }

  /// What the cell says, without the quotes that YAML may want.
  var written: String {
    let text = source.text(origin.range)
    guard origin.table == .plan || origin.table == .contest, let first = text.first, first == "\"" || first == "'"
    else { return text }
    return String(text.dropFirst().dropLast())
  }

  var award: Award? { year.inputs.awards?.first(onLine: origin.line) { $0.name.origin.line } }
  var registration: Registration? { year.inputs.registrations?.first(onLine: origin.line) { $0.name.origin.line } }
  var discipline: DisciplineCount? { year.inputs.discipline?.first(onLine: origin.line) { $0.unit.origin.line } }
  /// Of a block, the row whose cell it is: a line has many.
  var score: Score? {
    let scores = year.inputs.scores ?? []
    let start = scores.sortedCount { $0.round.origin.line < origin.line }
    let line = scores[start...].prefix { $0.round.origin.line == origin.line }
    return line.first { $0.origins.contains(origin) } ?? line.first
  }

  private func unknown(_ reference: Referent, _ written: String, _ nearest: String?) -> Problem {
    switch reference {
    case .unit: .unknownUnit(written, nearest: nearest, in: names[.units])
    case .unitGroup: .unknownUnitGroup(written, nearest: nearest, known: year.unitGroups, in: names[.units])
    case .title: .unknownPlanTitle(written, year: plan.year.value, nearest: nearest)
    case .target: .unknownTarget(written, nearest: nearest, known: plan.targets.map(\.code.value))
    case .round: .unknownRound(written, nearest: nearest, known: plan.rounds.map(\.code.value))
    case .criterion:
      .unknownCriterion(
        written, nearest: nearest,
        known: contest?.criteria.filter(\.isLeaf).map(\.code) ?? plan.scoreSheet?.criteria.map(\.code.value) ?? [])
    case .member: .unknownMember(written, nearest: nearest, known: contest?.members.map(\.code) ?? [])
    case .stage: .unknownStage(written, nearest: nearest, known: stages)
    case .contestKind: choice("loại", ContestKind.allCases, written, nearest)
    case .tieRule: choice("đồng hạng", TieRule.allCases, written, nearest)
    case .subject: choice("đối tượng", Subject.allCases, written, nearest)
    case .state: choice("trạng thái", states, written, nearest)
    case .direction: choice("cách đánh giá", Direction.allCases, written, nearest)
    case .pointKind: choice("loại điểm", PointKind.allCases, written, nearest)
    case .staffGroup: choice("nhóm nhân sự", StaffGroup.allCases, written, nearest)
    case .goal: .unknownGoal(written, nearest: nearest, known: plan.goals.map(\.code.value))
    case .goalKind: choice("loại", GoalKind.allCases, written, nearest)
    case .goalResult: choice("kết quả", Array(GoalState.allCases.prefix(3)), written, nearest)
    case .awardKind: choice("loại khen thưởng", AwardKind.allCases, written, nearest)
    case .subjectClass: choice("nhóm đối tượng", SubjectClass.allCases, written, nearest)
    case .clauseTopic: choice("về", ClauseTopic.allCases, written, nearest)
    case .disciplineForm: choice("hình thức kỷ luật", DisciplineForm.allCases, written, nearest)
    }
  }

  private var states: [State] {
    State.allCases.filter { $0 != (origin.table == .awards ? .provisional : .proposed) }
  }

  private func choice(_ name: String, _ words: [some ClosedWord], _ written: String, _ nearest: String?) -> Problem {
    .unknownWord(written, for: name, nearest: nearest, words: words.map(\.word))
  }

  /// A second row for what one row says; which cells make it the same depends on the table.
  private func duplicateRow(firstLine: Int) -> Problem {
    let inputs = year.inputs
    switch origin.table {
    case .staff:
      let row = inputs.staff?.first(onLine: origin.line) { $0.unit.origin.line }
      return .duplicateHeadCount(written, row?.group.value, row?.day.value, firstLine: firstLine)
    case .results:
      let row = inputs.results?.first(onLine: origin.line) { $0.target.origin.line }
      return .duplicateResult(written, row?.day.value, firstLine: firstLine)
    case .scores:
      return .duplicateScore(
        score?.unit.value, score?.criterion.value, round: score?.round.value ?? written, firstLine: firstLine)
    case .contestScores:
      return .duplicateContestScore(
        written, contestScore?.criterion.value ?? "", stage: contestScore?.stage.value ?? "", firstLine: firstLine)
    default: return .duplicateRow(written, firstLine: firstLine)
    }
  }
}

extension Array {
  /// The row of a line; rows are in the order of the file.
  func first(onLine line: Int, _ lineOf: (Element) -> Int) -> Element? {
    let place = sortedCount { lineOf($0) < line }
    return place < count && lineOf(self[place]) == line ? self[place] : nil
  }
}

extension Score {
  fileprivate var origins: [Origin] {
    [round.origin, unit.origin, criterion.origin] + [own?.origin, council?.origin].compactMap(\.self)
  }
}
