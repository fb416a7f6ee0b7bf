/// What a contest may not say of itself.
enum ContestCheck {
  static func findings(_ table: ContestTable, _ rows: [ContestRow]) -> [Finding] {
    var findings = PlanCheck.decision(table.inputs.decision, table.state)
    let flags = table.inputs.flags
    for (index, flag) in flags.enumerated() { findings += places(of: flag, flags[..<index]) }
    for (index, flag) in flags.enumerated() {
      let (members, places) = (rows.count { $0.flag == index }, flag.places.count)
      if members > places {
        findings.append(Finding(.flagShared(members: members, places: places), at: flag.from.origin))
      }
    }
    if let share = table.inputs.ballot?.leastShare, let percent = try? Rational(share.value), percent > Rational(100) {
      findings.append(Finding(.shareAboveWhole, at: share.origin))
    }
    return findings
  }

  private static func places(
    of flag: ContestInputs.Flag, _ earlier: ArraySlice<ContestInputs.Flag>
  ) -> [Finding] {
    if flag.from.value < 1 { return [Finding(.flagBackwards, at: flag.from.origin)] }
    if let through = flag.through, through.value < flag.from.value {
      return [Finding(.flagBackwards, at: through.origin)]
    }
    return earlier.first { $0.places.overlaps(flag.places) }.map {
      [Finding(.flagsOverlap(first: $0.from.origin), at: flag.from.origin)]
    } ?? []
  }
}
