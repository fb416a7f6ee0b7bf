import DataFiles
import Emulation
import SourceText
import Vietnamese

extension YearBook {
  func page(ofUnit unit: Int, _ heads: Heads) -> AuditPage {
    let place = site.directory.units[unit]
    let heading = strings(.auditHeading, ["unit": place.name])
    let initiatives = initiatives(of: unit)
    let late = initiatives.filter { isLate(site.entries[$0]) }
    let cards = Cards(site: site)
    return AuditPage(
      head: heads.head(
        strings(.auditTitle, ["heading": heading, "year": number]), at: addresses.unit(unit),
        trail: [section, ofYear]), heading: heading,
      year: Reference(label: ofYear.0, address: site.href(ofYear.1)),
      unit: Reference(label: place.name, address: site.href(place.address)), group: place.group?.capitalizedFirst,
      period: strings.period(from: place.from, through: place.through),
      noPoints: plan.scoreSheet == nil ? strings(.standingsNoPoints, ["year": number]) : nil,
      periods: auditPeriods(unit), registration: explanation(.registration(unit: unit)),
      registrations: registrationCounts(unit), headCounts: headCounts(unit), awards: awardCounts(unit),
      discipline: discipline(unit), disciplineSentence: disciplineSentence(unit),
      initiatives: initiatives.map(cards.reference), lateInitiatives: late.map(cards.reference),
      predecessors: predecessors(unit),
      successor: year.units.successors[unit].map { self.reference(toUnit: $0) }, links: links + dataLinks)
  }

  /// Rounds in the plan's order, then the year.
  private var periods: [Period] { plan.rounds.indices.map { .round($0) } + [.year] }

  /// The audit page of a unit, or its own page where it has none in this year.
  private func reference(toUnit unit: Int) -> Reference {
    year.isOfYear(unit)
      ? self.unit(unit)
      : Reference(label: wording.units[unit].name.value, address: site.href(site.directory.units[unit].address))
  }

  /// The year first, or the newest round where there is no total for the year: what is read before anything is opened.
  private func auditPeriods(_ unit: Int) -> [AuditPeriod] {
    let newestFirst = [Period.year] + plan.rounds.indices.reversed().map { .round($0) }
    let found = newestFirst.filter { year.row(of: unit, in: $0) != nil }
    let lead = found.first { wording.row(unit, $0)?.score.total != nil } ?? found.first
    return (found.filter { $0 == lead } + found.filter { $0 != lead }).compactMap {
      audit(unit, $0, isLead: $0 == lead)
    }
  }

  private func audit(_ unit: Int, _ period: Period, isLead: Bool) -> AuditPeriod? {
    guard let place = year.row(of: unit, in: period) else { return nil }
    let standing = year.standings[place.standing]
    let row = standing.rows[place.row]
    let criteria: [CriterionLine] = if case .round(let round) = period { criterionLines(unit, round) } else { [] }
    return AuditPeriod(
      id: id(of: period), heading: wording.name(of: period), address: address(ofTables: standing),
      state: badge(standing.state), decision: decision(period), row: view(of: row, in: period),
      isLead: isLead, sentence: wording.sentence(of: row, in: standing), summary: wording.summary(of: row),
      parts: parts(of: row, in: period),
      explanations: explainedFields(of: row, period).map { explanation(.unit(unit, period, $0)) },
      criterionRule: criteria.isEmpty ? nil : strings.sentence(.criterionScore), criteria: criteria,
      selections: criteria.isEmpty ? [] : wording.explanation(of: .unit(unit, period, .total)).selections.map(view))
  }

  private func address(ofTables standing: Standing) -> String {
    let page: String
    switch standing.period {
    case .round(let round): page = addresses.rounds[round]
    case .year: page = addresses.year
    }
    return site.href(page) + "#\(id(of: standing.period))-nhom-\(standing.group + 1)"
  }

  private func criterionLines(_ unit: Int, _ round: Int) -> [CriterionLine] {
    (plan.scoreSheet?.criteria ?? []).enumerated().map { index, criterion in
      let figure = Figure.score(unit: unit, round: round, criterion: index, .points)
      let inputs = wording.explanation(of: figure).inputs
      let score = year.score(of: unit, in: round, for: index)
      func cell(_ position: Int) -> InputView {
        let input = inputs.count > position ? inputs[position] : nil
        return InputView(
          label: input?.label ?? "", figure: FigureView(text: FigureText(input?.text.text ?? "–"), address: nil),
          place: input?.place.map(view))
      }
      let kind = year.criterionKinds[index]
      return CriterionLine(
        id: id(of: figure) ?? "", name: criterion.name.value, kind: kind.word,
        maximum: criterion.maximum.value.vietnamese, own: cell(1), council: cell(0),
        counted: FigureView(
          text: score == nil && kind != .basic ? FigureText("–") : wording.text(of: figure), address: nil),
        isOwn: score?.isOwn ?? false)
    }
  }

  private func predecessors(_ unit: Int) -> [PredecessorLine] {
    year.units.predecessors(of: unit).flatMap { before in
      periods.compactMap { period in
        row(of: before, in: period).map {
          PredecessorLine(unit: self.unit(before), period: wording.name(of: period), row: $0)
        }
      }
    }
  }
}
