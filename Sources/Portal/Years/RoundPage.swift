import DataFiles
import Emulation
import SourceText
import Templates

/// The page of a round.
struct RoundPage: ViewModel {
  let head: Head
  let heading: String
  let yearAddress: String
  let round: RoundCard
  let period: String
  let targets: TargetBoard?
  let goals: GoalBoard?
  let roundsClause: Reference?
  let targetsClause: Reference?
  let goalsClause: Reference?
  let standings: StandingsSection?
  let noPoints: String?
  let links: [Reference]
  let downloads: [Download]
  let previous: Reference?
  let next: Reference?

  static let fields = Fields<RoundPage>("round")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .text("yearAddress", "the page of the year") { $0.yearAddress }
    .record("round", "days, state, decision and occasion") { $0.round }
    .text("period", "“Từ ngày … đến hết ngày …”") { $0.period }
    .record("targets", "chỉ tiêu as they stood at its end") { $0.targets }
    .record("goals", "mục tiêu as they stood at its end") { $0.goals }
    .record("roundsClause", "the part of the plan that sets the rounds") { $0.roundsClause }
    .record("targetsClause", "the part that sets the targets") { $0.targetsClause }
    .record("goalsClause", "the part that sets the goals") { $0.goalsClause }
    .record("standings", "its tables") { $0.standings }
    .text("noPoints", "that the plan sets no points") { $0.noPoints }
    .list("links", "the method and the honours") { $0.links }
    .list("downloads", "the data as files") { $0.downloads }
    .record("previous", "the round before") { $0.previous }
    .record("next", "the round after") { $0.next }
}

extension YearBook {
  func page(ofRound index: Int, _ heads: Heads) -> RoundPage {
    let round = plan.rounds[index]
    let heading = strings(.roundHeading, ["round": round.name.value, "year": number])
    return RoundPage(
      head: heads.head(
        heading, at: addresses.rounds[index], description: round.occasion, trail: [section, ofYear],
        image: heads.card(.round(year, index, address: addresses.rounds[index]))),
      heading: heading, yearAddress: site.href(addresses.year), round: rounds[index],
      period: strings(.periodFromTo, ["from": round.from.value.short, "to": round.through.value.short]),
      targets: asOf(round: index).targetBoard(), goals: asOf(round: index).goalBoard(),
      roundsClause: clause(.rounds), targetsClause: clause(.targets), goalsClause: clause(.goals),
      standings: plan.scoreSheet == nil ? nil : standingsSection(.round(index)),
      noPoints: plan.scoreSheet == nil ? strings(.standingsNoPoints, ["year": number]) : nil, links: links,
      downloads: downloads, previous: neighbour(index - 1), next: neighbour(index + 1))
  }

  /// The year as a step of the breadcrumb.
  var ofYear: (String, String) { (strings(.yearStep, ["year": number]), addresses.year) }

  private func neighbour(_ index: Int) -> Reference? {
    guard plan.rounds.indices.contains(index) else { return nil }
    return Reference(label: plan.rounds[index].name.value, address: site.href(addresses.rounds[index]))
  }
}
