import Diagnostics
import SourceText

/// Checks where the menu of site.yaml leads.
struct MenuCheck {
  let map: SiteMap
  let bases: [String]

  func diagnostics(_ menu: [SiteConfig.MenuLink], in source: SourceFile) -> [Diagnostic] {
    menu.compactMap { link in problem(link.address).map { Diagnostic(source, at: link.range, $0) } }
  }

  private func problem(_ address: String) -> Problem? {
    let safe = ["https:", "http:", "mailto:", "tel:"]
    guard let path = WrittenLink(address, bases: bases).path else {
      guard safe.contains(where: { address.lowercased().hasPrefix($0) }) else { return .unsafeLink(address) }
      return address.isAddressed ? nil : .emptyAddress(address)
    }
    guard path.hasPrefix("/") else { return .redirectOutside(address, key: Common.formerAddresses.spec) }
    return map.page(path) == nil ? .brokenLink(address, nearest: map.nearest(toAddress: path)) : nil
  }
}
