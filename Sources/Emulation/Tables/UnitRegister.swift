import Vietnamese

/// The units of `don-vi.csv` with what their rows refer to found. Made once, and used by all years.
public struct UnitRegister: Sendable {
  public let all: [EmulationUnit]
  /// Rules that the table of units breaks.
  public let findings: [Finding]
  let names: NameList
  let groups: UnitGroups
  /// Positions in the Vietnamese order of names; equal names by their place in the table.
  let byName: [Int]
  /// The unit that each became; nil while it is none.
  public let successors: [Int?]

  public init(_ units: [EmulationUnit]) {
    var findings = Duplicates.codes(units.map(\.code), .unit)
    let names = NameList(units.map(\.allNames))
    var reader = NameReader(.unit, names)
    let successors = units.map { unit in unit.successor.flatMap { reader.index(of: $0, &findings) } }
    for unit in units.indices where Self.returns(to: unit, successors) {
      if let origin = units[unit].successor?.origin { findings.append(Finding(.successorLoop, at: origin)) }
    }
    all = units
    self.findings = findings.sorted { $0.origin.precedes($1.origin) }
    self.names = names
    groups = UnitGroups(units)
    byName = Self.order(units)
    self.successors = successors
  }

  /// The groups of like units as first written, in order of first appearance; empty for units without a group.
  public var groupNames: [String] { groups.names }

  /// The group of a unit, a position in ``groupNames``.
  public func group(of unit: Int) -> Int { groups.ofUnit[unit] }

  /// Units that a unit succeeded, in the table's order.
  public func predecessors(of unit: Int) -> [Int] {
    successors.indices.filter { successors[$0] == unit && $0 != unit }
  }

  private static func order(_ units: [EmulationUnit]) -> [Int] {
    let keys = units.map { SyllableOrder.key($0.name.value) }
    return units.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  private static func returns(to unit: Int, _ successors: [Int?]) -> Bool {
    var next = successors[unit]
    for _ in successors.indices {
      guard let current = next else { return false }
      if current == unit { return true }
      next = successors[current]
    }
    return false
  }
}

extension EmulationUnit {
  /// Code, name, abbreviation, and what it was called before.
  var allNames: [String] {
    [code.value, name.value, abbreviation?.value ?? ""] + formerNames.map(\.value)
  }
}
