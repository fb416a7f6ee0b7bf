extension EmulationYear {
  /// - Parameter position: among the title's ceilings by staff group.
  func explanation(ofCeiling position: Int, of title: Int, _ field: Figure.CeilingField) -> Explanation {
    let ceiling = plan.titles[title].groupCeilings[position]
    func own(_ role: Operand.Role, _ field: Figure.CeilingField) -> Operand {
      .figure(role, .groupCeiling(title: title, position, field))
    }
    func counted(_ counted: Set<AwardPart.Part>) -> Explanation {
      let rule: Rule = counted.contains(.provisional) ? .provisionalCount : .officialCount
      return Explanation(rule, holders(title, of: title, position, counted), Self.counting)
    }
    switch field {
    case .groups, .percent, .base:
      let groups = ceiling.groups.flatMap { Operand.text(.group, $0) }
      return Explanation(.given, Operand.number(.percent, ceiling.percent) + groups + base(of: title))
    case .official: return counted([.official])
    case .provisional: return counted([.official, .provisional])
    case .level: return level(title, position, [.official])
    case .provisionalLevel: return level(title, position, [.official, .provisional])
    case .isBroken: return Explanation(.ceilingBroken, [own(.count, .official), own(.level, .level)])
    case .isBrokenProvisionally:
      return Explanation(.ceilingBroken, [own(.count, .provisional), own(.level, .provisionalLevel)])
    }
  }

  private func level(_ title: Int, _ position: Int, _ counted: Set<AwardPart.Part>) -> Explanation {
    let cells = [Operand.figure(.percent, .groupCeiling(title: title, position, .percent))]
    guard let base = resolved.titles[title].ceilingBase else {
      return Explanation(.ceilingLevel, cells + self.base(of: title))
    }
    return Explanation(.ceilingLevel, cells + holders(base, of: title, position, counted), Self.counting)
  }

  /// The title whose holders a ceiling is a share of.
  private func base(of title: Int) -> [Operand] {
    Operand.text(.ceilingBase, plan.titles[title].ceilingBase) + [.names(.title)]
  }

  /// Who holds a title among the groups of a ceiling, and what decides whether they are counted.
  private func holders(
    _ title: Int, of line: Int, _ position: Int, _ counted: Set<AwardPart.Part>
  ) -> [Operand] {
    let rule = TitleRule(year: resolved)
    let groups = resolved.titles[line].ceilingGroups[position]
    let parts = rule.of(groups, rule.parts(of: title, onLinesOf: line)).filter { counted.contains($0.part) }
    return parts.flatMap { Operand.text(.holder, inputs.awards?[$0.row].name) }
      + [.figure(.group, .groupCeiling(title: line, position, .groups))] + filter(line) + base(of: line)
  }
}
