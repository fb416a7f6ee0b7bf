import DataFiles
import Emulation
import SourceText
import Vietnamese

extension YearBook {
  func page(ofContest index: Int, _ heads: Heads) -> ContestPage {
    let contest = year.contests[index]
    let name = contest.inputs.name.value
    return ContestPage(
      head: heads.head(
        strings(.contestHeading, ["contest": name, "year": number]), at: addresses.contests[index],
        description: contest.inputs.pledge, trail: [section, ofYear]),
      heading: name, eyebrow: strings(.contestOfYear, ["kind": kind(contest), "year": number]),
      state: badge(contest.state), decision: decision(contest), isCancelled: contest.state == .cancelled,
      facts: facts(contest), caption: strings(.contestCaption, ["contest": name, "year": number]),
      rows: contest.rows.map { view(of: $0, in: index) }, members: contest.members.indices.map { member(index, $0) },
      sheet: sheet(contest), rules: rules(contest), links: links, downloads: downloads(ofContest: index),
      years: years(of: contest))
  }

  /// “Khối thi đua”.
  func kind(_ contest: Contest) -> String {
    switch contest.kind {
    case .bloc: strings(.contestBloc)
    case .cluster: strings(.contestCluster)
    case .subject: strings(.contestSubject)
    case nil: contest.inputs.kind.value
    }
  }

  func decision(_ contest: Contest) -> String? {
    guard let number = contest.inputs.decision.number?.value, let date = contest.inputs.decision.date?.value
    else { return nil }
    return strings(.recognitionLine, ["number": number, "date": date.short])
  }

  private func facts(_ contest: Contest) -> [NoteLine] {
    let facts: [(Word, String?)] = [
      (.contestChair, contest.inputs.chair), (.contestDeputy, contest.inputs.deputy),
      (.contestDocument, contest.inputs.document), (.contestPledge, contest.inputs.pledge),
    ]
    return facts.compactMap { word, text in text.map { NoteLine(label: strings(word), texts: [$0]) } }
  }

  func view(of row: ContestRow, in index: Int) -> ContestRowView {
    let contest = year.contests[index]
    func shown(_ field: ContestFigure.MemberField) -> FigureView { figure(.contest(index, .member(row.member, field))) }
    let hasTotal = row.score.total != nil
    return ContestRowView(
      member: reference(index, row.member), isOurs: contest.members[row.member].isOurs,
      rank: row.rank.map { _ in shown(.rank) }, isTied: row.isTied, total: hasTotal ? shown(.total) : nil,
      isProvisional: row.score.isProvisional, band: hasTotal ? wording.band(of: row, in: contest) : nil,
      reason: row.score.unranked.map { wording.reason($0) }, flag: row.flag.map { _ in shown(.flag) })
  }

  func reference(_ index: Int, _ member: Int) -> Reference {
    Reference(
      label: year.contests[index].members[member].name, address: site.href(addresses.member(member, ofContest: index)))
  }

  private func member(_ index: Int, _ member: Int) -> ContestMemberView {
    let unit = year.contests[index].members[member].unit
    return ContestMemberView(
      member: reference(index, member), unit: unit.flatMap { year.isOfYear($0) ? self.unit($0) : nil },
      isOurs: year.contests[index].members[member].isOurs)
  }

  private func sheet(_ contest: Contest) -> ContestSheet {
    let sheet = contest.inputs.sheet
    return ContestSheet(
      criteria: contest.criteria.map { criterion in
        ContestCriterionView(
          code: criterion.code, name: criterion.name, level: "\(criterion.level)", kind: criterion.kind.word,
          maximum: criterion.maximum.vietnamese,
          stages: criterion.isLeaf
            ? criterion.stages.map { contest.inputs.stages[$0].value }.joined(separator: ", ") : "")
      },
      bonusCap: sheet.bonusCap.map { strings(.sheetBonusCap, ["cap": $0.value.vietnamese]) }
        ?? strings(.sheetNoBonusCap),
      bands: sheet.bands.map { band in
        SheetBand(
          name: band.name.value, from: band.from.value.vietnamese, floor: band.floor.map { "\($0.value.vietnamese)%" })
      },
      flags: contest.inputs.flags.map { flag in
        let (from, through) = (flag.places.lowerBound, flag.places.upperBound)
        let places = from == through ? Word.contestPlace : .contestPlaces
        return NoteLine(
          label: strings(places, ["from": "\(from)", "through": "\(through)"]), texts: [flag.title.value])
      })
  }

  private func rules(_ contest: Contest) -> [String] {
    let ballot = contest.inputs.ballot
    let ties = contest.tieRules.enumerated().map { "\($0 + 1)) \($1.word)" }.joined(separator: "; ")
    let quorum = ballot?.leastShare.flatMap { share in
      ballot?.total.map { strings(.contestQuorum, ["share": share.value.vietnamese, "total": "\($0.value)"]) }
    }
    let order = contest.inputs.stages.map(\.value).joined(separator: " → ")
    return [strings(.contestStages, ["stages": order])]
      + [Rule.lastStage, .sumOfParts, .contestTotal, .band, .contestRank].map(strings.sentence)
      + [ties.isEmpty ? strings(.contestNoTieRules) : strings(.contestTieRules, ["rules": ties]), quorum].compactMap(
        \.self)
      + (contest.inputs.flags.isEmpty ? [] : [strings.sentence(.flag)]) + [strings.sentence(.openStages)]
  }

  /// The same contest is that of one code.
  private func years(of contest: Contest) -> [MenuItem] {
    site.years.reversed().compactMap { other in
      other.contests.firstIndex { $0.inputs.code == contest.inputs.code }.map { index in
        MenuItem(
          label: "\(other.plan.year.value)", address: site.href(YearAddresses(other).contests[index]),
          isCurrent: other.plan.year.value == plan.year.value)
      }
    }
  }
}
