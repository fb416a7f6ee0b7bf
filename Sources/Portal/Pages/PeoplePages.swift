import SourceText
import Templates
import Vietnamese

/// Makes the index of people by given name.
struct PeoplePages: Sendable {
  let site: Site
  let heads: Heads
  let cards: [Prebuilt<Card>?]

  func page(_ leaf: PeopleIndex.Leaf) -> PeoplePage {
    let words = site.theme.strings
    let letter = site.people.isWhole ? nil : leaf.letters.first
    let own = leaf.address == PeopleIndex.address ? nil : letter
    let heading = own.map { "\(words(.nameIndex)): \($0.name)" } ?? words(.nameIndex)
    let pager = pager(leaf)
    var trail = [(words(.menuExemplars), Kind.exemplar.address)]
    if own != nil { trail.append((words(.nameIndex), PeopleIndex.address)) }
    return PeoplePage(
      head: heads.head(
        leaf.number == 1 ? heading : "\(heading) – \(pager?.label ?? "")", at: leaf.address, trail: trail),
      heading: heading, count: site.people.letters.reduce(0) { $0 + $1.people.count },
      letters: letters(current: letter?.name),
      groups: leaf.letters.map { letter in
        NameGroup(letter: letter.name, id: letter.slug, people: letter.people.compactMap(line))
      }, pager: pager,
      register: site.register.holders.isEmpty
        ? nil : Reference(label: words(.register), address: site.href(RegisterListings.root)))
  }

  private func line(_ person: PeopleIndex.Person) -> PersonLine? {
    guard let newest = person.profiles.first, let card = cards[newest] else { return nil }
    return PersonLine(card: card, earlier: person.profiles.dropFirst().map(reference))
  }

  /// A profile of an earlier year, by its year.
  private func reference(_ index: Int) -> Reference {
    let entry = site.entries[index]
    return Reference(label: entry.year.map(String.init) ?? entry.title.value, address: site.href(entry.address))
  }

  private func letters(current: String?) -> [LetterLink] {
    let used = Dictionary(site.people.letters.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let shown = PersonOrder.alphabet.filter { PersonOrder.isVietnamese($0) || used[$0] != nil }
    let others = site.people.letters.map(\.name).filter { !PersonOrder.alphabet.contains($0) }
    return (shown + others).map { name in
      LetterLink(
        label: name, address: used[name].map(address), count: used[name]?.people.count ?? 0,
        isCurrent: name == current)
    }
  }

  private func address(_ letter: PeopleIndex.Letter) -> String {
    site.people.isWhole ? "#\(letter.slug)" : site.href(PeopleIndex.address(of: letter))
  }

  private func pager(_ leaf: PeopleIndex.Leaf) -> Pager? {
    guard let letter = leaf.letters.first else { return nil }
    return Pager(number: leaf.number, of: leaf.count, words: site.theme.strings) {
      site.href(PeopleIndex.address(of: letter, page: $0))
    }
  }
}
