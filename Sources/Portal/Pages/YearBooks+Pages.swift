import DataFiles

extension YearBooks {
  /// Every page of the years, each made when it is rendered.
  func pages(_ press: Press, _ heads: Heads) -> [Page] {
    guard !books.isEmpty else { return [] }
    return [press.page(.years, at: YearAddresses.root) { page(heads) }] + books.flatMap { $0.pages(press, heads) }
  }
}

extension YearBook {
  fileprivate func pages(_ press: Press, _ heads: Heads) -> [Page] {
    let own = [
      press.page(.year, at: addresses.year) { page(heads) },
      press.page(.method, at: addresses.method) { methodPage(heads) },
    ]
    let honours = year.honours.isEmpty ? [] : [press.page(.honours, at: addresses.honours) { honoursPage(heads) }]
    let rounds = plan.rounds.indices.map { round in
      press.page(.round, at: addresses.rounds[round]) { page(ofRound: round, heads) }
    }
    let units = year.unitsOfYear.map { unit in
      press.page(.audit, at: addresses.unit(unit)) { page(ofUnit: unit, heads) }
    }
    let contests = year.contests.indices.flatMap { contest in
      [press.page(.contest, at: addresses.contests[contest]) { page(ofContest: contest, heads) }]
        + year.contests[contest].members.indices.map { member in
          press.page(.contestMember, at: addresses.member(member, ofContest: contest)) {
            page(ofMember: member, ofContest: contest, heads)
          }
        }
    }
    let tables = year.rowTables.flatMap { table, last in
      stride(from: 1, through: max(1, last), by: YearAddresses.linesOfPage).compactMap { first in
        addresses.page(of: table, line: first).map { address in
          press.page(.rows, at: address) { rowsPage(table, first: first, last: last, heads) }
        }
      }
    }
    return own + honours + rounds + units + contests + tables
  }
}
