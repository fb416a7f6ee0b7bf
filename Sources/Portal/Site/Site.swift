import Vietnamese

/// Everything that pages are made of: one immutable value.
struct Site: Sendable {
  let config: SiteConfig
  let theme: Theme
  let directory: Directory
  /// All entries, newest first; hidden ones too, so that positions hold.
  let entries: [Entry]
  let visibility: [Visibility]
  /// By entry.
  let relations: [Relations]
  let links: [EntryLinks]
  /// The words above a section's list, by kind.
  let introductions: [Kind: Entry]
  let introductionLinks: [Kind: EntryLinks]
  let listings: Listings
  let groups: Groups
  /// Entries that name an initiative or document, by its position.
  let namedBy: [Int: [Int]]
  let redirects: [Redirect]
  /// The day that the build takes for today.
  let today: CalendarDate?

  /// A link from the site's root, as pages write it.
  func href(_ address: String) -> String {
    address.hasPrefix("/") ? config.basePath + address : address
  }

  /// A full address, for feeds and canonical links.
  func absolute(_ address: String) -> String { config.baseURL + address }

  func isListed(_ index: Int) -> Bool { visibility[index] == .published }
  func hasPage(_ index: Int) -> Bool { visibility[index].hasPage }
}

/// A former address and where it leads now; both from the site's root.
struct Redirect: Sendable, Hashable {
  let from: String
  let to: String

  /// Old addresses with a query exist in the server's map only: no file can stand for them.
  var isFile: Bool { !from.contains("?") }
}

/// The listed entries of each unit and movement, newest first, in positions.
struct Groups: Sendable {
  let byUnit: [Int: [Int]]
  let byMovement: [Int: [Int]]

  init(relations: [Relations], published: [Bool]) {
    var units: [Int: [Int]] = [:]
    var movements: [Int: [Int]] = [:]
    for index in relations.indices where published[index] {
      if let unit = relations[index].unit { units[unit, default: []].append(index) }
      for movement in relations[index].movements { movements[movement, default: []].append(index) }
    }
    (byUnit, byMovement) = (units, movements)
  }
}
