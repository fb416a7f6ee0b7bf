import Vietnamese

/// What must come before an award: a registration in time, and the titles to be reached first.
extension AwardCheck {
  /// Without a table of registrations that one error is enough.
  func registration(_ award: ResolvedAward) -> Finding? {
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
    let name = row(award).name.value
    let (exact, bare) = (MatchKey.exact(name), MatchKey.bare(name))
    return year.registrations.rows.filter {
      $0.title == award.title && $0.holder?.home == award.holder?.home && $0.subject == award.subject
    }
    .map { registration($0).name.value }
    .first { MatchKey.bare($0) == bare && MatchKey.exact($0) != exact }
  }

  func prerequisites(_ award: ResolvedAward) -> [Finding] {
    guard let title = award.title, let holder = award.holder, let state = award.state else { return [] }
    return year.titles[title].prerequisites.map(\.value).compactMap { needed in
      let furthest = (held[holder] ?? [])
        .filter { $0.title == needed && Holder.codesAgree(row($0).personCode, row(award).personCode) }
        .compactMap(\.state).max()
      if let furthest, furthest >= state { return nil }
      return Finding(.prerequisiteMissing(title: needed, held: furthest), at: row(award).title.origin)
    }
  }
}
