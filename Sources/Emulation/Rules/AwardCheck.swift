import Vietnamese

/// What an award needs before it may be considered (standings.md, "Title ratios", errors at the cell).
struct AwardCheck {
  let year: ResolvedYear
  private let discipline: [Int: Discipline]
  /// The awards of each holder that are not cancelled.
  private let held: [Holder: [ResolvedAward]]

  private struct Discipline {
    let form: DisciplineForm
    let origin: Origin
  }

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
    return [mismatch(award), registration(award), disciplined(award), late(row)].compactMap(\.self)
      + prerequisites(award) + PlanCheck.decision(row.decision, award.state)
  }

  private func row(_ award: ResolvedAward) -> Award { (year.inputs.awards ?? [])[award.row] }

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
        award.title.map { (Key(holder, award.unit, $0, row(award).personCode), row(award).name.origin) }
      }
    }
    return Duplicates.repeated(keyed) { .duplicateAward(first: $0) }
  }

  /// Two rows of one key are the same award.
  private struct Key: Hashable {
    let holder: Holder
    let unit: Int?
    let title: Int
    let code: MatchKey?

    init(_ holder: Holder, _ unit: Int?, _ title: Int, _ code: Cell<String>?) {
      self.holder = holder
      self.unit = unit
      self.title = title
      self.code = code.map { .exact($0.value) }
    }
  }
}

extension AwardCheck {
  // MARK: Registration

  /// Without a table of registrations that one error is enough.
  private func registration(_ award: ResolvedAward) -> Finding? {
    guard year.registrations.isCompulsory, year.registrations.areKnown, award.subject != .agency,
      let holder = award.holder, let title = award.title
    else { return nil }
    let rows = year.registrations.rows(of: holder, for: title)
      .filter { Holder.codesAgree(registration($0).personCode, row(award).personCode) }
    if rows.contains(where: \.isTimely) { return nil }
    let late = rows.first.map { registration($0).day.origin }
    let nearest = late == nil ? nearest(to: award) : nil
    return Finding(.unregistered(title: title, late: late, nearest: nearest), at: row(award).name.origin)
  }

  private func registration(_ resolved: ResolvedRegistration) -> Registration {
    (year.inputs.registrations ?? [])[resolved.row]
  }

  /// A name registered for the same title in the same unit that differs in its diacritics alone.
  private func nearest(to award: ResolvedAward) -> String? {
    let bare = MatchKey.bare(row(award).name.value)
    return year.registrations.rows.first { candidate in
      candidate.title == award.title && candidate.holder?.home == award.holder?.home
        && candidate.subject == award.subject && MatchKey.bare(registration(candidate).name.value) == bare
    }
    .map { registration($0).name.value }
  }

  // MARK: Prerequisites

  private func prerequisites(_ award: ResolvedAward) -> [Finding] {
    guard let title = award.title, let holder = award.holder, let state = award.state else { return [] }
    return year.titles[title].prerequisites.compactMap { needed in
      let furthest = (held[holder] ?? [])
        .filter { $0.title == needed && Holder.codesAgree(row($0).personCode, row(award).personCode) }
        .compactMap(\.state).max()
      if let furthest, furthest >= state { return nil }
      return Finding(.prerequisiteMissing(title: needed, held: furthest), at: row(award).title.origin)
    }
  }

  // MARK: Discipline

  /// For each unit its gravest form of cảnh cáo or above with a number above 0.
  private static func discipline(_ year: ResolvedYear, _ findings: inout [Finding]) -> [Int: Discipline] {
    var units = NameReader(.unit, year.units.names)
    var forms = WordReader<DisciplineForm>(.disciplineForm)
    var gravest: [Int: Discipline] = [:]
    var seen: [(key: [Int], origin: Origin)] = []
    for row in year.inputs.discipline ?? [] {
      if row.people.value < 0 { findings.append(Finding(.negativeCount, at: row.people.origin)) }
      let unit = units.index(of: row.unit, &findings)
      let form = forms.word(of: row.form, &findings)
      guard let unit, let form else { continue }
      seen.append(([unit, Int(form.rawValue)], row.unit.origin))
      guard form >= .warning, row.people.value > 0, gravest[unit].map({ $0.form < form }) ?? true else { continue }
      gravest[unit] = Discipline(form: form, origin: row.form.origin)
    }
    findings += Duplicates.repeated(seen) { .duplicateRow(first: $0) }
    return gravest
  }

  private func disciplined(_ award: ResolvedAward) -> Finding? {
    guard award.subject == .collective, let discipline = award.unit.flatMap({ discipline[$0] }) else { return nil }
    return Finding(
      .disciplinedUnit(discipline.form, at: discipline.origin), at: row(award).unit?.origin ?? row(award).name.origin)
  }
}

extension Award {
  var decision: Decision { Decision(state: state, number: decisionNumber, date: decisionDate) }
}
