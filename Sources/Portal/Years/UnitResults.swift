import DataFiles
import Diagnostics
import Emulation
import Templates

/// A unit's year, on the unit's own page.
struct UnitYear: ViewModel {
  let year: Reference
  let state: StateBadge
  let period: String
  let row: StandingRowView?
  let noPoints: String?
  let titles: [String]

  static let fields = Fields<UnitYear>("year of a unit")
    .record("year", "the year, with the unit's audit page") { $0.year }
    .record("state", "the state of the table") { $0.state }
    .text("period", "the whole year, or the newest round where there is no table for the year") { $0.period }
    .record("row", "its row in the table") { $0.row }
    .text("noPoints", "that the plan sets no points, or that the unit is in no table") { $0.noPoints }
    .texts("titles", "decided titles of the unit itself") { $0.titles }
}

extension YearBooks {
  /// A unit's results, newest year first.
  func results(ofUnit unit: Int) -> [UnitYear] { books.compactMap { $0.result(ofUnit: unit) } }

  /// The same as a line, in SVG; nil where there are not two years to compare.
  func picture(ofUnit unit: Int) -> [UInt8]? {
    let line = UnitYears(years: site.years, strings: site.theme.strings)
      .html(of: unit, name: site.directory.units[unit].name)
    return line.isEmpty ? nil : line
  }
}

extension YearBook {
  fileprivate func result(ofUnit unit: Int) -> UnitYear? {
    guard year.isOfYear(unit) else { return nil }
    let period = [Period.year] + plan.rounds.indices.reversed().map { .round($0) }
    let shown = period.first { year.row(of: unit, in: $0) != nil }
    return UnitYear(
      year: Reference(label: number, address: site.href(addresses.unit(unit))), state: badge(state(shown ?? .year)),
      period: shown.map(wording.name) ?? "", row: shown.flatMap { row(of: unit, in: $0) },
      noPoints: shown == nil ? strings(plan.scoreSheet == nil ? .noPoints : .notInTables) : nil,
      titles: titles(of: unit))
  }

  func row(of unit: Int, in period: Period) -> StandingRowView? {
    year.row(of: unit, in: period).map { view(of: year.standings[$0.standing].rows[$0.row], in: period) }
  }

  private func titles(of unit: Int) -> [String] {
    year.awards(of: unit).filter { $0.subject == .collective && $0.state == .decided }
      .compactMap { $0.title.map { plan.titles[$0].name.value } }
  }
}
