import DataFiles
import Emulation
import SourceText
import Vietnamese

extension YearBook {
  func page(_ heads: Heads) -> YearPage {
    let heading = strings(.yearPageHeading, ["year": number])
    return YearPage(
      head: heads.head(
        heading, at: addresses.year, description: plan.theme, trail: [section], image: heads.card(.year(year)),
        about: .data(year)),
      heading: heading, plan: planReference, theme: plan.theme, slogan: plan.slogan, state: badge(year.state),
      decision: decision(.year), isCancelled: year.state == .cancelled, rounds: rounds,
      deadlines: plan.deadlines.map(deadline), registration: registrationSentence, targets: targetBoard(),
      titles: titleBoard(), goals: goalBoard(), people: peopleSentence,
      standings: shownPeriods.map { standingsSection($0, isLead: $0 == shownPeriods.first) },
      noPoints: participation(),
      contests: contestPlaces, movements: movements, bases: plan.legalBases.map(basis),
      execution: plan.execution,
      roundsClause: clause(.rounds), targetsClause: clause(.targets), deadlinesClause: clause(.deadlines),
      titlesClause: clause(.titles), goalsClause: clause(.goals), registrationClause: clause(.registration),
      movementsClause: clause(.movements), executionClause: clause(.execution), links: links,
      downloads: downloads, years: years)
  }

  var section: (String, String) { (strings(.menuStandings), YearAddresses.root) }

  var rounds: [RoundCard] {
    plan.rounds.indices.map { index in
      let round = plan.rounds[index]
      return RoundCard(
        name: round.name.value, address: site.href(addresses.rounds[index]), from: day(round.from.value),
        through: day(round.through.value), occasion: round.occasion, purpose: round.purpose, tasks: round.tasks,
        state: badge(year.roundStates[index]),
        decision: decision(.round(index)), isCurrent: index == currentRound)
    }
  }

  /// The round that today is in; nil before the first and after the last.
  var currentRound: Int? {
    plan.rounds.firstIndex { $0.from.value <= site.today && site.today <= $0.through.value }
  }

  func deadline(_ deadline: Deadline) -> DeadlineView {
    let last = deadline.limit.value.lastDay
    let words =
      switch deadline.limit.value {
      case .before(let day): strings(.deadlineBefore, ["date": day.short, "last_day": last.short])
      case .noLaterThan: strings(.deadlineNoLaterThan, ["last_day": last.short])
      }
    return DeadlineView(task: deadline.task, words: words, lastDay: day(last))
  }

  var registrationSentence: String {
    if plan.compulsoryRegistration == nil { return strings(.registrationNotStated) }
    if !year.registrationIsCompulsory { return strings(.registrationFree) }
    guard let lastDay = year.registrationDeadline else {
      return strings(.registrationCompulsoryInYear, ["year": number])
    }
    return strings(.registrationCompulsory, ["last_day": lastDay.short])
  }

  /// The cut-off; the plan may state none.
  var cutOffSentence: String {
    strings(plan.cutOff == nil ? .dataCutOffNotStated : .dataCutOff, ["date": year.cutOff.short])
  }

  /// The year's table, and that of the newest round that has points; a round's alone where there is none for the year.
  private var shownPeriods: [Period] {
    let periods = Set(year.standings.map(\.period))
    let newest = newestRound.map { [Period.round($0)] } ?? []
    return ((periods.contains(.year) ? [.year] : []) + newest).filter(periods.contains)
  }

  /// The last round in which a unit has a total; else the first.
  var newestRound: Int? {
    guard plan.scoreSheet != nil, !plan.rounds.isEmpty else { return nil }
    let scored = year.standings.filter { $0.rows.contains { $0.score.total != nil } }
    let rounds = scored.compactMap { if case .round(let round) = $0.period { round } else { nil } }
    return rounds.max() ?? 0
  }

  func standingsSection(_ period: Period, isLead: Bool = true) -> StandingsSection {
    let address: String? = if case .round(let round) = period { site.href(addresses.rounds[round]) } else { nil }
    return StandingsSection(
      id: id(of: period), isLead: isLead, heading: wording.name(of: period), address: address,
      state: badge(state(period)),
      decision: decision(period), tables: standings(period), notes: standingNotes(period))
  }

  private var movements: [Reference] {
    plan.movements.map { cell in
      guard case .found(let index) = site.directory.movementNames.match(cell.value) else {
        return Reference(label: cell.value, address: nil)
      }
      return Cards(site: site).reference(site.directory.movements[index])
    }
  }

  private func basis(_ basis: LegalBasis) -> LegalBasisView {
    let label = basis.number ?? basis.subject ?? ""
    var document = Reference(label: label, address: nil)
    if let number = basis.number, case .found(let index) = site.directory.documentNames.match(number) {
      document = Reference(
        label: label, address: Cards(site: site).reference(site.directory.documents[index]).address)
    }
    return LegalBasisView(
      document: document, issued: basis.issued.map(day), issuer: basis.issuer,
      subject: basis.number == nil ? nil : basis.subject)
  }

  private var years: [MenuItem] {
    site.years.reversed().map { other in
      MenuItem(
        label: "\(other.plan.year.value)", address: site.href(YearAddresses(other).year),
        isCurrent: other.plan.year.value == plan.year.value)
    }
  }
}
