extension Routes {
  /// The feeds of the whole, of sections and years, units, movements.
  static func feeds(_ outline: SiteOutline) -> [Route] {
    let lists = outline.listings.all.enumerated().filter { $1.hasFeed }.flatMap { place, listing in
      feeds(.list(place), beside: listing.address, isFull: listing.hasFullFeed)
    }
    let units = outline.groups.byUnit.keys.sorted().flatMap { unit in
      feeds(.unit(unit), beside: outline.directory.units[unit].address, isFull: false)
    }
    let movements = outline.groups.byMovement.keys.sorted().filter { outline.visibility[$0] == .published }
      .flatMap { feeds(.movement($0), beside: outline.entries[$0].address, isFull: false) }
    return feeds(.site, beside: FixedAddress.home, isFull: true) + lists + units + movements
  }

  private static func feeds(_ subject: FeedSubject, beside page: String, isFull: Bool) -> [Route] {
    FeedFormat.of(isFull: isFull).map { Route(.feed(subject, $0), at: page + $0.fileName) }
  }
}
