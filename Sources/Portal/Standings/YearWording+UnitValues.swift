import DataFiles
import Emulation
import Vietnamese

extension YearWording {
  func text(ofTable period: Period, _ group: Int, _ field: Figure.TableField) -> FigureText {
    switch (field, period) {
    case (.period, _): FigureText(year.code(of: period))
    case (.group, _): FigureText(year.unitGroups[group])
    case (.state, .round(let round)): FigureText(year.roundStates[round].word)
    case (.state, .year): FigureText(year.state.word)
    }
  }

  func text(ofUnit unit: Int, _ period: Period, _ field: Figure.UnitField) -> FigureText {
    guard let row = row(unit, period) else { return noData }
    switch field {
    case .code: return FigureText(units[unit].code.value)
    case .rank: return row.rank.map { FigureText($0) } ?? FigureText(reason(row))
    case .isTied: return FigureText(flag(row.isTied))
    case .total: return row.score.total.map { FigureText($0) } ?? FigureText(reason(row))
    case .band: return FigureText(band(row))
    case .isProvisional: return FigureText(flag(row.score.isProvisional))
    case .reason: return FigureText(row.unranked == nil ? strings(.no) : reason(row))
    case .change: return FigureText(row.change.map(change) ?? strings(.noData))
    }
  }

  /// Why a unit has no rank.
  func reason(_ row: StandingRow) -> String { reason(row.unranked) }

  func reason(_ unranked: Unranked?) -> String {
    switch unranked {
    case .notRegistered: strings(.notRegistered)
    case .noData: strings(.reasonNoData)
    case .alone: strings(.reasonAlone)
    case nil: ""
    }
  }

  func band(_ row: StandingRow) -> String {
    if let band = row.score.band { return plan.scoreSheet?.bands[band].name.value ?? "" }
    return row.score.total == nil ? reason(row) : strings(.noBand)
  }

  /// “Tăng 2 bậc, tăng 1,5 điểm”.
  func change(_ change: StandingRow.Change) -> String { "\(places(change)), \(points(change))" }

  func places(_ change: StandingRow.Change) -> String {
    let count = ["count": "\(abs(change.places))"]
    if change.places == 0 { return strings(.rankSame) }
    return strings(change.places > 0 ? .rankUp : .rankDown, count)
  }

  func points(_ change: StandingRow.Change) -> String {
    let text = change.points.vietnamese(places: 6)
    if change.points == .zero { return strings(.pointsSame) }
    let isDown = change.points < .zero
    return strings(isDown ? .pointsDown : .pointsUp, ["points": isDown ? String(text.dropFirst()) : text])
  }

  func text(ofScore unit: Int, _ round: Int, _ criterion: Int, _ field: Figure.ScoreField) -> FigureText {
    guard let score = year.score(of: unit, in: round, for: criterion) else { return noData }
    switch field {
    case .code: return FigureText(plan.scoreSheet?.criteria[criterion].code.value ?? "")
    case .points: return FigureText(score.score)
    case .source: return FigureText(year.inputs.scores.map { $0[score.row].source } ?? "")
    }
  }
}
