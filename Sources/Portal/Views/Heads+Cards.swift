import Emulation
import Pictures

extension Heads {
  /// Pages with a card of their own, beside those of entries.
  enum CardSubject {
    case home
    case unit(Int)
    case year(EmulationYear)
    /// By its position in the plan.
    case round(EmulationYear, Int, address: String)
  }

  /// The picture that networks show with a link to a page; nil where the site has none.
  func card(_ subject: CardSubject) -> SharedPicture? {
    cards.map { cards in
      let (card, address) = cards.card(subject)
      return cards.shared(card, of: address)
    }
  }
}

extension ShareCards {
  func card(_ subject: Heads.CardSubject) -> (card: ShareCard, address: String) {
    switch subject {
    case .home: (card(site.config.name, detail: site.config.agency), "/")
    case .unit(let unit):
      (
        card(site.directory.units[unit].name, detail: site.theme.strings(.menuUnits)),
        site.directory.units[unit].address
      )
    case .year(let year):
      (card(title(year), detail: year.plan.theme), YearAddresses(year).year)
    case .round(let year, let round, let address):
      (card(year.plan.rounds[round].name.value, detail: title(year)), address)
    }
  }

  private func title(_ year: EmulationYear) -> String {
    site.theme.strings(.yearPageHeading, ["year": "\(year.plan.year.value)"])
  }
}
