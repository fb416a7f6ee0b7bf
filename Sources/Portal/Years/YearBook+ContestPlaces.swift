import Emulation

extension YearBook {
  /// Every contest of the year, with the agency's own place in it.
  var contestPlaces: [ContestPlace] {
    year.contests.indices.map { index in
      place(index, year.contests[index].members.firstIndex(where: \.isOurs))
    }
  }

  /// The contests in which a unit is a member itself.
  func contestPlaces(ofUnit unit: Int) -> [ContestPlace] {
    year.contests.indices.compactMap { index in
      year.contests[index].members.firstIndex { $0.unit == unit }.map { place(index, $0) }
    }
  }

  private func place(_ index: Int, _ member: Int?) -> ContestPlace {
    let contest = year.contests[index]
    let row = member.flatMap { member in contest.rows.first { $0.member == member } }
    return ContestPlace(
      year: Reference(label: number, address: site.href(addresses.year)),
      contest: Reference(label: contest.inputs.name.value, address: site.href(addresses.contests[index])),
      kind: kind(contest), state: badge(contest.state), memberCount: "\(contest.members.count)",
      row: row.map { view(of: $0, in: index) })
  }
}

extension YearBooks {
  /// The agency's own place in the contests of all years, newest first.
  var ownPlaces: [ContestPlace] { books.flatMap(\.contestPlaces).filter { $0.row != nil } }

  func contestPlaces(ofUnit unit: Int) -> [ContestPlace] { books.flatMap { $0.contestPlaces(ofUnit: unit) } }
}
