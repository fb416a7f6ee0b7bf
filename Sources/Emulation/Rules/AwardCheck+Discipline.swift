import Vietnamese

/// Discipline that stands against a collective's title.
extension AwardCheck {
  struct Discipline {
    let form: DisciplineForm
    let origin: Origin
  }

  /// For each unit its gravest form of cảnh cáo or above with a number above 0.
  static func discipline(_ year: ResolvedYear, _ findings: inout [Finding]) -> [Int: Discipline] {
    var units = year.units.reader
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
    findings += Duplicates.repeated(seen) { .duplicateDiscipline(first: $0) }
    return gravest
  }

  func disciplined(_ award: ResolvedAward) -> Finding? {
    guard award.subject == .collective, let discipline = award.unit.flatMap({ discipline[$0] }) else { return nil }
    return Finding(
      .disciplinedUnit(discipline.form, at: discipline.origin), at: row(award).unit?.origin ?? row(award).name.origin)
  }
}
