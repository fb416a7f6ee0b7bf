import Diagnostics
import SourceText

/// Checks where the menu of site.yaml leads.
struct MenuCheck {
  let map: SiteMap
  let bases: [String]

  func diagnostics(_ menu: [SiteConfig.MenuLink], in source: SourceFile) -> [Diagnostic] {
    var findings = Findings(source)
    for link in menu {
      // A suggestion is searched among all addresses of the site.
      let isNear = !findings.isFull(.brokenLink)
      if let problem = problem(link.address, isNear) { findings.add(problem, at: link.range) }
    }
    return findings.diagnostics
  }

  private func problem(_ address: String, _ isNear: Bool) -> Problem? {
    let safe = ["https:", "http:", "mailto:", "tel:"]
    guard let path = WrittenLink(address, bases: bases).path else {
      guard safe.contains(where: { address.lowercased().hasPrefix($0) }) else { return .unsafeLink(address) }
      return address.isAddressed ? nil : .emptyAddress(address)
    }
    guard path.hasPrefix("/") else { return .redirectOutside(address, key: Common.formerAddresses.spec) }
    guard map.page(path) == nil else { return nil }
    return .brokenLink(address, nearest: isNear ? map.nearest(toAddress: path) : nil)
  }
}
