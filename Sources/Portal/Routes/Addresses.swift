import Diagnostics
import Disk
import Emulation
import SourceText

/// Who owns which address; two owners of one are a diagnostic.
struct Addresses {
  /// Addresses of pages that no entry makes.
  let built: Set<String>
  private let owners: [String: String]
  let diagnostics: [Diagnostic]

  /// - Parameter data: of the open data of the years.
  init(
    _ entries: [Entry], hasPage: [Bool], _ listings: Listings, _ directory: Directory, _ groups: Groups,
    _ people: PeopleIndex,
    _ years: [EmulationYear], data: [String]
  ) {
    var built = Set(FixedAddress.ofEverySite)
    built.formUnion(FeedFormat.addresses(beside: FixedAddress.home))
    for listing in listings.all {
      for page in 1...listing.pageCount { built.insert(listing.address(ofPage: page)) }
      built.formUnion(listing.feedAddresses)
    }
    for kind in Kind.allCases where listings.hasFilters(kind) { built.insert(kind.filterAddress) }
    for leaf in people.leaves { built.insert(leaf.address) }
    built.formUnion(data + YearAddresses.all(years))
    if !directory.units.isEmpty { built.insert(FixedAddress.units) }
    for (index, unit) in directory.units.enumerated() {
      built.insert(unit.address)
      if groups.byUnit[index] != nil { built.insert(unit.address + "feed.xml") }
    }
    var owners: [String: String] = [:]
    owners.reserveCapacity(entries.count)
    var diagnostics: [Diagnostic] = []
    // Published entries take precedence over drafts that want the same address.
    for entry in entries.sorted(by: { ($0.isHeldBack ? 1 : 0, $0.order) < ($1.isHeldBack ? 1 : 0, $1.order) }) {
      if let other = owners[entry.address] {
        diagnostics.append(
          Diagnostic(entry.source, at: 0..<0, .duplicateURL(entry.address, first: other, second: entry.source.path)))
      } else if built.contains(entry.address) {
        diagnostics.append(Diagnostic(entry.source, at: 0..<0, .generatedURL(entry.address, file: entry.source.path)))
      } else {
        owners[entry.address] = entry.source.path
      }
    }
    for index in groups.byMovement.keys where hasPage[index] { built.insert(entries[index].address + "feed.xml") }
    (self.built, self.owners, self.diagnostics) = (built, owners, diagnostics)
  }

  /// What stands at each file of the site, as messages name it.
  func taken(files: [(source: EnclosedFile, address: String)], _ assets: [Asset]) -> [String: String] {
    var taken: [String: String] = [:]
    for address in built { taken[Page.file(at: address)] = address }
    for asset in assets { taken[Page.file(at: asset.address)] = asset.address }
    for file in files { taken[Page.file(at: file.address)] = file.source.shown.description }
    for (address, source) in owners { taken[Page.file(at: address)] = source }
    return taken
  }
}
