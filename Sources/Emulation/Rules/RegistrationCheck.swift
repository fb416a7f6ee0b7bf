import Vietnamese

/// What comes late or twice, though it does no harm.
enum RegistrationCheck {
  static func findings(_ year: ResolvedYear) -> [Finding] {
    duplicates(year) + initiatives(year)
  }

  private static func duplicates(_ year: ResolvedYear) -> [Finding] {
    let keyed = zip(year.registrations.rows, year.inputs.registrations ?? []).compactMap { resolved, row in
      resolved.holder.flatMap { holder in
        resolved.title.map { title in
          (TitleClaim(holder, unit: resolved.unit, title: title, code: row.personCode), row.name.origin)
        }
      }
    }
    return Duplicates.claims(keyed) { .duplicateRegistration(first: $0) }
  }

  private static func initiatives(_ year: ResolvedYear) -> [Finding] {
    guard let lastDay = year.deadlines.initiative else { return [] }
    return year.inputs.initiatives.filter { $0.day.value > lastDay }
      .map { Finding(.lateInitiative(lastDay: lastDay), at: $0.day.origin) }
  }
}
