import Emulation

/// The pages of a year, by positions in it.
enum YearRoute: Sendable, Hashable {
  case whole
  case method
  case honours
  case round(Int)
  /// Of a unit.
  case audit(Int)
  case contest(Int)
  case member(Int, contest: Int)
  /// Lines of a published table, from the first of the page; `last` is the table's.
  case rows(RowTable, first: Int, last: Int)
}

/// The open data of a year.
enum YearDataFile: Sendable, Hashable {
  case json
  case calendar
  /// By its file's name.
  case table(String)
  case contestTable(String, contest: Int)
}

extension YearAddresses {
  /// Every page of a year, and where it stands.
  func pages(_ year: EmulationYear) -> [(page: YearRoute, address: String)] {
    let own: [(YearRoute, String)] =
      [(.whole, self.year), (.method, method)] + (year.honours.isEmpty ? [] : [(.honours, honours)])
    let rounds = self.rounds.enumerated().map { (YearRoute.round($0), $1) }
    let units = year.unitsOfYear.map { (YearRoute.audit($0), unit($0)) }
    let contests = year.contests.indices.flatMap { contest -> [(YearRoute, String)] in
      [(.contest(contest), self.contests[contest])]
        + year.contests[contest].members.indices.map {
          (YearRoute.member($0, contest: contest), member($0, ofContest: contest))
        }
    }
    let rows = year.rowTables.flatMap { table, last in
      stride(from: 1, through: max(1, last), by: Self.linesOfPage).compactMap { first in
        page(of: table, line: first).map { (YearRoute.rows(table, first: first, last: last), $0) }
      }
    }
    return own + rounds + units + contests + rows
  }
}
