import Vietnamese

/// The staff groups that a share is taken of.
struct CountedStaff: Sendable {
  /// In the order of ``StaffGroup``.
  var counted = StaffGroup.allCases
  /// tính trên nhóm, as the plan names them; nil where it names none, and those count that have people.
  var named: [Cell<StaffGroup>]?
  /// không tính
  var excluded: Set<StaffGroup> = []

  init() {}

  init(
    counted cells: [Cell<String>]?, excluded: [Cell<String>], _ words: inout WordReader<StaffGroup>,
    _ findings: inout [Finding]
  ) {
    if let cells {
      let named = cells.compactMap { cell in words.word(of: cell, &findings).map { Cell($0, at: cell.origin) } }
      self.named = named
      counted = StaffGroup.allCases.filter(named.map(\.value).contains)
    }
    self.excluded = Set(excluded.compactMap { words.word(of: $0, &findings) })
  }

  func counts(_ group: StaffGroup) -> Bool { counted.contains(group) && !excluded.contains(group) }
}
