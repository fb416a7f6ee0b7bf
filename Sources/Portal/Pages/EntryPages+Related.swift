import DataFiles
import Vietnamese

/// What a reader may want to read next: people before news, nobody twice.
extension EntryPages {
  /// How many a heading has, and how many there are before no other heading follows.
  private static let relatedCount = 3
  private static let enough = 4
  /// What is more about people stands first.
  private static let order: [Kind] = [.exemplar, .initiative, .news, .document]

  /// Entries of the same unit, movement and field in turn.
  func related(_ index: Int) -> [CardGroup] {
    let relations = site.relations[index]
    let named = [index] + (site.namedBy[index] ?? [])
    var shown = Set(named + relations.initiatives + named.flatMap { site.people.otherProfiles[$0] ?? [] })
    var (groups, count) = ([CardGroup](), 0)
    for (label, subject) in subjects(index) where count < Self.enough {
      let chosen = chosen(subject, besides: &shown, near: index)
      guard !chosen.isEmpty else { continue }
      count += chosen.count
      groups.append(CardGroup(label: site.theme.strings(label), cards: chosen.compactMap { cards[$0] }))
    }
    return groups
  }

  private func subjects(_ index: Int) -> [(Word, Listing.Subject)] {
    let relations = site.relations[index]
    let unit = relations.unit.map { (Word.relatedSameUnit, Listing.Subject.unit($0)) }
    let movement = relations.movements.first.map { (Word.relatedSameMovement, Listing.Subject.movement($0)) }
    let field = site.entries[index].common.field.map {
      (Word.relatedSameField, Listing.Subject.field(Fold.distinctSlug($0.value)))
    }
    return [unit, movement, field].compactMap(\.self)
  }

  private func chosen(_ subject: Listing.Subject, besides shown: inout Set<Int>, near index: Int) -> [Int] {
    var chosen: [Int] = []
    for kind in Self.order {
      for entry in (site.listings.list(kind, subject)?.entries ?? []).turned(to: index) {
        guard chosen.count < Self.relatedCount else { return chosen }
        guard shown.insert(entry).inserted else { continue }
        shown.formUnion(site.people.otherProfiles[entry] ?? [])
        chosen.append(entry)
      }
    }
    return chosen
  }
}
