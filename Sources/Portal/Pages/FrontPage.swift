import DataFiles
import Templates
import Vietnamese

/// Makes the front page.
struct FrontPage: Sendable {
  private static let peopleCount = 4
  private static let newsCount = 3
  private static let initiativeCount = 3
  private static let movementCount = 6

  let site: Site
  let heads: Heads
  let entries: EntryPages

  func page(sections: [Reference]) -> HomePage {
    let year = site.currentYear
    let plan = year.map { site.years[$0].plan }
    let lead = leading
    return HomePage(
      head: heads.head(site.config.name, at: "/", changed: newest, image: heads.card(.home), about: .home),
      heading: site.config.name, lead: lead.flatMap(person),
      themeLabel: plan.map { site.theme.strings(.yearTheme, ["year": "\($0.year.value)"]) }, themeOfYear: plan?.theme,
      slogan: plan?.slogan, board: year.map { YearBook(site, year: $0).homeBoard() },
      groups: [
        group(.exemplar, .latestExemplars, people(besides: lead)),
        group(.news, .latestNews, news),
      ].compactMap(\.self),
      work: [
        group(.initiative, .menuInitiatives, members(.initiative).prefix(Self.initiativeCount)),
        group(.movement, .menuMovements, movements.prefix(Self.movementCount)),
      ].compactMap(\.self), sections: sections)
  }

  /// The day of the newest entry that has one.
  private var newest: CalendarDate? {
    site.entries.indices.lazy.filter(site.isListed).compactMap { site.entries[$0].date }.first
  }

  private func members(_ kind: Kind) -> [Int] { site.listings.section(kind)?.entries ?? [] }

  /// The newest with `nổi bật`, else the newest with a picture, else the newest.
  private var leading: Int? {
    let exemplars = members(.exemplar)
    return exemplars.first { site.entries[$0].exemplar?.isFeatured == true } ?? exemplars.first(where: hasPicture)
      ?? exemplars.first
  }

  private func hasPicture(_ index: Int) -> Bool { site.entries[index].common.image != nil }

  private func person(_ index: Int) -> LeadPerson? {
    guard let card = entries.cards[index], let exemplar = site.entries[index].exemplar else { return nil }
    let relations = site.relations[index]
    let title = relations.titles.last.map { site.directory.honours.titles[$0].name }
    let honour = title ?? relations.forms.first.map { site.directory.honours.forms[$0].name }
    return LeadPerson(
      card: card,
      honour: honour.map { site.theme.strings(.leadHonour, ["honour": $0, "year": "\(exemplar.year.value)"]) })
  }

  /// The newest others, everybody once; those with a portrait first, since this is a row of portraits.
  private func people(besides lead: Int?) -> ArraySlice<Int> {
    var shown = Set([lead].compactMap(\.self) + (lead.flatMap { site.people.otherProfiles[$0] } ?? []))
    var people: [Int] = []
    for index in members(.exemplar) where people.count < 3 * Self.peopleCount && shown.insert(index).inserted {
      shown.formUnion(site.people.otherProfiles[index] ?? [])
      people.append(index)
    }
    return (people.filter(hasPicture) + people.filter { !hasPicture($0) }).prefix(Self.peopleCount)
  }

  /// The newest, those with a picture first.
  private var news: [Int] {
    let newest = members(.news).prefix(2 * Self.newsCount)
    let chosen = newest.filter(hasPicture) + newest.filter { !hasPicture($0) }
    return chosen.prefix(Self.newsCount).sorted()
  }

  /// What happens now: the year's own first, then what else is under way, then what says no days, then what is over.
  private var movements: [Int] {
    let ranked = members(.movement).map { (rank: rank($0), index: $0) }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
  }

  private func rank(_ index: Int) -> Int {
    guard let movement = site.entries[index].movement, let from = movement.from else { return 2 }
    let through = movement.through?.value
    if from > site.today || through.map({ $0 < site.today }) == true { return 3 }
    return from.year == site.today.year && through?.year == from.year ? 0 : 1
  }

  private func group(_ kind: Kind, _ label: Word, _ members: some Sequence<Int>) -> CardGroup? {
    let cards = members.compactMap { entries.cards[$0] }
    guard !cards.isEmpty else { return nil }
    let section = site.theme.strings(kind.word)
    return CardGroup(
      kind: kind, label: site.theme.strings(label), cards: cards,
      all: Reference(label: site.theme.strings(.seeAll, ["section": section]), address: site.href(kind.address)))
  }
}
