/// What the goals of a plan may not say.
enum GoalCheck {
  static func findings(_ year: ResolvedYear) -> [Finding] {
    Duplicates.codes(year.plan.goals.map(\.code), .goal)
      + zip(year.plan.goals, year.goals).flatMap { goal, resolved in
        keys(goal, resolved.kind) + share(goal)
          + (resolved.kind == .share
            ? CountedStaffCheck.findings(
              resolved.staff, counted: goal.countedGroups, excluded: goal.excludedGroups, in: year) : [])
      }
  }

  /// The key without which a goal cannot be judged, and keys that say nothing about its kind.
  private static func keys(_ goal: Goal, _ kind: GoalKind?) -> [Finding] {
    guard let kind else { return [] }
    let needed: [Finding] =
      switch kind {
      case .share where goal.share == nil: [Finding(.goalKeyMissing(.share), at: goal.kind.origin)]
      case .anyTitle where goal.titles.isEmpty: [Finding(.goalKeyMissing(.anyTitle), at: goal.kind.origin)]
      default: []
      }
    let unused: [(GoalKind, Origin?)] = [
      (.share, goal.share?.origin), (.share, goal.countedGroups?.first?.origin),
      (.share, goal.excludedGroups.first?.origin), (.absence, goal.leastForm?.origin),
      (.anyTitle, goal.titles.first?.origin),
    ]
    return needed
      + unused.compactMap { owner, origin in
        origin.flatMap { owner == kind ? nil : Finding(.goalKeyUnused(of: owner), at: $0) }
      }
  }

  private static func share(_ goal: Goal) -> [Finding] {
    goal.share.flatMap { $0.value > .hundred ? [Finding(.shareAboveWhole, at: $0.origin)] : nil } ?? []
  }
}
