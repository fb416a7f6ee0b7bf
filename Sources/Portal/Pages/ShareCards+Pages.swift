import Pictures

extension ShareCards {
  /// Every card, beside the page that it is of.
  var routes: [Route] {
    site.routes.enumerated().compactMap { place, route in
      card(of: route).map { Route(.card(place), at: address($0, of: route.address)) }
    }
  }

  /// Drawn when it is asked for.
  func bytes(ofRoute place: Int, _ store: PictureStore) -> [UInt8] {
    card(of: site.routes[place]).flatMap { card in
      store.card(card.key(drawing.look)) { drawing.jpeg(card) }
    } ?? []
  }

  /// Nil for a page without a card of its own.
  private func card(of route: Route) -> ShareCard? {
    switch route.subject {
    case .entry(let index): card(ofEntry: index)
    case .home: card(.home).card
    case .unit(let unit): card(.unit(unit)).card
    case .year(let year, .whole): card(.year(site.years[year])).card
    case .year(let year, .round(let round)): card(.round(site.years[year], round, address: route.address)).card
    default: nil
    }
  }
}
