import DataFiles
import SourceText
import Templates
import Vietnamese

/// Makes the front page and the pages that are only a notice.
struct NoticePages: Sendable {
  /// How many of each section the front page shows.
  static let homeCount = 6

  let site: Site
  let heads: Heads

  func home(_ entries: EntryPages) -> HomePage {
    let groups: [CardGroup] = [
      (Kind.exemplar, Word.latestExemplars), (.news, .latestNews), (.initiative, .menuInitiatives),
      (.movement, .menuMovements),
    ]
    .compactMap { kind, label in
      guard let members = site.listings.section(kind)?.entries, !members.isEmpty else { return nil }
      let all = Reference(
        label: site.theme.strings(.seeAll, ["section": site.theme.strings(kind.word).lowercasedFirst]),
        address: site.href(kind.address))
      return CardGroup(
        kind: kind, label: site.theme.strings(label),
        cards: members.prefix(Self.homeCount).compactMap { entries.cards[$0] },
        all: all)
    }
    let year = site.currentYear
    let plan = year.map { site.years[$0].plan }
    return HomePage(
      head: heads.head(site.config.name, at: "/", changed: newest, image: heads.card(.home), about: .home),
      heading: site.config.name,
      themeLabel: plan.map { site.theme.strings(.yearTheme, ["year": "\($0.year.value)"]) }, themeOfYear: plan?.theme,
      slogan: plan?.slogan, board: year.map { YearBook(site, year: $0).homeBoard() }, groups: groups, sections: sections
    )
  }

  /// The day of the newest entry that has one.
  private var newest: CalendarDate? {
    site.entries.indices.lazy.filter(site.isListed).compactMap { site.entries[$0].date }.first
  }

  func notFound() -> NoticePage { notice(site.theme.strings(.notFoundTitle), at: FixedAddress.notFound) }

  func search(_ directory: SearchDirectory) -> SearchPage {
    let heading = site.theme.strings(.menuSearch)
    return SearchPage(
      head: heads.head(heading, at: FixedAddress.search), heading: heading,
      directory: directory, folder: site.href(directory.folder), sections: sections + units)
  }

  func revoked(_ entry: Entry) -> NoticePage {
    notice(
      site.theme.strings(.revokedTitle), at: entry.address,
      trail: [(site.theme.strings(entry.kind.word), entry.kind.address)],
      decision: entry.exemplar.flatMap(Cards(site: site).decision))
  }

  func moved(_ redirect: Redirect) -> NoticePage {
    let title = site.entries.first { $0.address == redirect.to }?.title.value ?? redirect.to
    let head = heads.head(site.theme.strings(.movedTitle), at: redirect.to, isHidden: true)
    return NoticePage(
      head: head, heading: site.theme.strings(.movedTitle),
      target: Reference(label: title, address: site.href(redirect.to)),
      sections: sections)
  }

  private func notice(_ heading: String, at address: String, trail: [(String, String)] = [], decision: String? = nil)
    -> NoticePage
  {
    NoticePage(
      head: heads.head(heading, at: address, trail: trail, isHidden: true), heading: heading, target: nil,
      decision: decision,
      sections: sections)
  }

  private var units: [Reference] {
    site.directory.units.isEmpty
      ? [] : [Reference(label: site.theme.strings(.menuUnits), address: site.href(FixedAddress.units))]
  }

  /// Every list of the site.
  var sections: [Reference] {
    Kind.allCases.filter { site.listings.section($0) != nil }.map {
      Reference(label: site.theme.strings($0.word), address: site.href($0.address))
    }
  }
}
