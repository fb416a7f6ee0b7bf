import SourceText
import Templates
import Vietnamese

/// Makes what every page says of itself: title, menu, breadcrumb.
struct Heads: Sendable {
  private(set) var site: Site
  let cards: ShareCards?
  /// The menu as the pages of its first links show it, and those of no link.
  private var menus: [String: [Prebuilt<MenuItem>]]
  private let plainMenu: [Prebuilt<MenuItem>]
  /// Each link as its own page shows it, and where in the menu an address stands.
  private let currentItems: [Prebuilt<MenuItem>]
  private let places: [String: [Int]]
  private let siteFeeds: [Prebuilt<FeedLink>]
  /// For pages that have no picture of their own.
  private let siteCard: SharedPicture?

  init(_ site: Site) {
    self.site = site
    cards = ShareCards(site)
    let items = Self.items(site)
    let built = { (isCurrent: Bool) in
      items.map { Prebuilt(MenuItem(label: $0.label, address: site.href($0.address), isCurrent: isCurrent)) }
    }
    (plainMenu, currentItems) = (built(false), built(true))
    places = Dictionary(grouping: items.indices) { items[$0].address }
    siteFeeds = Self.feeds(site, site.config.name, beside: "/", isFull: true).map { Prebuilt($0) }
    siteCard = cards.map { cards in
      let (card, address) = cards.card(.home)
      return cards.shared(card, of: address)
    }
    menus = [:]
    // Most pages share one of a few. A menu of thousands has none made for each.
    let first = items.prefix(Self.mostPrepared).map { ($0.address, menu(at: $0.address) ?? []) }
    menus = Dictionary(first, uniquingKeysWith: { first, _ in first })
  }

  private static let mostPrepared = 50

  /// The same for a site in which an entry has other words.
  func of(_ site: Site) -> Heads {
    var heads = self
    heads.site = site
    return heads
  }

  /// - Parameter trail: the pages above this one, from the section down, as words and address.
  func head(
    _ title: String, at address: String, description: String? = nil, trail: [(String, String)] = [],
    changed: CalendarDate? = nil, feeds: [FeedLink] = [], isHidden: Bool = false, type: String = "website",
    image: SharedPicture? = nil, about subject: StructuredData.Subject = .page
  ) -> Head {
    let trail = address == "/" ? [] : [(site.theme.strings(.home), "/")] + trail
    let above = trail.map { Reference(label: $0.0, address: site.href($0.1)) }
    let data = StructuredData(site: site, title: title, address: address, description: description, trail: trail)
    return Head(
      title: title, description: description, canonical: site.absolute(address), menu: menu(for: address),
      breadcrumb: above, changed: changed.map(Day.init),
      feed: feeds.first.map { Reference(label: $0.label, address: $0.address) },
      feeds: siteFeeds + feeds.map { Prebuilt($0) }, isHidden: isHidden, isHome: address == "/", type: type,
      structuredData: isHidden ? nil : data.json(subject), image: image ?? (isHidden ? nil : siteCard))
  }

  /// Links to the feeds beside a page.
  func feeds(_ label: String, beside page: String, isFull: Bool = false) -> [FeedLink] {
    Self.feeds(site, label, beside: page, isFull: isFull)
  }

  private static func feeds(_ site: Site, _ label: String, beside page: String, isFull: Bool) -> [FeedLink] {
    (isFull ? FeedFormat.allCases : [.atom]).map {
      FeedLink(label: label, address: site.href(page + $0.fileName), type: $0.mediaType)
    }
  }

  private func menu(for address: String) -> [Prebuilt<MenuItem>] {
    let section = address.utf8.dropFirst().firstIndex(of: UInt8(ascii: "/")).map { String(address[...$0]) } ?? address
    return menus[address] ?? menu(at: address) ?? menus[section] ?? menu(at: section) ?? plainMenu
  }

  /// Nil where the menu has no link to the address.
  private func menu(at address: String) -> [Prebuilt<MenuItem>]? {
    guard let places = places[address] else { return nil }
    var menu = plainMenu
    for place in places { menu[place] = currentItems[place] }
    return menu
  }

  /// `trình đơn` of site.yaml, else every section that has something to show.
  private static func items(_ site: Site) -> [SiteConfig.MenuLink] {
    guard site.config.menu.isEmpty else { return site.config.menu }
    let kinds = site.config.kinds.filter { $0.descriptor.menuRank != nil }
      .sorted { ($0.descriptor.menuRank ?? 0) < ($1.descriptor.menuRank ?? 0) }
    var items = kinds.filter { !(site.listings.section($0)?.entries.isEmpty ?? true) || site.introductions[$0] != nil }
      .map { SiteConfig.MenuLink(label: site.theme.strings($0.word), address: $0.address) }
    if !site.years.isEmpty {
      // After the movements.
      let place = items.firstIndex { ![.exemplar, .initiative, .movement].map(\Kind.address).contains($0.address) }
      items.insert(
        SiteConfig.MenuLink(label: site.theme.strings(.menuStandings), address: YearAddresses.root),
        at: place ?? items.endIndex)
    }
    if !site.directory.units.isEmpty {
      items.append(SiteConfig.MenuLink(label: site.theme.strings(.menuUnits), address: FixedAddress.units))
    }
    return items
  }
}
