import Vietnamese

/// What an award needs before it may be considered (docs/spec/standings.md, "Checks of awards").
struct AwardCheck {
  let year: ResolvedYear
  let discipline: [Int: Discipline]
  /// The awards of each holder that are not cancelled.
  let held: [Holder: [ResolvedAward]]

  init(_ year: ResolvedYear, _ findings: inout [Finding]) {
    self.year = year
    discipline = Self.discipline(year, &findings)
    held = year.awards.reduce(into: [:]) { held, award in
      if let holder = award.holder, !award.isCancelled { held[holder, default: []].append(award) }
    }
  }

  func findings() -> [Finding] {
    let awards = year.awards.filter { !$0.isCancelled }
    return awards.flatMap(findings) + duplicates(awards)
  }

  private func findings(on award: ResolvedAward) -> [Finding] {
    let row = row(award)
    return [mismatch(award), registration(award), disciplined(award), late(row), authority(award)].compactMap(\.self)
      + prerequisites(award) + PlanCheck.decision(row.decision, award.state)
  }

  func row(_ award: ResolvedAward) -> Award { (year.inputs.awards ?? [])[award.row] }

  private func mismatch(_ award: ResolvedAward) -> Finding? {
    guard let title = award.title, let subject = award.subject, let expected = year.titles[title].subject,
      subject != expected
    else { return nil }
    return Finding(.subjectMismatch(title: title, expected: expected), at: row(award).subject.origin)
  }

  private func late(_ row: Award) -> Finding? {
    guard let day = row.fileDate, let lastDay = year.deadlines.file, day.value > lastDay else { return nil }
    return Finding(.lateFile(lastDay: lastDay), at: day.origin)
  }

  private func duplicates(_ awards: [ResolvedAward]) -> [Finding] {
    let keyed = awards.compactMap { award in
      award.holder.flatMap { holder in
        award.title.map {
          (TitleClaim(holder, unit: award.unit, title: $0, code: row(award).personCode), row(award).name.origin)
        }
      }
    }
    return Duplicates.claims(keyed) { .duplicateAward(first: $0) }
  }
}

extension Award {
  var decision: Decision { Decision(state: state, number: decisionNumber, date: decisionDate) }
}
