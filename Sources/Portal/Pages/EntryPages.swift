import DataFiles
import SourceText
import Templates
import Vietnamese

/// Makes the pages of entries. A class for the same reason as ``Site``: every page holds it.
final class EntryPages: Sendable {
  /// How many members a page shows before it links to the whole list.
  static let memberCount = 6

  let site: Site
  let heads: Heads
  let lists: ListPages
  let make: Cards
  let cards: [Prebuilt<Card>?]
  /// Of persons, by name; newest first.
  let profiles: [String: [Int]]

  convenience init(site: Site, heads: Heads, lists: ListPages, make: Cards, cards: [Prebuilt<Card>?]) {
    let people = site.people.letters.flatMap(\.people).flatMap(\.profiles).sorted()
    let profiles = Dictionary(grouping: people) { site.entries[$0].title.value }
    self.init(site, heads, lists, make, cards, profiles)
  }

  private init(
    _ site: Site, _ heads: Heads, _ lists: ListPages, _ make: Cards, _ cards: [Prebuilt<Card>?],
    _ profiles: [String: [Int]]
  ) {
    (self.site, self.heads, self.lists, self.make, self.cards) = (site, heads, lists, make, cards)
    self.profiles = profiles
  }

  /// The same for a site in which an entry has other words; what lists and other pages say of it stays as it was.
  func of(_ site: Site) -> EntryPages {
    EntryPages(site, heads.of(site), lists, Cards(site: site), cards, profiles)
  }

  func page(_ index: Int) -> EntryPage {
    let entry = site.entries[index]
    let relations = site.relations[index]
    let common = entry.common
    let neighbours = neighbours(index)
    return EntryPage(
      head: head(entry, index), title: entry.title.value, body: site.body(index), hasGallery: site.hasGallery(index),
      day: entry.date.map(make.day),
      updated: common.updated.map(make.day), summary: common.summary, picture: make.picture(index, entry.pageSlot),
      unit: relations.unit.map { reference(site.directory.units[$0]) },
      year: entry.year.flatMap { list(entry.kind, .year($0)) },
      field: common.field.map { field(entry.kind, $0.value) }, movements: relations.movements.map(make.reference),
      attachments: common.attachments.compactMap {
        let attachment = Attachment($0.value)
        return make.download(attachment.file, label: attachment.label, of: index)
      },
      exemplar: entry.exemplar.map { facts($0, entry, index) }, initiative: entry.initiative.map { facts($0, index) },
      movement: entry.movement.map { facts($0, index) }, document: entry.document.map { facts($0, index) },
      consultation: entry.consultation.map(facts),
      rubric: { if case .news(let news) = entry.details { news.rubric } else { nil } }(),
      facts: facts(index), members: members(index),
      related: related(index), previous: neighbours.older.map(make.reference),
      next: neighbours.newer.map(make.reference))
  }

  private func head(_ entry: Entry, _ index: Int) -> Head {
    let section = (site.theme.strings(entry.kind.word), entry.kind.address)
    let picture = make.sharedPicture(index)
    return heads.head(
      entry.title.value, at: entry.address, description: entry.exemplar?.citation ?? entry.common.summary,
      trail: [section], changed: entry.common.updated ?? entry.date, type: "article",
      image: heads.cards.map { $0.shared($0.card(ofEntry: index), of: entry.address) } ?? picture,
      about: .entry(index, picture: picture?.address))
  }

  private func reference(_ unit: Unit) -> Reference {
    Reference(label: unit.name, address: site.href(unit.address))
  }

  func list(_ kind: Kind, _ subject: Listing.Subject) -> Reference? {
    site.listings.list(kind, subject).map { Reference(label: lists.shortLabel($0), address: site.href($0.address)) }
  }

  private func field(_ kind: Kind, _ name: String) -> Reference {
    Reference(label: name, address: list(kind, .field(Fold.distinctSlug(name)))?.address)
  }

  private func neighbours(_ index: Int) -> (older: Int?, newer: Int?) {
    guard site.entries[index].kind.isInOrderOfDays,
      let section = site.listings.section(site.entries[index].kind)?.entries,
      let place = section.position(of: index)
    else {
      return (nil, nil)
    }
    return (place + 1 < section.count ? section[place + 1] : nil, place > 0 ? section[place - 1] : nil)
  }

  /// What names this entry: a movement's entries by kind, an initiative's exemplars, a document's movements.
  private func members(_ index: Int) -> [CardGroup] {
    switch site.entries[index].details {
    case .movement:
      return site.config.kinds.compactMap { kind in
        group(kind, of: site.groups.byMovement[index] ?? [], whole: .movement(index))
      }
    case .initiative: return [group(.exemplar, of: site.namedBy[index] ?? [])].compactMap { $0 }
    case .document: return [group(.movement, of: site.namedBy[index] ?? [])].compactMap { $0 }
    default: return []
    }
  }

  func group(_ kind: Kind, of members: [Int], whole: Listing.Subject? = nil) -> CardGroup? {
    let own = members.filter { site.entries[$0].kind == kind }
    guard !own.isEmpty else { return nil }
    let label = site.theme.strings(kind.word)
    let all = whole.flatMap { list(kind, $0) }.map {
      Reference(
        label: site.theme.strings(.seeAll, ["section": "\(label.lowercasedFirst) (\(own.count))"]), address: $0.address)
    }
    let shown = all == nil ? own[...] : own.prefix(Self.memberCount)
    return CardGroup(
      kind: kind, label: label, cards: shown.compactMap { cards[$0] }, all: own.count > shown.count ? all : nil)
  }
}

extension [Int] {
  /// Where an entry stands in a list of positions, which are in rising order.
  fileprivate func position(of index: Int) -> Int? {
    let place = lowerBound(of: index)
    return place < count && self[place] == index ? place : nil
  }

  /// The entries from `index` on, then from the start: so that every entry is somebody's neighbour.
  func turned(to index: Int) -> some Sequence<Int> {
    let place = lowerBound(of: index)
    return indices.lazy.map { self[(place + $0) % self.count] }
  }

  private func lowerBound(of value: Int) -> Int {
    sortedCount { $0 < value }
  }
}

extension Kind {
  /// Whether older and newer mean something: a section of days, and not of people.
  fileprivate var isInOrderOfDays: Bool { self == .news || self == .document }
}
