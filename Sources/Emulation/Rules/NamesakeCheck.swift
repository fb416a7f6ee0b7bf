import Vietnamese

/// Finds two people of one name in one unit whom no `mã người` tells apart (docs/spec/content.md, "Matching", 3).
///
/// They are two people when the name appears with two codes or with two staff groups.
struct NamesakeCheck {
  private struct Entry {
    let code: MatchKey?
    let group: StaffGroup?
    let origin: Origin
  }

  private struct Key: Hashable {
    let unit: Int
    let name: MatchKey
  }

  static func findings(_ year: ResolvedYear) -> [Finding] {
    var people: [Key: [Entry]] = [:]
    var order: [Key] = []
    func add(_ unit: Int?, _ name: Cell<String>, _ code: Cell<String>?, _ group: StaffGroup?) {
      guard let unit else { return }
      let key = Key(unit: unit, name: .exact(name.value))
      if people[key] == nil { order.append(key) }
      let entry = Entry(code: code.map { .exact($0.value) }, group: group, origin: name.origin)
      people[key, default: []].append(entry)
    }
    for (resolved, row) in zip(year.registrations.rows, year.inputs.registrations ?? [])
    where resolved.subject == .person {
      add(resolved.unit, row.name, row.personCode, nil)
    }
    for (resolved, row) in zip(year.awards, year.inputs.awards ?? [])
    where resolved.subject == .person && !resolved.isCancelled {
      add(resolved.unit, row.name, row.personCode, resolved.group)
    }
    return order.flatMap { findings(people[$0] ?? []) }
  }

  private static func findings(_ entries: [Entry]) -> [Finding] {
    let codes = Set(entries.compactMap(\.code))
    let nameless = entries.filter { $0.code == nil }
    if codes.count > 1, let other = entries.first(where: { $0.code != nil }) {
      return nameless.map { Finding(.namesakeWithoutCode(other: other.origin), at: $0.origin) }
    }
    guard let first = nameless.first(where: { $0.group != nil }) else { return [] }
    return nameless.filter { $0.group != nil && $0.group != first.group }
      .map { Finding(.namesakeWithoutCode(other: first.origin), at: $0.origin) }
  }
}
