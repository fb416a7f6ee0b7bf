import Vietnamese

/// Who holds a title, of how many (docs/spec/standings.md, "Title ratios").
struct TitleRule {
  let year: ResolvedYear

  func result(_ index: Int, _ findings: inout [Finding]) -> TitleResult {
    let parts = parts(of: index, onLinesOf: index)
    let holders = count(parts, of: index)
    let denominator = denominator(index)
    return TitleResult(
      title: index, denominator: denominator, holders: holders, goal: goal(index, holders, denominator, &findings),
      ceiling: ceiling(index, holders, &findings), groupCeilings: groupCeilings(index, parts, &findings), awards: parts)
  }

  /// What becomes of the awards of a title on the lines of another, or of itself.
  func parts(of title: Int, onLinesOf line: Int) -> [AwardPart] {
    year.awards.filter { $0.title == title }.map { AwardPart(row: $0.row, part: part($0, on: line)) }
  }

  private func part(_ award: ResolvedAward, on line: Int) -> AwardPart.Part {
    guard let state = award.state, let subject = award.subject else { return .unreadable }
    if state == .cancelled { return .cancelled }
    if subject != .agency, let out = exclusion(award, subject, on: line) { return out }
    return state == .decided ? .official : .provisional
  }

  private func exclusion(_ award: ResolvedAward, _ subject: Subject, on line: Int) -> AwardPart.Part? {
    guard let unit = award.unit else { return .unreadable }
    guard let current = year.units.current(unit) else { return .unitNotInForce }
    if subject == .collective {
      let group = year.units.groups.ofUnit[current]
      return year.titles[line].counts(unitGroup: group) ? nil : .groupNotCounted
    }
    guard let group = award.group else { return .unreadable }
    return year.titles[line].staff.counts(group) ? nil : .groupNotCounted
  }

  /// Nil where nobody can be counted: without a table of awards, or without the units whose people and collectives
  /// hold the title.
  func count(_ parts: [AwardPart], of title: Int) -> TitleResult.HolderCount? {
    guard year.inputs.awards != nil, year.units.areKnown || year.titles[title].subject == .agency else { return nil }
    return parts.reduce(into: TitleResult.HolderCount()) { count, part in
      if part.part == .official { count.official += 1 }
      if part.part == .official || part.part == .provisional { count.provisional += 1 }
    }
  }
}
