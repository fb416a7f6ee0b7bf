import Vietnamese

/// What the titles of a plan may not say.
enum TitleCheck {
  static func findings(_ year: ResolvedYear) -> [Finding] {
    year.plan.titles.flatMap(shares)
      + year.plan.titles.indices.flatMap {
        loops(from: $0, in: year) + groups(of: $0, in: year) + ceilings(of: $0, in: year)
      }
  }

  private static func ceilings(of index: Int, in year: ResolvedYear) -> [Finding] {
    let cells = year.plan.titles[index].groupCeilings.flatMap(\.groups)
    guard let first = cells.first else { return [] }
    if let subject = year.titles[index].subject, subject != .person {
      return [Finding(.groupsOfNoPersons, at: first.origin)]
    }
    return Duplicates.repeated(cells.map { (MatchKey.exact($0.value), $0.origin) }) { .groupHasCeiling(first: $0) }
  }

  private static func shares(_ title: Title) -> [Finding] {
    let shares = [title.goal, title.ceiling].compactMap(\.self) + title.groupCeilings.map(\.percent)
    return shares.filter { $0.value > .hundred }.map {
      Finding(.shareAboveWhole, at: $0.origin)
    }
  }

  private static func groups(of index: Int, in year: ResolvedYear) -> [Finding] {
    let (title, written) = (year.titles[index], year.plan.titles[index])
    switch title.subject {
    case .person:
      return CountedStaffCheck.findings(
        title.staff, counted: written.countedGroups, excluded: written.excludedGroups, in: year)
    case .collective: return everyGroupLeftOut(title, written, year).map { [Finding(.everyGroupLeftOut, at: $0)] } ?? []
    case .agency, nil: return []
    }
  }

  /// Where the plan leaves out every group of units that counts; nil where a group's name is unknown.
  private static func everyGroupLeftOut(_ title: ResolvedTitle, _ written: Title, _ year: ResolvedYear) -> Origin? {
    guard let origin = written.excludedGroups.first?.origin else { return nil }
    let groups = title.countedUnitGroups ?? Set(year.units.groups.names.indices)
    guard !groups.isEmpty, groups.count == written.countedGroups?.count ?? groups.count else { return nil }
    return groups.contains { title.counts(unitGroup: $0) } ? nil : origin
  }

  /// One finding for each circle, at the prerequisite that does not stand before its title in the plan.
  private static func loops(from title: Int, in year: ResolvedYear) -> [Finding] {
    year.titles[title].prerequisites.compactMap { needed in
      guard needed.value >= title, let way = way(from: needed.value, to: title, in: year.titles) else { return nil }
      return Finding(.prerequisiteLoop(titles: way), at: needed.origin)
    }
  }

  /// The titles from one to another, each needed before the one in front of it.
  private static func way(from start: Int, to end: Int, in titles: [ResolvedTitle]) -> [Int]? {
    var ways = [[start]]
    var seen: Set = [start]
    while let way = ways.popLast(), let last = way.last {
      if last == end { return way }
      for next in titles[last].prerequisites.map(\.value) where seen.insert(next).inserted { ways.append(way + [next]) }
    }
    return nil
  }
}

extension DecimalNumber {
  static let hundred = DecimalNumber(coefficient: 100) ?? .zero
}
