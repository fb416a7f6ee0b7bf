import Vietnamese

/// What the share of a title is taken of.
extension TitleRule {
  func denominator(_ index: Int) -> TitleResult.Denominator? {
    let title = year.titles[index]
    switch title.subject {
    case .agency: return TitleResult.Denominator(total: 1, leftOut: 0, rows: [], leftOutRows: [], units: [])
    case .collective:
      guard year.units.areKnown else { return nil }
      let units = year.units.all.indices.filter {
        year.units.inForce[$0] && title.counts(unitGroup: year.units.groups.ofUnit[$0])
      }
      return TitleResult.Denominator(total: units.count, leftOut: 0, rows: [], leftOutRows: [], units: units)
    case .person: return year.headCounts.denominator(title.staff, year.units, in: year.inputs.staff)
    case nil: return nil
    }
  }
}
