import Vietnamese

/// Counts the honoured people by what they do.
enum HonouredPeopleRule {
  private struct Person: Hashable {
    let holder: Holder
    let code: MatchKey?
  }

  /// Nil where no row says what anybody does.
  static func count(_ year: ResolvedYear) -> HonouredPeople? {
    let rows = year.inputs.awards ?? []
    var classes: [Person: SubjectClass?] = [:]
    for award in year.awards where award.state == .decided && award.subject == .person {
      guard let holder = award.holder else { continue }
      let person = Person(holder: holder, code: rows[award.row].personCode.map { .exact($0.value) })
      classes[person] = .some(classes[person].flatMap(\.self) ?? award.subjectClass)
    }
    guard classes.values.contains(where: { $0 != nil }) else { return nil }
    return classes.values.reduce(into: HonouredPeople()) { count, one in
      count.total += 1
      if one == .directWorker { count.direct += 1 }
      if one == .leader { count.leaders += 1 }
    }
  }
}
