import Vietnamese

/// nhóm đơn vị: the groups of like units, in the order in which they first appear. Units without a group are one more.
struct UnitGroups: Sendable {
  /// As first written; empty for the units without a group.
  let names: [String]
  /// The group of each unit.
  let ofUnit: [Int]
  let list: NameList

  init(_ units: [EmulationUnit]) {
    var names: [String] = []
    var positions: [MatchKey: Int] = [:]
    ofUnit = units.map { unit in
      let name = unit.group?.value ?? ""
      let position = positions[.exact(name)] ?? names.count
      if position == names.count {
        positions[.exact(name)] = position
        names.append(name)
      }
      return position
    }
    self.names = names
    list = NameList(names.map { [$0] })
  }
}
