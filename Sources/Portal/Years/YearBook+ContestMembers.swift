import DataFiles
import Emulation
import SourceText
import Vietnamese

extension YearBook {
  func page(ofMember member: Int, ofContest index: Int, _ heads: Heads) -> ContestMemberPage {
    let contest = year.contests[index]
    let own = contest.members[member]
    let heading = strings(.contestMemberHeading, ["member": own.name])
    let place = Reference(label: contest.inputs.name.value, address: site.href(addresses.contests[index]))
    let row = contest.rows.first { $0.member == member } ?? contest.rows[0]
    return ContestMemberPage(
      head: heads.head(
        strings(.contestHeading, ["contest": own.name, "year": "\(number), \(contest.inputs.name.value)"]),
        at: addresses.member(member, ofContest: index),
        trail: [section, ofYear, (contest.inputs.name.value, addresses.contests[index])]),
      heading: heading, contest: place, unit: own.unit.flatMap { year.isOfYear($0) ? unit($0) : nil },
      state: badge(contest.state), decision: decision(contest), row: view(of: row, in: index),
      sentence: wording.sentence(of: row, in: contest), parts: parts(index, contest, member),
      explanations: explained(contest, member).map { explanation(.contest(index, $0)) },
      criterionRules: [Rule.lastStage, .sumOfParts].map(strings.sentence),
      stages: contest.inputs.stages.map { $0.value.capitalizedFirst },
      criteria: lines(index, contest, member),
      selections: contest.criteria.firstIndex(where: \.isLeaf).map { leaf in
        wording.explanation(of: .contest(index, .score(member: member, criterion: leaf, .points))).selections.map(view)
      } ?? [],
      links: [place] + links + dataLinks)
  }

  func explained(_ contest: Contest, _ member: Int) -> [ContestFigure] {
    let row = contest.rows.first { $0.member == member }
    let fields: [ContestFigure.MemberField] =
      [.rank] + (row?.isTied == true ? [.isTied] : []) + [.total] + (row?.score.total == nil ? [] : [.band])
      + (row?.score.isProvisional == true ? [.isProvisional] : []) + (row?.score.unranked == nil ? [] : [.reason])
      + (row?.flag == nil ? [] : [.flag])
    let facts: [ContestFigure] =
      (contest.criteria.contains { $0.kind == .deduction } ? [.deductions(member: member)] : [])
      + (contest.inputs.votes == nil ? [] : [.votes(member: member)])
    return fields.map { .member(member, $0) } + facts
  }

  private func lines(_ index: Int, _ contest: Contest, _ member: Int) -> [ContestScoreLine] {
    let points = Dictionary(contest.points(of: member).map { ($0.criterion, $0) }) { first, _ in first }
    return contest.criteria.indices.map { line(index, contest, member, $0, points[$0]) }
  }

  private func line(
    _ index: Int, _ contest: Contest, _ member: Int, _ criterion: Int, _ points: ContestPoints?
  ) -> ContestScoreLine {
    let (own, figure) = (
      contest.criteria[criterion], Figure.contest(index, .score(member: member, criterion: criterion, .points))
    )
    let missing = own.isLeaf && own.kind == .basic ? wording.noData : FigureText("–")
    return ContestScoreLine(
      id: id(of: figure) ?? "", name: own.name, level: "\(own.level)", kind: own.kind.word,
      maximum: own.maximum.vietnamese, stages: cells(index, contest, member, criterion),
      counted: FigureView(text: points == nil ? missing : wording.text(of: figure), address: nil),
      isProvisional: points?.isProvisional ?? false,
      formula: own.isLeaf ? nil : wording.explanation(of: figure).formula,
      remarks: points?.row.flatMap { contest.inputs.scores?[$0].remarks }.map(remarks) ?? [])
  }

  /// One for each stage of the contest; a dash where it does not score the criterion.
  private func cells(_ index: Int, _ contest: Contest, _ member: Int, _ criterion: Int) -> [InputView] {
    let inputs = contest.criteria[criterion].isLeaf ? wording.inputs(ofContest: index, member, criterion) : []
    let byStage = Dictionary(zip(contest.criteria[criterion].stages, inputs)) { first, _ in first }
    return contest.inputs.stages.indices.map { stage in
      let input = byStage[stage]
      let isFilled = input?.place != nil
      return InputView(
        label: contest.inputs.stages[stage].value,
        figure: FigureView(text: FigureText(isFilled ? input?.text.text ?? "–" : "–"), address: nil),
        place: input?.place.map(view))
    }
  }

  private func remarks(_ remarks: ContestScore.Remarks) -> [RemarkLine] {
    let texts: [(Word, Reference?)] = [
      (.contestReason, remarks.reason.map { Reference(label: $0.value, address: nil) }),
      (.noteDocument, remarks.basis.map { reference(written: $0.value) }),
      (.contestEvidence, remarks.evidence.map { reference(written: $0.value) }),
    ]
    return texts.compactMap { word, text in text.map { RemarkLine(label: strings(word), text: $0) } }
  }
}
