import Diagnostics
import Disk
import SourceText

/// Who owns which address; two owners of one are a diagnostic.
struct Addresses {
  /// Addresses of what no entry makes.
  let built: Set<String>
  private let assets: [Route]
  private let owners: [String: String]
  let diagnostics: [Diagnostic]

  init(_ entries: [Entry], _ routes: Routes) {
    let built = Set(routes.all.lazy.filter(\.isGenerated).map(\.address))
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
    assets = routes.all.filter { if case .asset = $0.subject { true } else { false } }
    (self.built, self.owners, self.diagnostics) = (built, owners, diagnostics)
  }

  /// What stands at each file of the site, as messages name it.
  func taken(files: [(source: EnclosedFile, address: String)]) -> [String: String] {
    var taken: [String: String] = [:]
    for address in built { taken[Page.file(at: address)] = address }
    for asset in assets { taken[asset.file] = asset.address }
    for file in files { taken[Page.file(at: file.address)] = file.source.shown.description }
    for (address, source) in owners { taken[Page.file(at: address)] = source }
    return taken
  }
}
