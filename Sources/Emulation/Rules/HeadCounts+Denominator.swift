import Vietnamese

extension HeadCounts {
  /// Unknown where a group that the plan names, or every group, has no head count: that is not the same as 0. Groups
  /// that are left out need none.
  /// - Parameter table: the rows that the head counts were found in.
  func denominator(_ staff: CountedStaff, _ units: Units, in table: [HeadCount]?) -> TitleResult.Denominator? {
    var (total, leftOut) = (0, 0)
    var used: [Int] = []
    var unused: Set<Int> = []
    for group in staff.counted {
      let rows = rows(group, units)
      let isLeftOut = staff.excluded.contains(group)
      if rows.isEmpty, !isLeftOut, staff.named != nil { return nil }
      guard let sum = Self.sum(rows, in: table) else { return nil }
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

  private static func sum(_ rows: [Int], in table: [HeadCount]?) -> Int? {
    rows.reduce(0) { sum, row in
      guard let sum, let table else { return nil }
      let (grown, overflow) = sum.addingReportingOverflow(table[row].count.value)
      return overflow ? nil : grown
    }
  }
}
