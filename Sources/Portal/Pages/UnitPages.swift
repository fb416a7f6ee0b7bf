import SourceText
import Templates
import Vietnamese

/// Makes the list of units and their pages.
struct UnitPages: Sendable {
  let site: Site
  let heads: Heads
  let entries: EntryPages
  let years: YearBooks

  func list() -> UnitsPage {
    let heading = site.theme.strings(.menuUnits)
    return UnitsPage(
      head: heads.head(heading, at: FixedAddress.units, about: .list), heading: heading, groups: groups(),
      contests: years.ownPlaces)
  }

  private func groups() -> [UnitGroup] {
    let units = site.directory.units
    var order: [String?] = []
    for unit in units where !order.contains(unit.group) { order.append(unit.group) }
    return order.map { group in
      let members = units.indices.filter { units[$0].group == group }
      return UnitGroup(label: group?.capitalizedFirst, units: members.map(line))
    }
  }

  private func line(_ index: Int) -> UnitLine {
    let unit = site.directory.units[index]
    return UnitLine(
      name: unit.name, address: site.href(unit.address), count: site.groups.byUnit[index]?.count ?? 0,
      period: unit.through == nil ? nil : site.theme.strings.period(from: unit.from, through: unit.through))
  }

  func page(_ index: Int) -> UnitPage {
    let unit = site.directory.units[index]
    let members = site.groups.byUnit[index] ?? []
    return UnitPage(
      head: heads.head(
        unit.name, at: unit.address, trail: [(site.theme.strings(.menuUnits), FixedAddress.units)],
        changed: members.first.flatMap { site.entries[$0].date },
        feeds: members.isEmpty ? [] : heads.feeds(unit.name, beside: unit.address), image: heads.card(.unit(index)),
        about: .unit(index)),
      heading: unit.name, abbreviation: unit.abbreviation, group: unit.group?.capitalizedFirst,
      period: site.theme.strings.period(from: unit.from, through: unit.through),
      successor: unit.successor.flatMap(reference),
      predecessors: site.directory.units.filter { $0.successor.flatMap(position) == index }.map(reference),
      years: years.results(ofUnit: index), contests: years.contestPlaces(ofUnit: index),
      chart: years.picture(ofUnit: index),
      groups: site.config.kinds.compactMap { kind in
        entries.group(kind, of: members, whole: .unit(index))
      })
  }

  private func reference(_ unit: Unit) -> Reference { Reference(label: unit.name, address: site.href(unit.address)) }

  private func reference(_ name: String) -> Reference? {
    position(name).map { reference(site.directory.units[$0]) }
  }

  private func position(_ name: String) -> Int? {
    if case .found(let index) = site.directory.unitNames.match(name) { index } else { nil }
  }
}
