import DataFiles
import Emulation
import SourceText

extension YearBook {
  /// With more criteria than this a table is too wide; the audit pages have them all.
  private static let shownCriteria = 10

  /// The tables of a period, group after group; empty where the plan sets no points.
  /// - Parameter prefix: of ids, where a page has the table twice.
  func standings(_ period: Period, prefix: String = "") -> [StandingsTable] {
    year.standings.indices.filter { year.standings[$0].period == period }.map { table($0, prefix: prefix) }
  }

  /// A table of ranks as pages and embeds show it.
  /// - Parameter index: among the year's standings.
  func table(_ index: Int, prefix: String = "") -> StandingsTable {
    let standing = year.standings[index]
    let group = year.unitGroups[standing.group]
    let name = wording.name(of: standing.period)
    let criteria = shownCriteria(standing.period)
    let caption = strings(
      group.isEmpty ? .standingsCaptionPlain : .standingsCaption,
      ["group": group, "period": name.lowercasedFirst, "year": number])
    let id = "\(prefix)\(id(of: standing.period))-nhom-\(standing.group + 1)"
    return StandingsTable(
      id: id, caption: caption,
      group: group.isEmpty ? nil : group.capitalizedFirst, period: name, state: badge(standing.state),
      decision: decision(standing.period), hasChange: standing.period.isAfterAnother,
      parts: standing.period == .year ? (year.roundWeights ?? []).map(part) : [],
      criteria: criteria.map(head), rows: standing.rows.map { view(of: $0, in: standing.period, criteria: criteria) },
      sentence: wording.leaders(of: standing),
      chart: picture(YearCharts(wording).standing(index, id: "hinh-" + id)))
  }

  private func shownCriteria(_ period: Period) -> [Int] {
    guard period != .year, let sheet = plan.scoreSheet, sheet.criteria.count <= Self.shownCriteria else { return [] }
    return Array(sheet.criteria.indices)
  }

  private func head(_ criterion: Int) -> CriterionHead {
    let criterion = (plan.scoreSheet?.criteria ?? [])[criterion]
    return CriterionHead(
      code: criterion.code.value, name: criterion.name.value, maximum: criterion.maximum.value.vietnamese)
  }

  private func part(_ weight: RoundWeight) -> String {
    strings(
      .roundWithWeight,
      ["round": plan.rounds[weight.round].name.value, "percent": weight.percent.vietnamese])
  }

  func view(of row: StandingRow, in period: Period, criteria: [Int] = []) -> StandingRowView {
    func shown(_ field: Figure.UnitField) -> FigureView { figure(.unit(row.unit, period, field)) }
    let hasTotal = row.score.total != nil
    return StandingRowView(
      unit: unit(row.unit), rank: row.rank.map { _ in shown(.rank) }, isTied: row.isTied,
      total: hasTotal ? shown(.total) : nil, band: hasTotal ? wording.band(row) : nil,
      reason: row.unranked.map { _ in wording.reason(row) }, isProvisional: wording.isProvisional(row, in: period),
      change: row.change.map { change($0, row.unit, period) },
      parts: period == .year
        ? (year.roundWeights ?? []).map { figure(.part(unit: row.unit, round: $0.round, .total)) } : [],
      scores: criteria.map { score(row.unit, period, $0) })
  }

  private func score(_ unit: Int, _ period: Period, _ criterion: Int) -> FigureView {
    guard case .round(let round) = period, year.score(of: unit, in: round, for: criterion) != nil else {
      return FigureView(text: FigureText("–"), address: nil)
    }
    return figure(.score(unit: unit, round: round, criterion: criterion, .points))
  }

  func change(_ change: StandingRow.Change, _ unit: Int, _ period: Period) -> ChangeView {
    let points = change.points.vietnamese(places: 6)
    return ChangeView(
      kind: change.places > 0 ? "up" : change.places < 0 ? "down" : "same",
      places: change.places == 0 ? "=" : "\(change.places > 0 ? "▲" : "▼")\u{A0}\(abs(change.places))",
      points: change.points > .zero ? "+\(points)" : points, words: wording.change(change),
      address: address(of: .unit(unit, period, .change)))
  }
}

extension YearBook {
  /// A picture, where there is something to draw.
  func picture(_ svg: [UInt8]) -> [UInt8]? { svg.isEmpty ? nil : svg }
}

extension Period {
  /// Whether there is a round before it to compare with.
  var isAfterAnother: Bool {
    if case .round(let round) = self { round > 0 } else { false }
  }
}
