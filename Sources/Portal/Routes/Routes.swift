/// The one list of what has an address. Addresses, collisions, links, sitemap, the server's map and the makers of pages
/// come from it: what is not here is not written, and all that is here is.
struct Routes: Sendable {
  let all: [Route]

  /// - Parameter data: the open data of the years.
  init(_ outline: SiteOutline, data: [Route]) {
    // Feeds are the largest: first, so that no processor is left with one of them at the end.
    all =
      [Route(.robots, at: FixedAddress.robots)] + Self.feeds(outline) + [Route(.home, at: FixedAddress.home)]
      + Self.entries(outline) + Self.lists(outline) + Self.people(outline) + Self.units(outline) + Self.years(outline)
      + [Route(.notFound, at: FixedAddress.notFound), Route(.search, at: FixedAddress.search)] + data
      + Self.filters(outline)
      + outline.assets.enumerated().map { Route(.asset($0), at: $1.address) }
      + [Route(.sitemap, at: FixedAddress.sitemap)]
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
