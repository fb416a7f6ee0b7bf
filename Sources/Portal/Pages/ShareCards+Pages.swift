import Pictures
import Templates

extension ShareCards {
  /// Every card as a file of the site, drawn when it is asked for.
  func pages(_ store: PictureStore) -> [Page] {
    let entries = site.entries.indices.filter(site.isListed).map { (card(ofEntry: $0), site.entries[$0].address) }
    return (entries + others).map { card, address in page(card, address, store) }
  }

  private var others: [(ShareCard, String)] {
    let units = site.directory.units.indices.map { Heads.CardSubject.unit($0) }
    let years = site.years.flatMap { year in
      let addresses = YearAddresses(year)
      return [.year(year)]
        + year.plan.rounds.indices.map { Heads.CardSubject.round(year, $0, address: addresses.rounds[$0]) }
    }
    return ([.home] + units + years).map { subject in
      let (card, address) = card(subject)
      return (card, address)
    }
  }

  private func page(_ card: ShareCard, _ address: String, _ store: PictureStore) -> Page {
    let (drawing, key) = (drawing, card.key(drawing.look))
    return Page(address: self.address(card, of: address)) { store.card(key) { drawing.jpeg(card) } ?? [] }
  }
}
