import Vietnamese

/// Decided honours: people by given name, then collectives and the agency by name. Nobody is ranked.
enum HonoursList {
  static func honours(_ year: ResolvedYear) -> [Honour] {
    let awards = year.inputs.awards ?? []
    let honours = year.awards.compactMap { award -> Honour? in
      guard award.state == .decided, let title = award.title, let subject = award.subject else { return nil }
      return Honour(award: award.row, title: title, subject: subject, unit: award.unit)
    }
    let keys = honours.map { honour in
      let name = awards[honour.award].name.value
      return honour.subject == .person ? PersonOrder.key(name) : SyllableOrder.key(name)
    }
    return honours.indices.sorted { left, right in
      let (a, b) = (honours[left], honours[right])
      if a.subject != b.subject { return a.subject.rawValue < b.subject.rawValue }
      return keys[left] == keys[right] ? (a.title, a.award) < (b.title, b.award) : keys[left] < keys[right]
    }
    .map { honours[$0] }
  }
}
