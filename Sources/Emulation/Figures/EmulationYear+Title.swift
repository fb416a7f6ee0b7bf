extension EmulationYear {
  func explanation(ofTitle index: Int, _ field: Figure.TitleField) -> Explanation {
    let title = plan.titles[index]
    func own(_ role: Operand.Role, _ field: Figure.TitleField) -> Operand { .figure(role, .title(index, field)) }
    switch field {
    case .code: return Explanation(.given, Operand.text(.code, title.code))
    case .goal: return Explanation(.given, Operand.number(.percent, title.goal))
    case .denominator, .leftOut: return denominator(index)
    case .needed: return Explanation(.needed, [own(.percent, .goal), own(.denominator, .denominator)])
    case .official: return Explanation(.officialCount, holders(of: index, onLinesOf: index, [.official]), Self.counting)
    case .provisional:
      let parts = holders(of: index, onLinesOf: index, [.official, .provisional])
      return Explanation(.provisionalCount, parts, Self.counting)
    case .isMet:
      return Explanation(.goalReached, [own(.count, .official), own(.percent, .goal), own(.denominator, .denominator)])
    case .isMetProvisionally:
      let operands = [own(.count, .provisional), own(.percent, .goal), own(.denominator, .denominator)]
      return Explanation(.goalReached, operands)
    case .ceiling, .ceilingPercent, .ceilingBase:
      return Explanation(.given, ceilingCells(index) + [.names(.title)])
    case .level: return level(index, [.official])
    case .provisionalLevel: return level(index, [.official, .provisional])
    case .isBroken: return Explanation(.ceilingBroken, [own(.count, .official), own(.level, .level)])
    case .isBrokenProvisionally:
      return Explanation(.ceilingBroken, [own(.count, .provisional), own(.level, .provisionalLevel)])
    }
  }

  static let counting: [Selection] = [.awards, .succession]

  private func ceilingCells(_ index: Int) -> [Operand] {
    let title = plan.titles[index]
    return Operand.number(.percent, title.ceiling) + Operand.text(.ceilingBase, title.ceilingBase)
  }

  /// What decides whether a holder, or a head count, is counted on a title's lines.
  func filter(_ index: Int) -> [Operand] {
    let title = plan.titles[index]
    return Operand.text(.subject, title.subject)
      + (title.countedGroups ?? []).flatMap { Operand.text(.group, $0) }
      + title.excludedGroups.flatMap { Operand.text(.excludedGroup, $0) }
      + [.figure(.cutOff, .cutOff), .names(.unit)]
  }

  private func denominator(_ index: Int) -> Explanation {
    switch resolved.titles[index].subject {
    case .agency, nil: return Explanation(.agency, Operand.text(.subject, plan.titles[index].subject))
    case .collective:
      let units = titles[index].denominator?.units ?? []
      let codes = units.flatMap { Operand.text(.code, resolved.units.all[$0].code) }
      return Explanation(.unitCount, codes + filter(index), [.groupMembers])
    case .person:
      let rows = titles[index].denominator?.rows ?? []
      let counts = rows.compactMap { row in inputs.staff.map { Operand.count(.headCount, $0[row].count) } }
      return Explanation(.headCount, counts + filter(index), [.headCounts, .unitsInForce])
    }
  }

  private func holders(of title: Int, onLinesOf line: Int, _ counted: Set<AwardPart.Part>) -> [Operand] {
    let parts = TitleRule(year: resolved).parts(of: title, onLinesOf: line).filter { counted.contains($0.part) }
    let rows = parts.flatMap { part in Operand.text(.holder, inputs.awards?[part.row].name) }
    return rows + filter(line) + [.names(.title)]
  }

  private func level(_ index: Int, _ counted: Set<AwardPart.Part>) -> Explanation {
    guard let base = resolved.titles[index].ceilingBase else { return Explanation(.ceilingLevel, ceilingCells(index)) }
    let holders = holders(of: base, onLinesOf: index, counted)
    return Explanation(.ceilingLevel, ceilingCells(index) + holders, Self.counting)
  }
}
