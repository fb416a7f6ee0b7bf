import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// Everything that pages are made of: one immutable value.
///
/// A class, so that each of ten thousand pages holds it by one reference: copying its parts cost a third of the time
/// in which pages are laid out.
final class Site: Sendable {
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
  let introductions: [Kind: Introduction]
  let listings: Listings
  let groups: Groups
  let people: PeopleIndex
  /// Entries that name an initiative or document, or that a document replaced, by its position.
  let namedBy: [Int: [Int]]
  /// What has an address that words decide; share cards, parts of the sitemap and of the search index come later.
  let routes: [Route]
  let redirects: [Redirect]
  /// Oldest first.
  let years: [EmulationYear]
  /// The text of the files of each of them.
  let yearSources: [YearSources]
  /// Published pictures, by the addresses of their sources.
  let pictures: [String: ShownPicture]
  let withdrawnPictures: WithdrawnPictures
  /// Where the addresses lead that plans and tables write.
  let yearLinks: YearLinks
  /// Which profiles have which of the years' awards.
  let profileAwards: ProfileAwards
  /// Everybody who was honoured.
  let register: HonoursRegister
  let registerListings: RegisterListings
  /// The day that the build takes for today.
  let today: CalendarDate

  struct Introduction: Sendable {
    let entry: Entry
    let links: EntryLinks
  }

  init(
    config: SiteConfig, theme: Theme, directory: Directory, entries: [Entry], visibility: [Visibility],
    relations: [Relations], links: [EntryLinks], introductions: [Kind: Introduction], listings: Listings,
    groups: Groups, people: PeopleIndex, routes: [Route], redirects: [Redirect], years: Years,
    yearLinks: YearLinks,
    profileAwards: ProfileAwards, register: HonoursRegister, registerListings: RegisterListings,
    pictures: [String: ShownPicture], withdrawnPictures: WithdrawnPictures,
    today: CalendarDate
  ) {
    self.config = config
    self.theme = theme
    self.directory = directory
    self.entries = entries
    self.visibility = visibility
    self.relations = relations
    self.links = links
    self.introductions = introductions
    self.listings = listings
    self.groups = groups
    self.people = people
    namedBy = Self.namedBy(relations, visibility)
    self.routes = routes
    self.redirects = redirects
    self.years = years.all
    yearSources = years.sources
    self.pictures = pictures
    self.withdrawnPictures = withdrawnPictures
    self.yearLinks = yearLinks
    self.profileAwards = profileAwards
    self.register = register
    self.registerListings = registerListings
    self.today = today
  }

  /// The same with one entry in other words.
  /// - Parameters:
  ///   - relations: what it names now; nil where that is as it was.
  ///   - index: behind the last for an entry that is not there yet, and then stands in no list.
  init(_ site: Site, entry: Entry, links: EntryLinks, relations changed: Relations? = nil, at index: Int) {
    var (entries, allLinks, allRelations) = (site.entries, site.links, site.relations)
    var visibility = site.visibility
    if index == entries.count {
      entries.append(entry)
      allLinks.append(links)
      allRelations.append(changed ?? Relations())
      visibility.append(.published)
    } else {
      (entries[index], allLinks[index]) = (entry, links)
      if let changed { allRelations[index] = changed }
    }
    (self.entries, relations, self.links) = (entries, allRelations, allLinks)
    (config, theme, directory, self.visibility) = (site.config, site.theme, site.directory, visibility)
    (introductions, listings, groups, people) = (site.introductions, site.listings, site.groups, site.people)
    (namedBy, routes, redirects) = (site.namedBy, site.routes, site.redirects)
    (years, yearSources) = (site.years, site.yearSources)
    (pictures, withdrawnPictures) = (site.pictures, site.withdrawnPictures)
    (register, registerListings) = (site.register, site.registerListings)
    (yearLinks, profileAwards, today) = (site.yearLinks, site.profileAwards, site.today)
  }

  private static func namedBy(_ relations: [Relations], _ visibility: [Visibility]) -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    for index in relations.indices where visibility[index] == .published {
      let documents = [relations[index].document, relations[index].replacement].compactMap(\.self)
      for named in relations[index].initiatives + documents {
        result[named, default: []].append(index)
      }
    }
    return result
  }

  /// A link from the site's root, as pages write it.
  func href(_ address: String) -> String {
    address.hasPrefix("/") ? config.basePath + address : address
  }

  /// A full address, for feeds and canonical links.
  func absolute(_ address: String) -> String { config.baseURL + address }

  /// What the day that the build takes for today makes of an entry, published or in a preview alike.
  func gate(_ entry: Entry) -> Visibility { Visibility(of: entry, on: today) }

  func isListed(_ index: Int) -> Bool { visibility[index] == .published }
  func hasPage(_ index: Int) -> Bool { visibility[index].hasPage }
}
