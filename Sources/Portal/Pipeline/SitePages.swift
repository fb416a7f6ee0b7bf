import Diagnostics
import Disk
import Pictures
import Templates

/// Every page of a site.
struct SitePages {
  let pages: [Page]
  let search: SearchPages
  let press: Press
  let entries: EntryPages
  /// What is wrong with the templates.
  let diagnostics: [Diagnostic]

  /// - Parameter store: where pictures are kept from one build to the next.
  init(_ site: Site, store: PictureStore, jobs: Int) async {
    async let bound = Press(site)
    let heads = Heads(site)
    let make = Cards(site: site)
    let cards = await Parallel.map(count: site.entries.count, jobs: jobs) {
      site.isListed($0) ? Prebuilt(make.card($0)) : nil
    }
    let lists = ListPages(site: site, heads: heads, cards: cards)
    let entries = EntryPages(site: site, heads: heads, lists: lists, make: make, cards: cards)
    let notices = NoticePages(site: site, heads: heads)
    let press = await bound
    var pages = [press.page(.home, at: "/") { notices.home(entries) }]
    pages += Self.entries(site, press, entries, notices)
    pages += Self.lists(site, press, lists)
    let years = YearBooks(site)
    pages += Self.people(site, press, PeoplePages(site: site, heads: heads, cards: cards))
    pages += Self.units(site, press, UnitPages(site: site, heads: heads, entries: entries, years: years))
    pages += years.pages(press, heads)
    pages += Self.notices(site, press, notices)
    let found = pages
    // The largest first, so that no processor is left with one of them at the end.
    let feeds = Feeds.pages(Feeds.all(site, label: lists.label))
    pages.insert(contentsOf: Self.sitemap(site, pages).pages + [RobotsFile(site: site).page] + feeds, at: 0)
    pages += YearData.pages(site)
    pages += FilterIndex.pages(site)
    pages += heads.cards?.pages(store) ?? []
    pages += site.theme.assets.map { asset in Page(address: asset.address) { asset.bytes } }
    search = SearchPages { jobs in
      await SearchDocuments(
        site, cards: cards, pages: found, honoured: years.books.flatMap(\.honouredWithoutPage), jobs: jobs)
    } page: { directory in
      press.page(.search, at: FixedAddress.search, listed: false) { notices.search(directory) }
    }
    (self.pages, self.press, self.entries, diagnostics) = (pages, press, entries, press.diagnostics)
  }

  private static func entries(_ site: Site, _ press: Press, _ entries: EntryPages, _ notices: NoticePages) -> [Page] {
    site.entries.indices.filter(site.hasPage).map { index in
      let entry = site.entries[index]
      return site.isListed(index)
        ? press.page(PageKind(entry.kind), at: entry.address, changed: entry.changed) { entries.page(index) }
        : press.page(.revoked, at: entry.address, listed: false) { notices.revoked(entry) }
    }
  }

  private static func lists(_ site: Site, _ press: Press, _ lists: ListPages) -> [Page] {
    site.listings.all.flatMap { listing in
      (1...listing.pageCount).map { number in
        press.page(.list, at: listing.address(ofPage: number)) { lists.page(listing, number: number) }
      }
    }
  }

  private static func people(_ site: Site, _ press: Press, _ people: PeoplePages) -> [Page] {
    site.people.leaves.map { leaf in press.page(.people, at: leaf.address) { people.page(leaf) } }
  }

  private static func units(_ site: Site, _ press: Press, _ units: UnitPages) -> [Page] {
    guard !site.directory.units.isEmpty else { return [] }
    return [press.page(.units, at: FixedAddress.units) { units.list() }]
      + site.directory.units.enumerated().map { index, unit in
        press.page(.unit, at: unit.address) { units.page(index) }
      }
  }

  private static func notices(_ site: Site, _ press: Press, _ notices: NoticePages) -> [Page] {
    [press.page(.notFound, at: FixedAddress.notFound, listed: false) { notices.notFound() }]
      + site.redirects.filter(\.isFile).map { redirect in
        press.page(.moved, at: redirect.from, listed: false) { notices.moved(redirect) }
      }
  }

  private static func sitemap(_ site: Site, _ pages: [Page]) -> Sitemap {
    let listed = pages.filter(\.isInSitemap).map { Sitemap.Entry(address: $0.address, changed: $0.changed) }
    return Sitemap(site, listed.sorted { $0.address < $1.address })
  }
}
