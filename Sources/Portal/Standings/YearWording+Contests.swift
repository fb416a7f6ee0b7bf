import DataFiles
import Emulation
import Vietnamese

extension YearWording {
  func label(ofContest index: Int, _ figure: ContestFigure) -> String {
    let contest = year.contests[index]
    func of(_ word: Word, _ member: Int) -> String {
      strings(.figureOf, ["figure": strings(word), "period": contest.members[member].name])
    }
    switch figure {
    case .contest(let field): return strings(field.word)
    case .member(let member, let field): return of(field.word, member)
    case .score(_, let criterion, _): return contest.criteria[criterion].name
    case .deductions(let member): return of(.deductions, member)
    case .votes(let member): return of(.countedVotes, member)
    case .names: return strings.label(.name)
    }
  }

  func text(ofContest index: Int, _ figure: ContestFigure) -> FigureText {
    let contest = year.contests[index]
    switch figure {
    case .contest(let field): return FigureText(text(contest, field))
    case .member(let member, let field): return row(of: member, in: contest).map { text(contest, $0, field) } ?? noData
    case .score(let member, let criterion, let field): return text(contest, member, criterion, field)
    case .deductions(let member):
      return FigureText(row(of: member, in: contest)?.deductions.vietnamese(places: 6) ?? "")
    case .votes(let member): return FigureText(DecimalNumber.vietnamese(contest.countedVotes(of: member)))
    case .names: return FigureText("")
    }
  }

  func row(of member: Int, in contest: Contest) -> ContestRow? { contest.rows.first { $0.member == member } }

  private func text(_ contest: Contest, _ field: ContestFigure.ContestField) -> String {
    switch field {
    case .code: contest.inputs.code
    case .name: contest.inputs.name.value
    case .kind: contest.kind?.word ?? contest.inputs.kind.value
    case .state: contest.state.word
    }
  }

  private func text(_ contest: Contest, _ row: ContestRow, _ field: ContestFigure.MemberField) -> FigureText {
    switch field {
    case .code: FigureText(contest.members[row.member].code)
    case .isOurs: FigureText(flag(contest.members[row.member].isOurs))
    case .rank: row.rank.map { FigureText($0) } ?? FigureText(reason(row.score.unranked))
    case .isTied: FigureText(flag(row.isTied))
    case .total: row.score.total.map { FigureText($0) } ?? FigureText(reason(row.score.unranked))
    case .band: FigureText(band(of: row, in: contest))
    case .isProvisional: FigureText(flag(row.score.isProvisional))
    case .reason: FigureText(row.score.unranked == nil ? strings(.no) : reason(row.score.unranked))
    case .flag, .plannedFlag: FigureText(flag(of: row, in: contest) ?? strings(.no))
    }
  }

  func band(of row: ContestRow, in contest: Contest) -> String {
    if let band = row.score.band { return contest.inputs.sheet.bands[band].name.value }
    return row.score.total == nil ? reason(row.score.unranked) : strings(.noBand)
  }

  /// What a rank earns; planned until the contest is decided.
  func flag(of row: ContestRow, in contest: Contest) -> String? {
    guard let title = row.flag.map({ contest.inputs.flags[$0].title.value }) else { return nil }
    return contest.state == .decided ? title : strings(.plannedFlag, ["title": title])
  }

  private func text(
    _ contest: Contest, _ member: Int, _ criterion: Int, _ field: ContestFigure.ScoreField
  ) -> FigureText {
    guard let points = contest.points(of: member).first(where: { $0.criterion == criterion }) else {
      return contest.criteria[criterion].kind == .basic ? noData : FigureText("–")
    }
    switch field {
    case .code: return FigureText(contest.criteria[criterion].code)
    case .points: return FigureText(points.points)
    case .stage: return FigureText(points.stage.map { contest.inputs.stages[$0].value } ?? "")
    case .source:
      return FigureText(points.row.flatMap { contest.inputs.scores?[$0].source } ?? "")
    }
  }

  /// What each stage gave for a criterion, in their order, with the cell.
  func inputs(ofContest index: Int, _ member: Int, _ criterion: Int) -> [FigureExplanation.Input] {
    let contest = year.contests[index]
    return contest.criteria[criterion].stages.map { stage in
      let row = contest.row(of: member, criterion: criterion, stage: stage).flatMap { contest.inputs.scores?[$0] }
      return .init(
        label: contest.inputs.stages[stage].value.capitalizedFirst,
        text: FigureText(row?.points?.value.vietnamese ?? strings(.emptyCell)),
        place: row.map { sources.place(of: $0.points?.origin ?? $0.member.origin) }, figure: nil)
    }
  }

  /// The totals of those who stand above a member, of its equals and its own, and what parts equals.
  func totals(ofContest index: Int, above member: Int, _ facts: Explanation) -> [Operand] {
    let rows = year.contests[index].rows
    guard let rank = rows.first(where: { $0.member == member })?.rank else { return [] }
    let shown = Set(rows.filter { ($0.rank ?? .max) <= rank }.map(\.member))
    return facts.operands.filter { operand in
      switch operand.value {
      case .figure(.contest(_, .member(let other, _))), .figure(.contest(_, .deductions(let other))),
        .figure(.contest(_, .votes(let other))):
        shown.contains(other)
      default: true
      }
    }
  }
}

extension ContestFigure.ContestField {
  fileprivate var word: Word {
    switch self {
    case .code: .figureCode
    case .name: .contest
    case .kind: .contestKind
    case .state: .figureState
    }
  }
}

extension ContestFigure.MemberField {
  fileprivate var word: Word {
    switch self {
    case .code: .figureCode
    case .isOurs: .ourAgency
    case .rank: .rank
    case .isTied: .figureIsTied
    case .total: .total
    case .band: .band
    case .isProvisional: .figureIsProvisional
    case .reason: .figureReason
    case .flag, .plannedFlag: .flag
    }
  }
}
