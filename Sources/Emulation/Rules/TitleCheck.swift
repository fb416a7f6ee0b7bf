import Vietnamese

/// What the titles of a plan may not say.
enum TitleCheck {
  static func findings(_ year: ResolvedYear) -> [Finding] {
    year.plan.titles.flatMap(shares) + year.plan.titles.indices.flatMap { loops(from: $0, in: year) }
  }

  private static func shares(_ title: Title) -> [Finding] {
    [title.goal, title.ceiling].compactMap(\.self).filter { $0.value > .hundred }.map {
      Finding(.shareAboveWhole, at: $0.origin)
    }
  }

  /// Once a circle: at the prerequisite that does not stand before its title in the plan.
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
