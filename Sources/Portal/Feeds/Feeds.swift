import DataFiles

/// The feeds of a site: the whole, sections and years, units, movements.
enum Feeds {
  static func all(_ site: Site, label: (Listing) -> String) -> [Feed] {
    let everything = site.entries.indices.filter { site.isListed($0) && site.entries[$0].kind != .page }
    let lists = site.listings.all.filter(\.hasFeed).map { listing in
      Feed(
        site: site, title: label(listing), page: listing.address, entries: listing.entries,
        isFull: listing.hasFullFeed)
    }
    let units = site.groups.byUnit.sorted { $0.key < $1.key }.map { unit, members in
      let unit = site.directory.units[unit]
      return Feed(site: site, title: unit.name, page: unit.address, entries: members, isFull: false)
    }
    let movements = site.groups.byMovement.sorted { $0.key < $1.key }.filter { site.isListed($0.key) }.map {
      let entry = site.entries[$0.key]
      return Feed(site: site, title: entry.title.value, page: entry.address, entries: $0.value, isFull: false)
    }
    let whole = Feed(site: site, title: site.config.name, page: "/", entries: everything, isFull: true)
    return [whole] + lists + units + movements
  }

  static func pages(_ feeds: [Feed]) -> [Page] {
    feeds.flatMap { feed in
      feed.formats.map { format in Page(address: feed.page + format.fileName) { feed.render(format) } }
    }
  }
}
