import DataFiles
import Emulation
import SourceText
import Templates

/// The year's results on the front page.
struct HomeBoard: ViewModel {
  let year: Reference
  let round: RoundCard?
  /// “3/4 chỉ tiêu đạt”.
  let targets: String?
  let standings: [LeaderTable]
  let standingsState: StateBadge?
  let standingsHeading: String?
  let standingsAddress: String?
  let deadline: DeadlineView?
  let contests: [ContestPlace]

  static let fields = Fields<HomeBoard>("home board")
    .record("year", "the page of the year") { $0.year }
    .record("round", "the round that today is in") { $0.round }
    .text("targets", "how many chỉ tiêu are met; empty before there are figures") { $0.targets }
    .list("standings", "who leads each group of like units that has more than one") { $0.standings }
    .record("standingsState", "the state of those tables") { $0.standingsState }
    .text("standingsHeading", "of which period they are") { $0.standingsHeading }
    .text("standingsAddress", "the whole tables") { $0.standingsAddress }
    .record("deadline", "the next one") { $0.deadline }
    .list("contests", "khối, cụm thi đua that the agency is in, with its place") { $0.contests }
}

/// The first places of a group.
struct LeaderTable: ViewModel {
  let group: String?
  let rows: [StandingRowView]

  static let fields = Fields<LeaderTable>("leaders")
    .text("group", "nhóm đơn vị; empty for units without one") { $0.group }
    .list("rows", "units ranked first to third") { $0.rows }
}

extension YearBook {
  /// How many places the front page shows of each group.
  private static let leadingRanks = 3

  func homeBoard() -> HomeBoard {
    let period = leadingPeriod
    let next = plan.deadlines.filter { $0.limit.value.lastDay >= site.today }
      .min { $0.limit.value.lastDay < $1.limit.value.lastDay }
    return HomeBoard(
      year: Reference(label: strings(.yearPageHeading, ["year": number]), address: site.href(addresses.year)),
      round: currentRound.map { rounds[$0] }, targets: targetSentence,
      standings: period.map(leaders) ?? [], standingsState: period.map { badge(state($0)) },
      standingsHeading: period.map { strings(.standingsOf, ["period": wording.name(of: $0).lowercasedFirst]) },
      standingsAddress: period.map { site.href(addresses.year) + "#\(id(of: $0))" },
      deadline: next.map(deadline),
      contests: contestPlaces.filter { $0.row != nil })
  }

  /// Of the targets that are judged; nil while none has a figure.
  private var targetSentence: String? {
    let judged = wording.targets.filter { $0.direction != .watched }
    guard judged.contains(where: { $0.isMet != nil }) else { return nil }
    let met = judged.filter { $0.isMet == true }
    let isEstimate = met.contains(where: \.isEstimate)
    return strings(
      isEstimate ? .targetsMetByEstimate : .targetsMet, ["met": "\(met.count)", "total": "\(judged.count)"])
  }

  /// The year where anybody is ranked in it, else the newest round where anybody is.
  private var leadingPeriod: Period? {
    let ranked = year.standings.filter { $0.rows.first?.rank != nil }.map(\.period)
    return ranked.contains(.year) ? .year : newestRound.map { .round($0) }.flatMap { ranked.contains($0) ? $0 : nil }
  }

  private func leaders(_ period: Period) -> [LeaderTable] {
    year.standings.filter { $0.period == period }.compactMap { standing in
      let rows = standing.rows.filter { ($0.rank ?? .max) <= Self.leadingRanks }
      let group = year.unitGroups[standing.group]
      guard standing.rows.count > 1, !rows.isEmpty else { return nil }
      return LeaderTable(
        group: group.isEmpty ? nil : group.capitalizedFirst, rows: rows.map { view(of: $0, in: period) })
    }
  }
}
