import DataFiles
import Emulation
import Vietnamese

/// Makes what pages show of all years.
struct YearBooks: Sendable {
  let site: Site
  /// Newest first.
  let books: [YearBook]

  init(_ site: Site) {
    self.site = site
    books = site.years.indices.reversed().map { YearBook(site, year: $0) }
  }

  private var strings: Strings { site.theme.strings }

  func page(_ heads: Heads) -> YearsPage {
    let heading = strings(.menuStandings)
    return YearsPage(
      head: heads.head(heading, at: YearAddresses.root, description: strings(.yearsDescription)), heading: heading,
      years: books.map(card), comparisons: books.count > 1 ? [targets, titles].compactMap(\.self) : [],
      register: books.first?.registerLinks ?? [], contests: ownPlaces)
  }

  private func card(_ book: YearBook) -> YearCard {
    YearCard(
      year: book.number, address: site.href(book.addresses.year), planName: book.plan.name, theme: book.plan.theme,
      slogan: book.plan.slogan, state: book.badge(book.year.state), rounds: book.rounds)
  }

  private var columns: [Reference] {
    books.map { Reference(label: $0.number, address: site.href($0.addresses.year)) }
  }

  /// What is one target or title over the years has one code.
  private func codes(_ items: (YearBook) -> [Cell<String>]) -> [MatchKey] {
    var seen: Set<MatchKey> = []
    return books.flatMap(items).map { MatchKey.exact($0.value) }.filter { seen.insert($0).inserted }
  }

  private var targets: Comparison? {
    let codes = codes { $0.plan.targets.map(\.code) }
    let rows =
      codes.compactMap { code in
        let places = books.map { book in book.plan.targets.firstIndex { MatchKey.exact($0.code.value) == code } }
        guard
          let newest = zip(books, places).lazy.compactMap({ book, place in place.map { book.plan.targets[$0] } }).first
        else { return nil }
        return ComparisonRow(
          name: newest.name.value, measure: newest.measure,
          cells: zip(books, places).map { book, place in place.map(book.comparison(ofTarget:)) ?? .none(strings) })
      } as [ComparisonRow]
    guard !rows.isEmpty else { return nil }
    return Comparison(
      caption: strings(.compareTargets), rowLabel: strings(.indicator), years: columns, rows: rows)
  }

  private var titles: Comparison? {
    let codes = codes { $0.plan.titles.map(\.code) }
    let rows =
      codes.compactMap { code in
        let places = books.map { book in book.plan.titles.firstIndex { MatchKey.exact($0.code.value) == code } }
        guard
          let newest = zip(books, places).lazy.compactMap({ book, place in place.map { book.plan.titles[$0] } }).first
        else { return nil }
        return ComparisonRow(
          name: newest.name.value, measure: nil,
          cells: zip(books, places).map { book, place in place.map(book.comparison(ofTitle:)) ?? .none(strings) })
      } as [ComparisonRow]
    guard !rows.isEmpty else { return nil }
    return Comparison(caption: strings(.compareTitles), rowLabel: strings(.filterTitle), years: columns, rows: rows)
  }
}

extension ComparisonCell {
  /// The plan of that year does not have it.
  fileprivate static func none(_ strings: Strings) -> ComparisonCell {
    ComparisonCell(
      figure: FigureView(text: FigureText(strings(.notInPlan)), address: nil), label: nil, other: nil, verdict: nil)
  }
}

extension YearBook {
  fileprivate func comparison(ofTarget target: Int) -> ComparisonCell {
    ComparisonCell(
      figure: figure(.target(target, .actual)), label: strings(.plan), other: figure(.target(target, .plan)),
      verdict: verdict(year.targets[target]))
  }

  fileprivate func comparison(ofTitle title: Int) -> ComparisonCell {
    let result = year.titles[title]
    return ComparisonCell(
      figure: figure(.title(title, .official)), label: strings(.ratioCounted),
      other: figure(.title(title, .denominator)),
      verdict: result.goal.map { verdict($0.isMet, .title(title, .isMet)) })
  }
}
