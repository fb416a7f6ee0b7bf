/// Who owns which address; two owners of one are a diagnostic.
struct Addresses {
  /// Addresses of pages that no entry makes.
  let built: Set<String>
  private let owners: [String: String]
  let diagnostics: [Diagnostic]

  init(_ entries: [Entry], hasPage: [Bool], _ listings: Listings, _ directory: Directory, _ groups: Groups) {
    var built: Set<String> = ["/", "/404.html", "/feed.xml", Sitemap.address]
    for listing in listings.all {
      for page in 1...listing.pageCount { built.insert(listing.address(ofPage: page)) }
      if listing.hasFeed { built.insert(listing.feedAddress) }
    }
    if !directory.units.isEmpty { built.insert(UnitPages.address) }
    for (index, unit) in directory.units.enumerated() {
      built.insert(unit.address)
      if groups.byUnit[index] != nil { built.insert(unit.address + "feed.xml") }
    }
    var owners: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    for entry in entries.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
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

  /// What stands at an address, as messages name it.
  func owner(of address: String) -> String? {
    owners[address] ?? (built.contains(address) ? address : nil)
  }
}
