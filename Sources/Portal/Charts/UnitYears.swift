import DataFiles
import Emulation

/// A unit's points over the years, as a line.
struct UnitYears: Sendable {
  /// Oldest first.
  let years: [EmulationYear]
  let strings: Strings

  /// - Parameter unit: its position in `don-vi.csv`.
  /// - Returns: nothing where fewer than two years rank the unit: one point is no line.
  func html(of unit: Int, name: String, id: String = "hinh-cac-nam") -> [UInt8] {
    let points = years.map { year in point(unit, year) }
    guard points.count(where: { $0.value != nil }) > 1 else { return [] }
    let description = points.map { "\($0.label): \($0.text)." }.joined(separator: " ")
    return YearLine(
      id: id, title: strings(.chartYears, ["unit": name]), description: description, points: points
    ).html()
  }

  private func point(_ unit: Int, _ year: EmulationYear) -> YearLine.Point {
    let total = year.row(of: unit, in: .year).flatMap { year.standings[$0.standing].rows[$0.row].score.total }
    return YearLine.Point(
      label: "\(year.plan.year.value)", value: total, text: total?.vietnamese(places: 6) ?? strings(.noData))
  }
}
