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
    case .person: return staff(title)
    case nil: return nil
    }
  }

  /// Unknown where a group that the plan names, or every group, has no head count: that is not the same as 0. Groups
  /// that are left out need none.
  private func staff(_ title: ResolvedTitle) -> TitleResult.Denominator? {
    var (total, leftOut) = (0, 0)
    var used: [Int] = []
    var unused: Set<Int> = []
    for group in title.countedStaffGroups {
      let rows = year.headCounts.rows(group, year.units)
      let isLeftOut = title.excludedStaffGroups.contains(group)
      if rows.isEmpty, !isLeftOut, title.namedStaffGroups != nil { return nil }
      guard let sum = sum(rows) else { return nil }
      let (grown, overflow) = (isLeftOut ? leftOut : total).addingReportingOverflow(sum)
      if overflow { return nil }
      if isLeftOut {
        leftOut = grown
        unused.formUnion(rows)
      } else {
        total = grown
      }
      used += rows
    }
    guard used.count > unused.count else { return nil }
    return TitleResult.Denominator(total: total, leftOut: leftOut, rows: used, leftOutRows: unused, units: [])
  }

  private func sum(_ rows: [Int]) -> Int? {
    rows.reduce(0) { sum, row in
      guard let sum, let staff = year.inputs.staff else { return nil }
      let (grown, overflow) = sum.addingReportingOverflow(staff[row].count.value)
      return overflow ? nil : grown
    }
  }
}
