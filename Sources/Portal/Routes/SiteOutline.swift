import Emulation

/// What decides which addresses a site has, before a link is looked at.
struct SiteOutline: Sendable {
  /// All entries, newest first; hidden ones too.
  let entries: [Entry]
  let visibility: [Visibility]
  let directory: Directory
  let listings: Listings
  let groups: Groups
  let people: PeopleIndex
  let register: RegisterListings
  /// Oldest first.
  let years: [EmulationYear]
  let assets: [Asset]
}
