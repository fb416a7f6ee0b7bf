import DataFiles
import Templates

/// The templates that a theme must have, and the model that each renders.
enum PageKind: String, CaseIterable, Sendable {
  case home
  case list
  case exemplar
  case initiative
  case news
  case movement
  case document
  case consultation
  case page
  case section
  case sectionList = "section-list"
  case people
  case register
  case units
  case unit
  case search
  case years
  case year
  case round
  case method
  case audit
  case honours
  case contest
  case contestMember = "contest-member"
  case rows
  case revoked
  case moved
  case notFound = "not-found"

  /// The fields that the template may use.
  var shape: Shape {
    switch self {
    case .home: HomePage.shape
    case .list, .sectionList: ListPage.shape
    case .exemplar, .initiative, .news, .movement, .document, .consultation, .page, .section: EntryPage.shape
    case .people: PeoplePage.shape
    case .register: RegisterPage.shape
    case .units: UnitsPage.shape
    case .unit: UnitPage.shape
    case .search: SearchPage.shape
    case .years: YearsPage.shape
    case .year: YearPage.shape
    case .round: RoundPage.shape
    case .method: MethodPage.shape
    case .audit: AuditPage.shape
    case .honours: HonoursPage.shape
    case .contest: ContestPage.shape
    case .contestMember: ContestMemberPage.shape
    case .rows: RowsPage.shape
    case .revoked, .moved, .notFound: NoticePage.shape
    }
  }

  /// Of the pages of a list.
  init(listing kind: Kind) { self = kind.descriptor.template == .section ? .sectionList : .list }

  /// Of an entry's page.
  init(_ template: EntryTemplate) {
    switch template {
    case .exemplar: self = .exemplar
    case .initiative: self = .initiative
    case .news: self = .news
    case .movement: self = .movement
    case .document: self = .document
    case .consultation: self = .consultation
    case .page: self = .page
    case .section: self = .section
    }
  }
}

extension PageMakers {
  /// The page at a route. Nil for published files, which are copied, and for the search, which is made of all documents
  /// together.
  func page(_ route: Route) -> Page? {
    switch route.subject {
    case .home: press.page(.home, at: route) { self.front.page(sections: self.notices.sections) }
    case .entry(let index):
      press.page(PageKind(site.entries[index].kind.descriptor.template), at: route) { self.entries.page(index) }
    case .revoked(let index): press.page(.revoked, at: route) { self.notices.revoked(self.site.entries[index]) }
    case .list(let place, let number):
      press.page(PageKind(listing: site.listings.all[place].kind), at: route) {
        self.lists.page(self.site.listings.all[place], number: number)
      }
    case .people(let leaf): press.page(.people, at: route) { self.people.page(self.site.people.leaves[leaf]) }
    case .register(let place, let number):
      press.page(.register, at: route) {
        self.register.page(self.site.registerListings.all[place], number: number)
      }
    case .registerData(let file): Page(route) { RegisterData(site: self.site).bytes(file) }
    case .units: press.page(.units, at: route) { self.units.list() }
    case .unit(let unit): press.page(.unit, at: route) { self.units.page(unit) }
    case .years: press.page(.years, at: route) { self.years.page(self.heads) }
    case .year(let year, let page): years.book(year).page(page, at: route, press, heads)
    case .notFound: press.page(.notFound, at: route) { self.notices.notFound() }
    case .moved(let redirect): press.page(.moved, at: route) { self.notices.moved(self.site.redirects[redirect]) }
    case .filters(let kind): Page(route) { FilterIndex(kind: kind, listings: self.site.listings).render() }
    case .robots: Page(route) { RobotsFile(site: self.site).bytes }
    case .feed(let subject, let format): Page(route) { self.feeds.feed(subject).render(format) }
    case .catalogue: Page(route) { Catalogue(site: self.site).json }
    case .catalogueSchema: Page(route) { Array(CatalogueSchema.text.utf8) }
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
}

extension YearBooks {
  /// - Parameter year: by its position in the site, oldest first.
  func book(_ year: Int) -> YearBook { books[books.count - 1 - year] }
}

extension YearBook {
  /// A page of the year, made when it is rendered.
  func page(_ page: YearRoute, at route: Route, _ press: Press, _ heads: Heads) -> Page {
    switch page {
    case .whole: press.page(.year, at: route) { self.page(heads) }
    case .method: press.page(.method, at: route) { methodPage(heads) }
    case .honours: press.page(.honours, at: route) { honoursPage(heads) }
    case .round(let round): press.page(.round, at: route) { self.page(ofRound: round, heads) }
    case .audit(let unit): press.page(.audit, at: route) { self.page(ofUnit: unit, heads) }
    case .rows(let table, let first, let last):
      press.page(.rows, at: route) { self.rowsPage(table, first: first, last: last, heads) }
    case .contest(let contest): press.page(.contest, at: route) { self.page(ofContest: contest, heads) }
    case .member(let member, let contest):
      press.page(.contestMember, at: route) { self.page(ofMember: member, ofContest: contest, heads) }
    }
  }
}
