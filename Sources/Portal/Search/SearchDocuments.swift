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
  ///   - honoured: who is in a roll of honour and has no page.
  ///   - page: makes the page of a route: pages of results are found by what they show.
  init(
    _ site: Site, cards: [Prebuilt<Card>?], honoured: [HonouredName], jobs: Int,
    page: @escaping @Sendable (Route) -> Page?
  ) async {
    self.site = site
    self.cards = cards
    self.honoured = honoured
    let results = site.routes.filter(Self.isResult)
    let words = await Parallel.map(count: results.count, jobs: jobs) { index in
      PageWords(html: (try? page(results[index])?.render()) ?? [])
    }
    pages = zip(results, words).map { (site.href($0.address), $1) }
    make = Cards(site: site)
    var found = Dictionary(grouping: site.routes.compactMap { Self.document($0, of: site) }, by: \.group)
      .mapValues { $0.map(\.document) }
    found[.word(.menuStandings)] = pages.indices.map(Document.page)
    found[.word(.searchHonoured)] = honoured.indices.map(Document.honoured)
    let kinds = site.config.kinds.sorted { $0.descriptor.searchRank < $1.descriptor.searchRank }
    let order: [Label] =
      [.word(.menuUnits), .word(.menuStandings), .word(.contests)] + kinds.map(\.word) + [.word(.searchHonoured)]
    let all = order.compactMap { word in found[word].map { (word, $0) } }.filter { !$0.1.isEmpty }
    groups = all.map { (site.theme.strings($0.0), $0.1.count) }
    documents = all.flatMap { $0.1 }
  }

  /// What can be found of a route, and the group that it is shown in.
  private static func document(_ route: Route, of site: Site) -> (group: Label, document: Document)? {
    switch route.subject {
    case .unit(let unit): (.word(.menuUnits), .unit(unit))
    case .year(let year, .contest(let contest)): (.word(.contests), .contest(year, contest))
    case .entry(let index): (site.entries[index].kind.word, .entry(index))
    default: nil
    }
  }

  /// Pages that are found by what they show. Lists and rows of data only lead to what is found itself.
  private static func isResult(_ route: Route) -> Bool {
    switch route.subject {
    case .years: true
    case .register(0, page: 1): true
    case .year(_, let page):
      switch page {
      case .whole, .method, .honours, .round, .audit, .member: true
      case .contest, .rows: false
      }
    default: false
    }
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
    case .consultation(let consultation):
      add([consultation.nominee, consultation.award, consultation.achievement])
    case .page: break
    case .declared(let values): add(values.values.flatMap(\.texts))
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
