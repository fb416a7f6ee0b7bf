import Vietnamese

/// Finds titles that more people of a unit hold than it has: five cannot be honoured in a unit of one.
///
/// Proposed awards count too. A unit without a head count, or with one of 0, has no limit: nobody was counted yet.
struct HeadCountCheck {
  private struct Place: Hashable {
    let title: Int
    let unit: Int
  }

  private let year: ResolvedYear
  /// The codes of each name.
  private var people: [Place: [MatchKey: Set<MatchKey>]] = [:]
  private var counts: [Place: Int] = [:]
  private var passed: Set<Place> = []

  static func findings(_ year: ResolvedYear) -> [Finding] {
    var check = HeadCountCheck(year: year)
    return zip(year.awards, year.inputs.awards ?? []).compactMap { resolved, award in
      resolved.subject == .person && !resolved.isCancelled ? check.finding(resolved, award) : nil
    }
  }

  private init(year: ResolvedYear) {
    self.year = year
  }

  /// One for a title and unit: what comes after the row that passes the head count follows from the same mistake.
  private mutating func finding(_ resolved: ResolvedAward, _ award: Award) -> Finding? {
    guard let title = resolved.title, let unit = resolved.unit.flatMap(year.units.current) else { return nil }
    let place = Place(title: title, unit: unit)
    let count = count(award, at: place)
    guard !passed.contains(place), let people = headCount(of: unit), count > people else { return nil }
    passed.insert(place)
    return Finding(.morePeopleThanCounted(title: title, unit: unit, counted: people), at: award.name.origin)
  }

  /// How many people there are with this one: namesakes with different codes are two, a row without a code may be
  /// any of them.
  private mutating func count(_ award: Award, at place: Place) -> Int {
    let (name, code) = (MatchKey.exact(award.name.value), award.personCode.map { MatchKey.exact($0.value) })
    let before = people[place]?[name].map { max(1, $0.count) } ?? 0
    people[place, default: [:]][name, default: []].formUnion(code.map { [$0] } ?? [])
    counts[place, default: 0] += max(1, people[place]?[name]?.count ?? 0) - before
    return counts[place] ?? 0
  }

  /// Nil where nobody was counted.
  private func headCount(of unit: Int) -> Int? {
    let rows = StaffGroup.allCases.compactMap { year.headCounts.row($0, of: unit) }
    let people = rows.compactMap { year.inputs.staff?[safe: $0]?.count.value }
      .reduce(0) { $0.addingReportingOverflow(max(0, $1)).partialValue }
    return people > 0 ? people : nil
  }
}
