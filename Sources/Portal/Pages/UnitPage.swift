import DataFiles
import Templates

/// The list of units.
struct UnitsPage: ViewModel {
  let head: Head
  let heading: String
  let groups: [UnitGroup]
  let contests: [ContestPlace]

  static let fields = Fields<UnitsPage>("units")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .list("groups", "units by nhóm đơn vị, in the order of the table") { $0.groups }
    .list("contests", "the agency's own place in khối, cụm thi đua, newest year first") { $0.contests }
}

struct UnitGroup: ViewModel {
  let label: String?
  let units: [UnitLine]

  static let fields = Fields<UnitGroup>("unit group")
    .text("label", "nhóm đơn vị") { $0.label }
    .list("units", "its units") { $0.units }
}

struct UnitLine: ViewModel {
  let name: String
  let address: String
  let count: Int
  let period: String?

  static let fields = Fields<UnitLine>("unit line")
    .text("name", "the unit's name") { $0.name }
    .text("address", "the unit's page") { $0.address }
    .text("count", "how many entries it has; empty where none") { $0.count == 0 ? nil : String($0.count) }
    .text("period", "when it was, where it is no more") { $0.period }
}

/// The page of one unit.
struct UnitPage: ViewModel {
  let head: Head
  let heading: String
  let abbreviation: String?
  let group: String?
  let period: String?
  let successor: Reference?
  let predecessors: [Reference]
  let years: [UnitYear]
  /// The contests in which it is a member itself.
  let contests: [ContestPlace]
  /// Its results over the years as a picture, in SVG.
  var chart: [UInt8]?
  let groups: [CardGroup]

  static let fields = Fields<UnitPage>("unit")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the unit's name") { $0.heading }
    .text("abbreviation", "viết tắt") { $0.abbreviation }
    .text("group", "nhóm đơn vị") { $0.group }
    .text("period", "from when to when it was") { $0.period }
    .record("successor", "the unit that followed it") { $0.successor }
    .list("predecessors", "the units that it followed") { $0.predecessors }
    .list("years", "its results over the years, newest first") { $0.years }
    .list("contests", "its place in khối, cụm thi đua, newest year first") { $0.contests }
    .html("chart", "the same as a picture, in SVG") { $0.chart }
    .list("groups", "its people, initiatives and news") { $0.groups }
}
