import DataFiles
import Emulation
import SourceText
import Templates

/// What a year's tables award to the one whom a profile is of.
struct TimelineYear: ViewModel {
  let year: Reference
  let titles: [HonourTitle]

  static let fields = Fields<TimelineYear>("honours of a year")
    .record("year", "the year, with its list of honours") { $0.year }
    .list("titles", "the titles, with their decisions") { $0.titles }
}

extension Site {
  /// The decided titles of a profile over the years, newest first, from the years' tables.
  func timeline(of entry: Int) -> [TimelineYear] {
    guard let awards = profileAwards.ofEntry[entry] else { return [] }
    let years = Set(awards.map(\.year)).sorted(by: >)
    return years.map { index in
      let book = YearBook(self, year: index)
      let rows = awards.filter { $0.year == index }.map(\.row)
      return TimelineYear(
        year: Reference(label: book.number, address: href(book.addresses.honours)), titles: book.titles(ofAwards: rows))
    }
  }
}

extension YearBook {
  /// - Parameter rows: positions in `danh-hieu.csv`.
  fileprivate func titles(ofAwards rows: [Int]) -> [HonourTitle] {
    year.honours.filter { rows.contains($0.award) }.sorted { $0.title < $1.title }.map(title)
  }
}
