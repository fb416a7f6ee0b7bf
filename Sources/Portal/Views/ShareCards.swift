import Disk
import Pictures
import SourceText

/// Makes the pictures that networks show with links to pages.
struct ShareCards: Sendable {
  let site: Site
  let drawing: CardDrawing

  /// Nil where the site has none.
  init?(_ site: Site) {
    guard let look = site.theme.cards else { return nil }
    (self.site, drawing) = (site, CardDrawing(look))
  }

  func card(ofEntry index: Int) -> ShareCard {
    let entry = site.entries[index]
    let make = Cards(site: site)
    let unit = make.unit(of: index)?.name
    let honour = entry.exemplar.flatMap { $0.titles.first?.value ?? $0.forms.first?.value }
    let year = entry.exemplar.map { String($0.year.value) }
    let detail = [entry.exemplar?.position, unit].compactMap(\.self).joined(separator: " · ")
    return card(
      entry.title.value, detail: detail.isEmpty ? site.theme.strings(entry.kind.word) : detail,
      honour: [honour, year].compactMap(\.self).joined(separator: " · "), picture: make.portrait(index),
      initials: make.initials(entry))
  }

  func card(
    _ title: String, detail: String?, honour: String = "", picture: (key: String, bytes: StoredBytes)? = nil,
    initials: String? = nil
  ) -> ShareCard {
    var texts = ["title": title, "site": site.config.name]
    if let detail { texts["detail"] = detail }
    if !honour.isEmpty { texts["honour"] = honour }
    return ShareCard(texts: texts, picture: picture, initials: initials)
  }

  /// Beside the page, named by what it shows.
  func address(_ card: ShareCard, of page: String) -> String { "\(page)chia-se.\(card.key(drawing.look)).jpg" }

  func shared(_ card: ShareCard, of page: String) -> SharedPicture {
    SharedPicture(
      address: site.absolute(address(card, of: page)), alt: card.texts["title"] ?? "", width: CardLayout.size.width,
      height: CardLayout.size.height)
  }
}

extension Cards {
  /// The smallest size of an entry's own picture that a card can show, in the form that is decoded fastest.
  func portrait(_ index: Int) -> (key: String, bytes: StoredBytes)? {
    let entry = site.entries[index]
    guard entry.kind == .exemplar, let image = entry.common.image, let address = asset(image.value, of: index),
      let set = site.pictures[address]?.sets[Recipe(.portrait, focus: entry.common.focus)], let bytes = set.forCards
    else { return nil }
    return (set.base, bytes)
  }
}
