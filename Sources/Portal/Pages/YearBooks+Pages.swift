import DataFiles

extension YearBooks {
  /// - Parameter year: by its position in the site, oldest first.
  func book(_ year: Int) -> YearBook { books[books.count - 1 - year] }
}

extension YearBook {
  /// A page of the year, made when it is rendered.
  func page(_ page: YearRoute, at route: Route, _ press: Press, _ heads: Heads) -> Page {
    switch page {
    case .whole: press.page(.year, at: route) { self.page(heads) }
    case .method: press.page(.method, at: route) { methodPage(heads) }
    case .honours: press.page(.honours, at: route) { honoursPage(heads) }
    case .round(let round): press.page(.round, at: route) { self.page(ofRound: round, heads) }
    case .audit(let unit): press.page(.audit, at: route) { self.page(ofUnit: unit, heads) }
    case .contest(let contest): press.page(.contest, at: route) { self.page(ofContest: contest, heads) }
    case .member(let member, let contest):
      press.page(.contestMember, at: route) { self.page(ofMember: member, ofContest: contest, heads) }
    }
  }
}
