import Vietnamese

/// An Atom feed (RFC 4287) of the newest entries of a list.
struct AtomFeed: Sendable {
  static let size = 20

  let site: Site
  let title: String
  /// Of the feed itself, and of the page that it follows.
  let address: String
  let page: String
  /// Positions of entries, newest first.
  let entries: [Int]
  /// Feeds of the site and its sections carry the whole text; those of units and movements the summary.
  let isFull: Bool

  func render() -> [UInt8] {
    let shown = entries.filter { site.entries[$0].date != nil }.prefix(Self.size)
    var xml = XMLText()
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n")
    xml.element("title", title)
    xml.element("id", site.absolute(address))
    xml.element("updated", timestamp(shown.compactMap(updated).max() ?? site.today))
    link(&xml, "self", address, type: "application/atom+xml")
    link(&xml, "alternate", page, type: "text/html")
    xml.raw("<author>\n")
    xml.element("name", site.config.agency)
    xml.raw("</author>\n")
    for index in shown { entry(index, &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private func entry(_ index: Int, _ xml: inout XMLText) {
    let entry = site.entries[index]
    xml.raw("<entry>\n")
    xml.element("title", entry.title.value)
    xml.element("id", site.absolute(entry.address))
    link(&xml, "alternate", entry.address, type: "text/html")
    xml.element("published", timestamp(entry.date))
    xml.element("updated", timestamp(updated(index)))
    if let summary = entry.exemplar?.citation ?? entry.common.summary { xml.element("summary", summary) }
    if isFull { xml.element("content", site.body(index), attributes: " type=\"html\"\(base(entry))") }
    xml.raw("</entry>\n")
  }

  /// Links inside the text are from the site's root.
  private func base(_ entry: Entry) -> String { XMLText.attribute("xml:base", site.absolute(entry.address)) }

  private func link(_ xml: inout XMLText, _ relation: String, _ address: String, type: String) {
    let href = XMLText.attribute("href", site.absolute(address))
    xml.raw("<link rel=\"\(relation)\" type=\"\(type)\"\(href)/>\n")
  }

  private func updated(_ index: Int) -> CalendarDate? {
    let entry = site.entries[index]
    return [entry.common.updated, entry.date].compactMap { $0 }.max()
  }

  /// Content knows days, not hours: the day's beginning in Vietnam.
  private func timestamp(_ date: CalendarDate?) -> String { (date?.iso ?? "1970-01-01") + "T00:00:00+07:00" }
}

extension AtomFeed {
  /// The feeds of a site: the whole, sections and years, units, movements.
  static func all(_ site: Site, label: (Listing) -> String) -> [AtomFeed] {
    let everything = site.entries.indices.filter { site.isListed($0) && site.entries[$0].kind != .page }
    var feeds = [
      AtomFeed(site: site, title: site.config.name, address: "/feed.xml", page: "/", entries: everything, isFull: true)
    ]
    for listing in site.listings.all where listing.hasFeed {
      let isSection = if case .section = listing.subject { true } else { false }
      feeds.append(
        AtomFeed(
          site: site, title: label(listing), address: listing.feedAddress, page: listing.address,
          entries: listing.entries,
          isFull: isSection))
    }
    for (unit, members) in site.groups.byUnit.sorted(by: { $0.key < $1.key }) {
      let unit = site.directory.units[unit]
      feeds.append(
        AtomFeed(
          site: site, title: unit.name, address: unit.address + "feed.xml", page: unit.address, entries: members,
          isFull: false))
    }
    for (movement, members) in site.groups.byMovement.sorted(by: { $0.key < $1.key }) where site.isListed(movement) {
      let entry = site.entries[movement]
      feeds.append(
        AtomFeed(
          site: site, title: entry.title.value, address: entry.address + "feed.xml", page: entry.address,
          entries: members,
          isFull: false))
    }
    return feeds
  }
}
