import Vietnamese

/// The head counts that hold at the cut-off.
struct HeadCounts: Sendable {
  /// For each staff group and unit, the latest row at or before the cut-off; of equal days the first.
  private let latest: [StaffGroup: [Int: Int]]

  init(_ table: [HeadCount]?, cutOff: CalendarDate, _ units: Units, _ findings: inout [Finding]) {
    var unitNames = units.reader
    var groups = WordReader<StaffGroup>(.staffGroup)
    let rows = table ?? []
    var latest: [StaffGroup: [Int: Int]] = [:]
    var seen: [(key: Key, origin: Origin)] = []
    for (index, row) in rows.enumerated() {
      if row.count.value < 0 { findings.append(Finding(.negativeCount, at: row.count.origin)) }
      let unit = unitNames.index(of: row.unit, &findings)
      let group = groups.word(of: row.group, &findings)
      guard let unit, let group else { continue }
      seen.append((Key(unit: unit, group: group, day: row.day.value), row.unit.origin))
      let earlier = latest[group]?[unit].map { rows[$0].day.value }
      guard row.day.value <= cutOff, earlier.map({ $0 < row.day.value }) ?? true else { continue }
      latest[group, default: [:]][unit] = index
    }
    self.latest = latest
    findings += Duplicates.repeated(seen) { .duplicateRow(first: $0) }
  }

  /// The rows of a group for the units in force, in the units' order; empty where nobody was counted.
  func rows(_ group: StaffGroup, _ units: Units) -> [Int] {
    guard let rows = latest[group] else { return [] }
    return units.all.indices.compactMap { units.inForce[$0] ? rows[$0] : nil }
  }

  /// The row of a group in a unit.
  func row(_ group: StaffGroup, of unit: Int) -> Int? { latest[group]?[unit] }

  private struct Key: Hashable {
    let unit: Int
    let group: StaffGroup
    let day: CalendarDate
  }
}
