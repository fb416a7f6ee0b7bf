import DataFiles
import Emulation
import SourceText
import Vietnamese

/// Places in a table, each in a sentence that one can read before any table.
extension YearWording {
  /// “Hạng 2 trong 5 đơn vị nhóm phòng: 96,5 điểm, kém đơn vị đứng đầu 1 điểm, …”.
  func sentence(of row: StandingRow, in standing: Standing) -> String {
    let total = row.score.total.map { $0.vietnamese() }
    guard let rank = row.rank, let total else { return unrankedSentence(row.unranked, total) + "." }
    let ranked = standing.rows.filter { $0.rank != nil }
    let equals = ranked.count { $0.rank == rank } - 1
    let group = year.unitGroups[standing.group]
    let values = ["rank": "\(rank)", "count": "\(ranked.count)", "group": group]
    let place = strings(group.isEmpty ? .placeInTable : .placeInGroup, values)
    let tied = equals > 0 ? ", " + strings(.placeTied, ["equals": "\(equals)"]) : ""
    let head = strings(.placeTotal, ["place": place + tied, "total": total])
    return head + comparison(row, standing, isTied: equals > 0) + "."
  }

  /// “Hạng 2 trong 6 đơn vị: 95 điểm, kém đơn vị đứng đầu 1 điểm.”
  func sentence(of row: ContestRow, in contest: Contest) -> String {
    let total = row.score.total.map { $0.vietnamese() }
    guard let rank = row.rank, let total else { return unrankedSentence(row.score.unranked, total) + "." }
    let ranked = contest.rows.filter { $0.rank != nil }
    let equals = ranked.count { $0.rank == rank } - 1
    let place = strings(.placeInTable, ["rank": "\(rank)", "count": "\(ranked.count)"])
    let tied = equals > 0 ? ", " + strings(.placeTied, ["equals": "\(equals)"]) : ""
    let other = rank > 1 ? ranked.first : ranked.first { ($0.rank ?? 1) > 1 }
    let difference = other?.score.total.flatMap { try? (row.score.total ?? .zero) - $0 } ?? .zero
    return strings(.placeTotal, ["place": place + tied, "total": total]) + ahead(difference) + "."
  }

  /// “Hạng 2, 96,5 điểm”, or why there is no rank.
  func summary(of row: StandingRow) -> String {
    let total = row.score.total.map { $0.vietnamese() }
    guard let rank = row.rank, let total else { return unrankedSentence(row.unranked, total).lowercasedFirst }
    return strings(.placeSummary, ["rank": "\(rank)", "total": total])
  }

  /// “Văn phòng Sở hạng 1 nhóm phòng: 98 điểm, hơn đơn vị hạng nhì 1,5 điểm, …”; nil where nobody has a total.
  func leaders(of standing: Standing) -> String? {
    let group = year.unitGroups[standing.group]
    let first = standing.rows.filter { $0.rank == 1 }
    guard let row = first.first else { return alone(standing, group) }
    let names = first.map { units[$0.unit].name.value }
    let words: Word =
      group.isEmpty
      ? (names.count == 1 ? .placeLeader : .placeLeaders)
      : (names.count == 1 ? .placeLeaderInGroup : .placeLeadersInGroup)
    let all = names.joined(separator: strings(.andBetween))
    let place = strings(words, ["unit": all, "units": all, "rank": "1", "group": group])
    let total = row.score.total?.vietnamese() ?? ""
    return strings(.placeTotal, ["place": place, "total": total])
      + comparison(row, standing, isTied: names.count > 1) + "."
  }

  private func alone(_ standing: Standing, _ group: String) -> String? {
    guard standing.rows.count == 1, let row = standing.rows.first, let total = row.score.total else { return nil }
    guard row.unranked == .alone else {
      return units[row.unit].name.value + ": " + unrankedSentence(row.unranked, total.vietnamese()).lowercasedFirst
        + "."
    }
    let values = ["unit": units[row.unit].name.value, "total": total.vietnamese(), "group": group]
    return strings(.placeAlone, values) + "."
  }

  private func unrankedSentence(_ unranked: Unranked?, _ total: String?) -> String {
    let values = ["reason": reason(unranked).lowercasedFirst, "total": total ?? ""]
    if unranked == .alone, total != nil { return strings(.placeAloneOwn, values) }
    return strings(total == nil ? .placeNotRanked : .placeNotRankedTotal, values)
  }

  private func comparison(_ row: StandingRow, _ standing: Standing, isTied: Bool) -> String {
    guard let found = StandingComparison(row, in: standing, of: year), found.points != .zero else { return "" }
    let most = found.part.map { part in
      strings(
        .placeMost,
        ["part": name(of: part, standing.period), "own": part.own.vietnamese(), "other": part.other.vietnamese()])
    }
    return ahead(found.points) + (isTied ? "" : most ?? "")
  }

  /// “, kém đơn vị đứng đầu 1 điểm”.
  private func ahead(_ points: Rational) -> String {
    guard points != .zero else { return "" }
    let size = points > .zero ? points : (try? .zero - points) ?? points
    return strings(points > .zero ? .placeAhead : .placeBehind, ["points": size.vietnamese()])
  }

  private func name(of part: StandingComparison.Part, _ period: Period) -> String {
    switch period {
    case .round: strings(.placeCriterion, ["criterion": plan.scoreSheet?.criteria[part.index].name.value ?? ""])
    case .year: plan.rounds[part.index].name.value.lowercasedFirst
    }
  }
}
