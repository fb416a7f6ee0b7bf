import Vietnamese

/// The units as they are in one year.
struct Units: Sendable {
  let register: UnitRegister
  /// Whether there is a table of units at all.
  let areKnown: Bool
  /// At the cut-off.
  let inForce: [Bool]

  init(_ register: UnitRegister?, cutOff: CalendarDate) {
    self.register = register ?? UnitRegister([])
    areKnown = register != nil
    inForce = self.register.all.map { $0.isInForce(on: cutOff) }
  }

  var all: [EmulationUnit] { register.all }
  var names: NameList { register.names }
  var groups: UnitGroups { register.groups }
  /// Finds what cells name; without a table of units no name is wrong.
  var reader: NameReader { NameReader(.unit, names, isListed: areKnown) }
  var groupReader: NameReader { NameReader(.unitGroup, groups.list, isListed: areKnown) }
  var byName: [Int] { register.byName }

  /// The unit in force at the cut-off that a unit is, or has become by then.
  func current(_ unit: Int) -> Int? {
    let last = home(unit)
    return inForce[last] ? last : nil
  }

  /// Where the people of a unit belong: itself while it is in force, else the last unit that it has become.
  func home(_ unit: Int) -> Int {
    var unit = unit
    for _ in inForce.indices {
      guard !inForce[unit], let next = register.successors[unit] else { break }
      unit = next
    }
    return unit
  }
}
