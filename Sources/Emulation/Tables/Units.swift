import Vietnamese

/// The units of the year, with what their rows refer to found.
struct Units: Sendable {
  /// Whether there is a table of units at all.
  let areKnown: Bool
  let all: [EmulationUnit]
  let names: NameList
  let groups: UnitGroups
  /// Positions in the Vietnamese order of names; equal names by their place in the table.
  let byName: [Int]
  let successors: [Int?]
  /// At the cut-off.
  let inForce: [Bool]

  init(_ table: [EmulationUnit]?, cutOff: CalendarDate, _ findings: inout [Finding]) {
    areKnown = table != nil
    all = table ?? []
    names = NameList(all.map { [$0.name.value, $0.code.value, $0.abbreviation?.value ?? ""] })
    groups = UnitGroups(all)
    byName = Self.order(all)
    inForce = all.map { $0.isInForce(on: cutOff) }
    var reader = NameReader(.unit, names)
    successors = all.map { unit in unit.successor.flatMap { reader.index(of: $0, &findings) } }
    findings += duplicates + loops
  }

  /// The unit in force at the cut-off that a unit is, or has become by then.
  func current(_ unit: Int) -> Int? {
    let last = home(unit)
    return inForce[last] ? last : nil
  }

  /// Where the people of a unit belong: itself while it is in force, else the last unit that it has become.
  func home(_ unit: Int) -> Int {
    var unit = unit
    for _ in all.indices {
      guard !inForce[unit], let next = successors[unit] else { break }
      unit = next
    }
    return unit
  }

  func predecessors(of unit: Int) -> [Int] {
    successors.indices.filter { successors[$0] == unit && $0 != unit }
  }

  private static func order(_ units: [EmulationUnit]) -> [Int] {
    let keys = units.map { SyllableOrder.key($0.name.value) }
    return units.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  private var duplicates: [Finding] {
    Duplicates.codes(all.map(\.code), .unit)
  }

  private var loops: [Finding] {
    all.indices.compactMap { unit in
      guard let origin = all[unit].successor?.origin, returns(to: unit) else { return nil }
      return Finding(.successorLoop, at: origin)
    }
  }

  private func returns(to unit: Int) -> Bool {
    var next = successors[unit]
    for _ in all.indices {
      guard let current = next else { return false }
      if current == unit { return true }
      next = successors[current]
    }
    return false
  }
}
