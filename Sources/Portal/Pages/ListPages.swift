import DataFiles
import Templates

/// Makes the pages of lists.
struct ListPages: Sendable {
  let site: Site
  let heads: Heads
  let cards: [Prebuilt<Card>?]
  /// The lists of each kind by what they choose, as every list of the kind offers them.
  private var choices: [Kind: [Word: [(address: String, built: Prebuilt<FilterChoice>)]]] = [:]

  init(site: Site, heads: Heads, cards: [Prebuilt<Card>?]) {
    (self.site, self.heads, self.cards) = (site, heads, cards)
    for listing in site.listings.all {
      guard let word = listing.filterWord else { continue }
      choices[listing.kind, default: [:]][word, default: []].append(
        (listing.address, Prebuilt(choice(listing, isCurrent: false))))
    }
  }

  func page(_ listing: Listing, number: Int) -> ListPage {
    let address = listing.address(ofPage: number)
    let label = label(listing)
    let section = site.theme.strings(listing.kind.word)
    let title = number == 1 ? label : "\(label) – \(pageLabel(number, of: listing.pageCount))"
    var trail: [(String, String)] = []
    if listing.address != listing.kind.address { trail.append((section, listing.kind.address)) }
    if number > 1 { trail.append((shortLabel(listing), listing.address)) }
    return ListPage(
      head: heads.head(
        title, at: address, description: introduction(listing)?.common.summary, trail: trail,
        changed: listing.entries.first.flatMap { site.entries[$0].date }, feeds: feeds(listing), about: .list),
      heading: label,
      section: Reference(
        label: site.introductions[listing.kind]?.entry.title.value ?? section, address: site.href(listing.kind.address)),
      introduction: number == 1 ? introduction(listing).flatMap { _ in site.introduction(listing.kind) } : nil,
      count: listing.entries.count, countLabel: site.theme.strings(listing.kind.descriptor.counted),
      emptyText: site.theme.strings(listing.kind.descriptor.whenEmpty),
      filterIndex: number == 1 && site.listings.hasFilters(listing.kind)
        ? site.href(listing.kind.filterAddress) : nil,
      nameIndex: number == 1 ? nameIndex(listing) : nil,
      cards: listing.entries(onPage: number).compactMap { cards[$0] },
      filters: number == 1 ? filters(listing) : [], pager: pager(listing, number),
      style: listing.kind.descriptor.lists.style, table: table(listing.kind, listing.entries(onPage: number)),
      questions: questions(listing.kind, listing.entries(onPage: number)))
  }

  private func nameIndex(_ listing: Listing) -> String? {
    listing.kind == .exemplar && listing.subject == .section && !site.people.leaves.isEmpty
      ? site.href(PeopleIndex.address) : nil
  }

  private func introduction(_ listing: Listing) -> Entry? {
    if case .section = listing.subject { site.introductions[listing.kind]?.entry } else { nil }
  }

  /// “Điển hình tiên tiến: Văn phòng Sở”.
  func label(_ listing: Listing) -> String {
    let section = site.introductions[listing.kind]?.entry.title.value ?? site.theme.strings(listing.kind.word)
    switch listing.subject {
    case .section: return section
    case .year(let year): return site.theme.strings(.yearHeading, ["section": section, "year": "\(year)"])
    default: return "\(section): \(shortLabel(listing))"
    }
  }

  func shortLabel(_ listing: Listing) -> String {
    switch listing.subject {
    case .section: site.theme.strings(listing.kind.word)
    case .year(let year): "\(year)"
    case .month(let year, let month):
      site.theme.strings(.monthName, ["month": month < 10 ? "0\(month)" : "\(month)", "year": "\(year)"])
    case .honoured(let subject): site.theme.strings(subject == .person ? .individual : .collective)
    case .unit(let unit): site.directory.units[unit].name
    case .title(let title): site.directory.honours.titles[title].name
    // Named as the newest entry writes it.
    case .field(let slug): listing.entries.first.flatMap { site.entries[$0].common.field?.value } ?? slug
    case .movement(let movement): site.entries[movement].title.value
    case .state(let state): site.theme.strings(state.word)
    }
  }

  private func feeds(_ listing: Listing) -> [FeedLink] {
    guard listing.hasFeed else { return [] }
    return heads.feeds(label(listing), beside: listing.address, isFull: listing.hasFullFeed)
  }

  private func pageLabel(_ page: Int, of pages: Int) -> String {
    site.theme.strings(.pageOf, ["page": "\(page)", "pages": "\(pages)"])
  }

  private func filters(_ current: Listing) -> [Filter] {
    let words: [Word] = [
      .filterSubject, .filterYear, .filterMonth, .filterUnit, .filterTitle, .filterField, .filterMovement, .filterState,
    ]
    return words.compactMap { word in
      var choices = choices[current.kind]?[word] ?? []
      if current.filterWord == word, let place = choices.firstIndex(where: { $0.address == current.address }) {
        choices[place].built = Prebuilt(choice(current, isCurrent: true))
      }
      return choices.isEmpty ? nil : Filter(label: site.theme.strings(word), choices: choices.map { $0.built })
    }
  }

  private func choice(_ listing: Listing, isCurrent: Bool) -> FilterChoice {
    FilterChoice(
      label: shortLabel(listing), address: site.href(listing.address), count: listing.entries.count,
      isCurrent: isCurrent)
  }

  private func pager(_ listing: Listing, _ number: Int) -> Pager? {
    Pager(number: number, of: listing.pageCount, words: site.theme.strings) {
      site.href(listing.address(ofPage: $0))
    }
  }
}

extension Listing {
  var filterWord: Word? {
    switch subject {
    case .section: nil
    case .year: .filterYear
    case .month: .filterMonth
    case .honoured: .filterSubject
    case .unit: .filterUnit
    case .title: .filterTitle
    case .field: .filterField
    case .movement: .filterMovement
    case .state: .filterState
    }
  }
}
