/// Something of the site that has an address: what it is, and where it stands.
struct Route: Sendable, Hashable {
  /// What stands there, by positions in the site. A case that is added does not compile until it says here whether
  /// readers are led to it, and in `PageMakers` how its bytes are made.
  enum Subject: Sendable, Hashable {
    case home
    case notFound
    case robots
    /// An entry that is listed.
    case entry(Int)
    /// The notice in the place of an entry that was annulled.
    case revoked(Int)
    /// A page of a list, by the list's position among all; pages count from 1.
    case list(Int, page: Int)
    /// By which the script of a section's list combines filters.
    case filters(Kind)
    /// A page of the index of people.
    case people(Int)
    case units
    case unit(Int)
    case years
    case year(Int, YearRoute)
    case data(Int, YearDataFile)
    case dataSchema
    case feed(FeedSubject, FeedFormat)
    /// A former address, by the redirect's position.
    case moved(Int)
    /// The sitemap, or the index of its parts.
    case sitemap
    case sitemapPart(Int)
    case search
    /// A file of the search index: made of all documents together, so known when it is asked for.
    case searchPart
    /// The picture that networks show with the page of a route, by that route's position in the site.
    case card(Int)
    /// A file of the theme.
    case asset(Int)
    /// A picture or an attachment, by position among the published files.
    case file(Int)
  }

  let subject: Subject
  /// From the site's root, as a reader's browser asks for it: `/tin-tuc/`, `/sitemap.xml`.
  let address: String

  init(_ subject: Subject, at address: String) {
    (self.subject, self.address) = (subject, address)
  }

  /// The entry that is listed and has its page here.
  var entry: Int? { if case .entry(let index) = subject { index } else { nil } }

  /// Below the output folder.
  var file: String { Page.file(at: address) }

  /// Pages that readers are led to, as opposed to feeds, notices and stubs.
  var isInSitemap: Bool {
    switch subject {
    case .home, .entry, .list, .people, .units, .unit, .years, .year: true
    case .notFound, .robots, .revoked, .filters, .data, .dataSchema, .feed, .moved, .sitemap, .sitemapPart, .search,
      .searchPart, .card, .asset, .file:
      false
    }
  }

  /// Whether the program makes it of more than one source: its address is taken whatever an entry is called, and
  /// entries may link to it.
  var isGenerated: Bool {
    switch subject {
    case .entry, .revoked, .moved, .asset, .file, .card: false
    case .home, .notFound, .robots, .list, .filters, .people, .units, .unit, .years, .year, .data, .dataSchema, .feed,
      .sitemap, .sitemapPart, .search, .searchPart:
      true
    }
  }
}
