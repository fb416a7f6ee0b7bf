/// The one list of what has an address. Addresses, collisions, links, sitemap, the server's map and the makers of pages
/// come from it: what is not here is not written, and all that is here is.
struct Routes: Sendable {
  let all: [Route]

  /// - Parameter data: the open data of the years.
  init(_ outline: SiteOutline, data: [Route]) {
    // Feeds are the largest: first, so that no processor is left with one of them at the end.
    all =
      [Route(.robots, at: FixedAddress.robots)] + Self.feeds(outline) + [Route(.home, at: FixedAddress.home)]
      + Self.entries(outline) + Self.lists(outline) + Self.people(outline) + Self.register(outline.register)
      + Self.units(outline)
      + Self.years(outline)
      + [Route(.notFound, at: FixedAddress.notFound), Route(.search, at: FixedAddress.search)] + data
      + Self.filters(outline)
      + outline.assets.enumerated().map { Route(.asset($0), at: $1.address) }
      + [
        Route(.sitemap, at: FixedAddress.sitemap), Route(.catalogue, at: FixedAddress.catalogue),
        Route(.catalogueSchema, at: FixedAddress.catalogueSchema),
      ]
  }

  /// With the stubs at former addresses.
  func and(_ redirects: [Redirect]) -> [Route] {
    all + redirects.enumerated().filter { $1.isFile }.map { Route(.moved($0), at: $1.from) }
  }

  private static func entries(_ outline: SiteOutline) -> [Route] {
    outline.entries.indices.compactMap { index in
      let visibility = outline.visibility[index]
      guard visibility.hasPage else { return nil }
      return Route(visibility == .published ? .entry(index) : .revoked(index), at: outline.entries[index].address)
    }
  }

  private static func lists(_ outline: SiteOutline) -> [Route] {
    outline.listings.all.enumerated().flatMap { place, listing in
      (1...listing.pageCount).map { Route(.list(place, page: $0), at: listing.address(ofPage: $0)) }
    }
  }

  private static func filters(_ outline: SiteOutline) -> [Route] {
    outline.listings.kinds.filter(outline.listings.hasFilters).map { Route(.filters($0), at: $0.filterAddress) }
  }

  private static func people(_ outline: SiteOutline) -> [Route] {
    outline.people.leaves.enumerated().map { Route(.people($0), at: $1.address) }
  }

  private static func register(_ register: RegisterListings) -> [Route] {
    guard !register.all.isEmpty else { return [] }
    let pages = register.all.enumerated().flatMap { place, list in
      (1...list.pageCount).map { Route(.register(place, page: $0), at: list.address(ofPage: $0)) }
    }
    return pages + RegisterFile.allCases.map { Route(.registerData($0), at: $0.address) }
  }

  private static func units(_ outline: SiteOutline) -> [Route] {
    let units = outline.directory.units
    guard !units.isEmpty else { return [] }
    return [Route(.units, at: FixedAddress.units)] + units.enumerated().map { Route(.unit($0), at: $1.address) }
  }

  private static func years(_ outline: SiteOutline) -> [Route] {
    guard !outline.years.isEmpty else { return [] }
    return [Route(.years, at: YearAddresses.root)]
      + outline.years.indices.reversed().flatMap { index in
        let year = outline.years[index]
        return YearAddresses(year).pages(year).map { Route(.year(index, $0.page), at: $0.address) }
      }
  }
}

/// Something of the site that has an address: what it is, and where it stands.
struct Route: Sendable, Hashable {
  /// What stands there, by positions in the site. A case that is added does not compile until it says here whether
  /// readers are led to it, and in `PageMakers.page` how its bytes are made.
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
    /// A page of the register of honours, by its list's position among the register's; pages count from 1.
    case register(Int, page: Int)
    case registerData(RegisterFile)
    case units
    case unit(Int)
    case years
    case year(Int, YearRoute)
    case data(Int, YearDataFile)
    case dataSchema
    case feed(FeedSubject, FeedFormat)
    /// A former address, by the redirect's position.
    case moved(Int)
    /// What is published, for portals that join several sites.
    case catalogue
    case catalogueSchema
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
    case .home, .entry, .list, .people, .register, .units, .unit, .years, .year: true
    case .notFound, .robots, .revoked, .filters, .registerData, .data, .dataSchema, .catalogue, .catalogueSchema, .feed,
      .moved, .sitemap, .sitemapPart, .search,
      .searchPart, .card, .asset, .file:
      false
    }
  }

  /// Whether the program makes it of more than one source: its address is taken whatever an entry is called, and
  /// entries may link to it.
  var isGenerated: Bool {
    switch subject {
    case .entry, .revoked, .moved, .asset, .file, .card: false
    case .home, .notFound, .robots, .list, .filters, .people, .register, .registerData, .units, .unit, .years, .year,
      .data, .dataSchema, .feed,
      .catalogue, .catalogueSchema, .sitemap, .sitemapPart, .search, .searchPart:
      true
    }
  }
}
