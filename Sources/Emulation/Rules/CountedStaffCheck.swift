/// What the staff groups of a title or a goal may not say.
enum CountedStaffCheck {
  /// A group that the plan names and nobody was counted in; a share of which no group is left.
  static func findings(
    _ staff: CountedStaff, counted: [Cell<String>]?, excluded: [Cell<String>], in year: ResolvedYear
  ) -> [Finding] {
    if let leftOut = everyGroupLeftOut(staff, counted, excluded) { return [Finding(.everyGroupLeftOut, at: leftOut)] }
    // A table without rows, as a new year's folder has, says nothing yet.
    guard year.units.areKnown, year.inputs.staff?.isEmpty == false else { return [] }
    return (staff.named ?? []).filter {
      staff.counts($0.value) && year.headCounts.rows($0.value, year.units).isEmpty
    }
    .map { Finding(.headCountMissing($0.value), at: $0.origin) }
  }

  /// Where the plan leaves out every group that counts; nil where a group's name is unknown.
  private static func everyGroupLeftOut(
    _ staff: CountedStaff, _ counted: [Cell<String>]?, _ excluded: [Cell<String>]
  ) -> Origin? {
    guard let origin = excluded.first?.origin, counted?.isEmpty != true,
      staff.named?.count ?? 0 == counted?.count ?? 0
    else { return nil }
    return staff.counted.contains(where: staff.counts) ? nil : origin
  }
}
