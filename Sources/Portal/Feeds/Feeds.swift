/// The feeds of a site: the whole, sections and years, units, movements.
struct Feeds: Sendable {
  let site: Site
  /// What the feed of a list is called.
  let label: @Sendable (Listing) -> String

  func feed(_ subject: FeedSubject) -> Feed {
    switch subject {
    case .site:
      Feed(
        site: site, title: site.config.name, page: FixedAddress.home,
        entries: site.entries.indices.filter { site.isListed($0) && site.entries[$0].kind.descriptor.lists.hasFeed },
        isFull: true)
    case .list(let place): feed(site.listings.all[place])
    case .unit(let unit):
      Feed(
        site: site, title: site.directory.units[unit].name, page: site.directory.units[unit].address,
        entries: site.groups.byUnit[unit] ?? [], isFull: false)
    case .movement(let movement):
      Feed(
        site: site, title: site.entries[movement].title.value, page: site.entries[movement].address,
        entries: site.groups.byMovement[movement] ?? [], isFull: false)
    }
  }

  private func feed(_ listing: Listing) -> Feed {
    Feed(
      site: site, title: label(listing), page: listing.address, entries: listing.entries, isFull: listing.hasFullFeed)
  }
}
