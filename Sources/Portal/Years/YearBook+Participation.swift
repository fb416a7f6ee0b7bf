import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

extension YearBook {
  /// Without `chấm điểm` there are no ranks: what units registered for, received and published.
  func participation() -> ParticipationTable? {
    guard plan.scoreSheet == nil else { return nil }
    let shown = Set(year.unitsOfYear)
    let order = wording.units.indices.sorted {
      (year.units.group(of: $0), SyllableOrder.key(wording.units[$0].name.value), $0)
        < (year.units.group(of: $1), SyllableOrder.key(wording.units[$1].name.value), $1)
    }
    return ParticipationTable(
      caption: strings(.participationCaption, ["year": number]),
      sentence: strings(.standingsNoPoints, ["year": number]), rows: order.filter(shown.contains).map(participation))
  }

  private func participation(_ unit: Int) -> ParticipationRow {
    ParticipationRow(
      unit: self.unit(unit), registration: registration(unit),
      registrations: year.inputs.registrations == nil
        ? strings(.noData) : DecimalNumber.vietnamese(year.registrations(of: unit).count),
      titles: year.inputs.awards == nil
        ? strings(.noData) : DecimalNumber.vietnamese(year.awards(of: unit).count { $0.state == .decided }),
      initiatives: DecimalNumber.vietnamese(initiatives(of: unit).count))
  }

  /// “Có đăng ký”, “Không đăng ký”, or that nothing is known.
  func registration(_ unit: Int) -> String {
    switch year.isRegistered(unit) {
    case true: strings(.registeredYes)
    case false: strings(.notRegistered)
    case nil: strings(.reasonNoData)
    }
  }

  /// The year's published initiatives of a unit, newest first.
  func initiatives(of unit: Int) -> [Int] {
    (site.groups.byUnit[unit] ?? []).filter { site.entries[$0].initiative?.year.value == plan.year.value }
  }
}
