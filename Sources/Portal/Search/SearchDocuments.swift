import CommonMark
import Disk
import Emulation
import SourceText
import Templates

/// The pages that can be found, in the order in which equally good ones are shown: units first, then results, contests,
/// movements and pages, then people, their initiatives, documents and news, each newest first; then who is honoured
/// without a page.
struct SearchDocuments: Sendable {
  enum Document: Sendable {
    case unit(Int)
    /// By year and position in it.
    case contest(Int, Int)
    case entry(Int)
    /// A page of results, by its position among those.
    case page(Int)
    case honoured(Int)
  }

  private static let kinds: [Kind] = [.movement, .page, .exemplar, .initiative, .document, .news]

  let site: Site
  let documents: [Document]
  /// How many there are of each kind, with its name, in this order.
  let groups: [(label: String, count: Int)]
  private let make: Cards
  private let cards: [Prebuilt<Card>?]
  private let pages: [(address: String, words: PageWords)]
  private let honoured: [HonouredName]

  /// Only what is published is here: nothing annulled, withdrawn or waiting can be found.
  ///
  /// - Parameters:
  ///   - cards: of the entries that are listed.
  ///   - pages: all of the site; those with a ``Page/searchGroup`` are found by what they show.
  ///   - honoured: who is in a roll of honour and has no page.
  init(_ site: Site, cards: [Prebuilt<Card>?], pages: [Page], honoured: [HonouredName], jobs: Int) async {
    self.site = site
    self.cards = cards
    self.honoured = honoured
    let found = pages.compactMap { page in page.searchGroup.map { (group: $0, page: page) } }
    let words = await Parallel.map(count: found.count, jobs: jobs) { index in
      PageWords(html: (try? found[index].page.render()) ?? [])
    }
    self.pages = zip(found, words).map { entry, words in (site.href(entry.page.address), words) }
    make = Cards(site: site)
    let units = site.directory.units.indices.map { Document.unit($0) }
    let entries = Self.kinds.map { kind in
      (
        kind.word,
        site.entries.indices.filter { site.entries[$0].kind == kind && site.isListed($0) }.map(Document.entry)
      )
    }
    let contests = site.years.indices.reversed().flatMap { year in
      site.years[year].contests.indices.map { Document.contest(year, $0) }
    }
    let results = found.map(\.group).distinct.map { group in
      (group, found.indices.filter { found[$0].group == group }.map(Document.page))
    }
    let names = [(Word.searchHonoured, honoured.indices.map(Document.honoured))]
    let all = [(Word.menuUnits, units)] + results + [(.contests, contests)] + entries + names
    groups = all.filter { !$0.1.isEmpty }.map { (site.theme.strings($0.0), $0.1.count) }
    documents = all.flatMap { $0.1 }
  }

  func read(_ index: Int, into text: inout SearchText) {
    switch documents[index] {
    case .unit(let unit): read(site.directory.units[unit], into: &text)
    case .contest(let year, let contest): read(site.years[year].contests[contest], into: &text)
    case .entry(let entry): read(entry: entry, into: &text)
    case .page(let page): read(pages[page].words, into: &text)
    case .honoured(let name): read(honoured[name], into: &text)
    }
  }

  private func read(_ page: PageWords, into text: inout SearchText) {
    text.add(title: page.title)
    text.add(page.description)
    text.add(page.headings)
  }

  private func read(_ person: HonouredName, into text: inout SearchText) {
    text.add(title: person.name)
    text.add(person.unit)
    text.add(person.titles)
    text.add(person.year)
  }

  private func read(_ unit: Unit, into text: inout SearchText) {
    text.add(title: unit.name)
    text.add(title: unit.abbreviation ?? "")
    text.add(unit.group)
  }

  private func read(_ contest: Contest, into text: inout SearchText) {
    text.add(title: contest.inputs.name.value)
    text.add(contest.inputs.pledge)
    text.add(contest.inputs.document)
    for member in contest.members { text.add(member.name) }
  }

  private func read(entry index: Int, into text: inout SearchText) {
    let entry = site.entries[index]
    text.add(title: entry.title.value)
    text.add(entry.common.summary)
    text.add(entry.details)
    text.add(make.unit(of: index)?.name)
    for movement in site.relations[index].movements { text.add(site.entries[movement].title.value) }
    text.add(entry.common.field?.value)
    entry.body.appendPlainText(to: &text.body)
    for block in entry.blocks { text.add(block) }
    for attachment in entry.common.attachments { text.add(Attachment(attachment.value).label) }
  }

  /// What is shown of results: title, address, what is known of it, summary; with tabs between, a line each.
  func lines(_ range: Range<Int>) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(range.count * 320)
    for index in range {
      switch documents[index] {
      case .unit(let unit):
        let unit = site.directory.units[unit]
        lines.append(fields: unit.name, site.href(unit.address), facts: unit.group?.capitalizedFirst, nil, nil)
      case .contest(let index, let contest):
        let (year, name) = (site.years[index], site.years[index].contests[contest].inputs.name.value)
        let address = site.href(YearAddresses(year).contests[contest])
        lines.append(fields: name, address, facts: "\(year.plan.year.value)", nil, nil)
      case .entry(let entry):
        let card = cards[entry]?.model ?? make.card(entry)
        lines.append(fields: card.title, card.address, facts: card.note, card.unit, card.day?.text)
        lines.append(field: card.summary ?? "")
      case .page(let index):
        lines.append(fields: pages[index].words.title, pages[index].address, facts: nil, nil, nil)
        lines.append(field: pages[index].words.description)
      case .honoured(let index):
        let person = honoured[index]
        lines.append(fields: person.name, person.address, facts: person.year, person.unit, nil)
        lines.append(field: person.titles.joined(separator: ", "))
      }
      lines.append(.newline)
    }
    return lines
  }
}

extension [UInt8] {
  fileprivate mutating func append(fields title: String, _ address: String, facts: String?...) {
    append(field: title)
    append(.tab)
    append(field: address)
    append(.tab)
    var isFirst = true
    for case let fact? in facts {
      if !isFirst { append(contentsOf: " · ".utf8) }
      append(field: fact)
      isFirst = false
    }
    append(.tab)
  }

  /// A tab or a line break in it would end it.
  fileprivate mutating func append(field text: String) {
    append(contentsOf: text.utf8.lazy.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 })
  }
}

extension [Word] {
  /// Each once, where it first stands.
  fileprivate var distinct: [Word] {
    var seen: Set<Word> = []
    return filter { seen.insert($0).inserted }
  }
}

extension SearchText {
  fileprivate mutating func add(_ details: Entry.Details) {
    switch details {
    case .exemplar(let exemplar):
      add(exemplar.citation)
      add([exemplar.position, exemplar.decisionNumber, exemplar.decisionAuthority].compactMap { $0 })
      add(exemplar.titles.map(\.value) + exemplar.forms.map(\.value))
    case .initiative(let initiative):
      for author in initiative.authors { add(title: author.value) }
      add(initiative.category.rawValue)
      add(
        [initiative.recognition, initiative.recognitionLevel, initiative.scope, initiative.benefit].compactMap { $0 })
    case .news(let news): add(news.rubric)
    case .movement(let movement): add([movement.launchedBy, movement.document?.value].compactMap { $0 })
    case .document(let document):
      add(title: document.number)
      add([document.subject, document.type, document.signer].compactMap { $0 } + document.issuers)
    case .page: break
    }
  }

  fileprivate mutating func add(_ block: EmbeddedBlock) {
    switch block {
    case .note(let markdown): markdown.appendPlainText(to: &body)
    case .gallery(let pictures): add(pictures.map(\.caption))
    case .figures, .unknown: break
    }
    body.append(UInt8(ascii: " "))
  }
}
