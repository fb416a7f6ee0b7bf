import Vietnamese

/// A title of the plan with what it refers to found.
struct ResolvedTitle: Sendable {
  var subject: Subject?
  /// Nil: all. Of collectives alone.
  var countedUnitGroups: Set<Int>?
  var excludedUnitGroups: Set<Int> = []
  /// Of persons alone.
  var staff = CountedStaff()
  /// Positions in the plan.
  var prerequisites: [Cell<Int>] = []
  var ceilingBase: Int?
  /// The groups of each of the plan's ceilings by group.
  var ceilingGroups: [Set<StaffGroup>] = []

  func counts(unitGroup group: Int) -> Bool {
    (countedUnitGroups?.contains(group) ?? true) && !excludedUnitGroups.contains(group)
  }
}

/// Finds what the titles of a plan refer to.
struct TitleReader {
  private var subjects = WordReader<Subject>(.subject)
  private var staffGroups = WordReader<StaffGroup>(.staffGroup)
  private var unitGroups: NameReader
  private var titles: NameReader

  init(_ names: NameList, _ units: Units) {
    unitGroups = units.groupReader
    titles = NameReader(.title, names)
  }

  mutating func resolve(_ title: Title, _ findings: inout [Finding]) -> ResolvedTitle {
    var result = ResolvedTitle(subject: subjects.word(of: title.subject, &findings))
    switch result.subject {
    case .person:
      result.staff = CountedStaff(
        counted: title.countedGroups, excluded: title.excludedGroups, &staffGroups, &findings)
    case .collective: readUnitGroups(title, &result, &findings)
    case .agency, nil: break
    }
    result.prerequisites = title.prerequisites.compactMap { cell in
      titles.index(of: cell, &findings).map { Cell($0, at: cell.origin) }
    }
    result.ceilingBase = title.ceilingBase.flatMap { titles.index(of: $0, &findings) }
    result.ceilingGroups = title.groupCeilings.map { ceiling in
      Set(ceiling.groups.compactMap { staffGroups.word(of: $0, &findings) })
    }
    if let lone = loneHalf(of: title) { findings.append(Finding(.incompleteCeiling, at: lone)) }
    return result
  }

  private func loneHalf(of title: Title) -> Origin? {
    switch (title.ceiling ?? title.groupCeilings.first?.percent, title.ceilingBase) {
    case (let ceiling?, nil): ceiling.origin
    case (nil, let base?): base.origin
    default: nil
    }
  }

  private mutating func readUnitGroups(_ title: Title, _ result: inout ResolvedTitle, _ findings: inout [Finding]) {
    result.countedUnitGroups = title.countedGroups.map { groups in
      Set(groups.compactMap { unitGroups.index(of: $0, &findings) })
    }
    result.excludedUnitGroups = Set(title.excludedGroups.compactMap { unitGroups.index(of: $0, &findings) })
  }
}
