import Vietnamese

/// What the titles of a plan may not say.
enum TitleCheck {
  static func findings(_ year: ResolvedYear) -> [Finding] {
    year.plan.titles.flatMap(shares)
      + year.plan.titles.indices.flatMap { loops(from: $0, in: year) + groups(of: $0, in: year) }
  }

  private static func shares(_ title: Title) -> [Finding] {
    [title.goal, title.ceiling].compactMap(\.self).filter { $0.value > .hundred }.map {
      Finding(.shareAboveWhole, at: $0.origin)
    }
  }

  /// A group that the plan names and nobody was counted in; a title of which no group is left.
  private static func groups(of index: Int, in year: ResolvedYear) -> [Finding] {
    let title = year.titles[index]
    if let leftOut = everyGroupLeftOut(title, year.plan.titles[index], year) {
      return [Finding(.everyGroupLeftOut, at: leftOut)]
    }
    // A table without rows, as a new year's folder has, says nothing yet.
    guard year.units.areKnown, year.inputs.staff?.isEmpty == false else { return [] }
    return (title.namedStaffGroups ?? []).filter {
      title.counts($0.value) && year.headCounts.rows($0.value, year.units).isEmpty
    }
    .map { Finding(.headCountMissing($0.value), at: $0.origin) }
  }

  /// Where the plan leaves out every group that counts; nil where a group's name is unknown.
  private static func everyGroupLeftOut(_ title: ResolvedTitle, _ written: Title, _ year: ResolvedYear) -> Origin? {
    guard let origin = written.excludedGroups.first?.origin, written.countedGroups?.isEmpty != true else { return nil }
    switch title.subject {
    case .person:
      let named = title.namedStaffGroups?.count ?? 0
      guard named == written.countedGroups?.count ?? 0 else { return nil }
      return title.countedStaffGroups.contains(where: title.counts) ? nil : origin
    case .collective:
      let groups = title.countedUnitGroups ?? Set(year.units.groups.names.indices)
      guard !groups.isEmpty, groups.count == written.countedGroups?.count ?? groups.count else { return nil }
      return groups.contains { title.counts(unitGroup: $0) } ? nil : origin
    case .agency, nil: return nil
    }
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
  fileprivate static let hundred = DecimalNumber(coefficient: 100) ?? .zero
}
