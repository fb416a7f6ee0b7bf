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
  private let heads: Heads
  private let lists: ListPages
  private let notices: NoticePages
  private let people: PeoplePages
  private let units: UnitPages
  private let years: YearBooks
  private let feeds: Feeds
  private let data: YearData
  private let sitemap: Sitemap
  private let store: PictureStore

  /// - Parameter store: where pictures are kept from one build to the next.
  init(_ site: Site, _ press: Press, _ heads: Heads, _ cards: [Prebuilt<Card>?], _ make: Cards, store: PictureStore) {
    (self.site, self.press, self.heads, self.cards, self.store) = (site, press, heads, cards, store)
    lists = ListPages(site: site, heads: heads, cards: cards)
    entries = EntryPages(site: site, heads: heads, lists: lists, make: make, cards: cards)
    notices = NoticePages(site: site, heads: heads)
    people = PeoplePages(site: site, heads: heads, cards: cards)
    years = YearBooks(site)
    units = UnitPages(site: site, heads: heads, entries: entries, years: years)
    feeds = Feeds(site: site, label: lists.label)
    data = YearData(site)
    sitemap = Sitemap(site, Self.listed(site))
  }

  private init(_ makers: PageMakers, _ site: Site) {
    (self.site, press, heads, cards, store) = (site, makers.press, makers.heads, makers.cards, makers.store)
    (lists, notices, people, units) = (makers.lists, makers.notices, makers.people, makers.units)
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

  /// The page at a route. Nil for published files, which are copied, and for the search, which is made of all documents
  /// together.
  func page(_ route: Route) -> Page? {
    switch route.subject {
    case .home: press.page(.home, at: route) { self.notices.home(self.entries) }
    case .entry(let index):
      press.page(PageKind(site.entries[index].kind.descriptor.template), at: route) { self.entries.page(index) }
    case .revoked(let index): press.page(.revoked, at: route) { self.notices.revoked(self.site.entries[index]) }
    case .list(let place, let number):
      press.page(PageKind(listing: site.listings.all[place].kind), at: route) {
        self.lists.page(self.site.listings.all[place], number: number)
      }
    case .people(let leaf): press.page(.people, at: route) { self.people.page(self.site.people.leaves[leaf]) }
    case .units: press.page(.units, at: route) { self.units.list() }
    case .unit(let unit): press.page(.unit, at: route) { self.units.page(unit) }
    case .years: press.page(.years, at: route) { self.years.page(self.heads) }
    case .year(let year, let page): years.book(year).page(page, at: route, press, heads)
    case .notFound: press.page(.notFound, at: route) { self.notices.notFound() }
    case .moved(let redirect): press.page(.moved, at: route) { self.notices.moved(self.site.redirects[redirect]) }
    case .filters(let kind): Page(route) { FilterIndex(kind: kind, listings: self.site.listings).render() }
    case .robots: Page(route) { RobotsFile(site: self.site).bytes }
    case .feed(let subject, let format): Page(route) { self.feeds.feed(subject).render(format) }
    case .sitemap: Page(route) { self.sitemap.whole }
    case .sitemapPart(let number): Page(route) { self.sitemap.part(number) }
    case .data(let year, let file): Page(route) { self.data.bytes(file, ofYear: year) }
    case .dataSchema: Page(route) { YearData.schema }
    case .card(let place): Page(route) { self.heads.cards?.bytes(ofRoute: place, self.store) ?? [] }
    case .asset(let place): Page(route) { self.site.theme.assets[place].bytes }
    case .search, .searchPart, .file: nil
    }
  }

  /// The page of the search, with what it must know of its index.
  func search(_ directory: SearchDirectory) -> Page {
    press.page(.search, at: Route(.search, at: FixedAddress.search)) { self.notices.search(directory) }
  }

  private static func listed(_ site: Site) -> [Sitemap.Entry] {
    site.routes.filter(\.isInSitemap).map { route in
      guard case .entry(let index) = route.subject else { return Sitemap.Entry(address: route.address, changed: nil) }
      return Sitemap.Entry(address: route.address, changed: site.entries[index].changed)
    }
    .sorted { $0.address < $1.address }
  }
}
