import DataFiles
import Pictures
import SourceText
import Templates

/// Makes what stands at each route. A class for the same reason as ``Site``: every page holds it.
final class PageMakers: Sendable {
  let site: Site
  let press: Press
  let entries: EntryPages
  let cards: [Prebuilt<Card>?]
  let heads: Heads
  let lists: ListPages
  let front: FrontPage
  let notices: NoticePages
  let people: PeoplePages
  let register: RegisterPages
  let units: UnitPages
  let years: YearBooks
  let feeds: Feeds
  let data: YearData
  let sitemap: Sitemap
  let store: PictureStore

  /// - Parameter store: where pictures are kept from one build to the next.
  init(_ site: Site, _ press: Press, _ heads: Heads, _ cards: [Prebuilt<Card>?], _ make: Cards, store: PictureStore) {
    (self.site, self.press, self.heads, self.cards, self.store) = (site, press, heads, cards, store)
    lists = ListPages(site: site, heads: heads, cards: cards)
    entries = EntryPages(site: site, heads: heads, lists: lists, make: make, cards: cards)
    front = FrontPage(site: site, heads: heads, entries: entries)
    notices = NoticePages(site: site, heads: heads)
    people = PeoplePages(site: site, heads: heads, cards: cards)
    register = RegisterPages(site: site, heads: heads)
    years = YearBooks(site)
    units = UnitPages(site: site, heads: heads, entries: entries, years: years)
    feeds = Feeds(site: site, label: lists.label)
    data = YearData(site)
    sitemap = Sitemap(site, Self.listed(site))
  }

  private init(_ makers: PageMakers, _ site: Site) {
    (self.site, press, heads, cards, store) = (site, makers.press, makers.heads, makers.cards, makers.store)
    (lists, front, notices) = (makers.lists, makers.front, makers.notices)
    (people, units) = (makers.people, makers.units)
    register = makers.register
    (years, feeds, data, sitemap) = (makers.years, makers.feeds, makers.data, makers.sitemap)
    entries = makers.entries.of(site)
  }

  /// The same for a site in which an entry has other words: its own page has them, no other page.
  func of(_ site: Site) -> PageMakers { PageMakers(self, site) }

  /// Every route of the site, the largest first: so no processor is left with one of them at the end.
  func routes(files: [PublishedFile]) -> [Route] {
    sitemap.parts + site.routes + (heads.cards?.routes ?? [])
      + files.enumerated().map { Route(.file($0), at: $1.address) }
  }

  private static func listed(_ site: Site) -> [Sitemap.Entry] {
    site.routes.filter(\.isInSitemap).map { route in
      guard case .entry(let index) = route.subject else { return Sitemap.Entry(address: route.address, changed: nil) }
      return Sitemap.Entry(address: route.address, changed: site.entries[index].changed)
    }
    .sorted { $0.address < $1.address }
  }
}
