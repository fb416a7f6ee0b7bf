import CommonMark
import DataFiles
import Schemas
import SourceText
import Vietnamese

/// An entry as its file says it, before anything else is known.
///
/// An immutable class rather than a struct: thousands of them are sorted and passed on.
final class Entry: Sendable {
  let kind: Kind
  let source: SourceFile
  /// Relative to `content/`.
  let path: String
  /// From the site's root, with a slash at both ends.
  let address: String
  /// Its place among the files of the content folder, by path: what lists fall back on.
  let order: Int
  /// The last component of the address: the id by which other entries may name this one.
  let slug: String
  let title: Located<String>
  /// Whether every required key has a value. Others have stand-ins there, and only their other values count.
  let isComplete: Bool
  let common: Common
  let details: Details
  /// The day it is listed by: its own, else its decision's.
  let date: CalendarDate?
  let body: Markdown
  /// The fenced blocks of the body, in its order.
  let blocks: [EmbeddedBlock]

  init(
    kind: Kind, source: SourceFile, path: String, order: Int, title: Located<String>, isComplete: Bool, common: Common,
    details: Details, body: Markdown, blocks: [EmbeddedBlock]
  ) {
    self.kind = kind
    self.source = source
    self.path = path
    self.order = order
    address = Address.page(ofSource: path)
    slug = address.components.last ?? ""
    self.title = title
    self.isComplete = isComplete
    self.common = common
    self.details = details
    date = common.date ?? details.decisionDate
    self.body = body
    self.blocks = blocks
  }

  /// The same at another place: files came or went before it.
  init(_ entry: Entry, order: Int) {
    kind = entry.kind
    source = entry.source
    path = entry.path
    self.order = order
    address = entry.address
    slug = entry.slug
    title = entry.title
    isComplete = entry.isComplete
    common = entry.common
    details = entry.details
    date = entry.date
    body = entry.body
    blocks = entry.blocks
  }

  /// The day of its last change, where it is known.
  var changed: CalendarDate? {
    guard let updated = common.updated, let date else { return common.updated ?? date }
    return max(updated, date)
  }

  /// What other entries may call it: its title, the address below its section, the last part of that; a document by
  /// its number first. Thousands are never named, so it is made for a list that is asked for.
  var item: ClosedList.Item {
    let names = [title.value, address.components.dropFirst().joined(separator: "/"), slug]
    return ClosedList.Item((document.map { [$0.number] } ?? []) + names)
  }

  enum Details: Sendable {
    case exemplar(Exemplar)
    case initiative(Initiative)
    case news(News)
    case movement(Movement)
    case document(Document)
    case consultation(Consultation)
    case page
    case declared(SectionValues)

    var decisionDate: CalendarDate? {
      switch self {
      case .exemplar(let exemplar): exemplar.decisionDate
      case .initiative(let initiative): initiative.recognitionDate
      case .document(let document): document.issued
      case .consultation(let consultation): consultation.from.value
      case .news, .movement, .page, .declared: nil
      }
    }
  }

  /// A draft, or without its decision yet: it is not published, so nothing in it can break what is.
  var isHeldBack: Bool {
    common.withdrawn == nil && (common.isDraft?.value == true || exemplar?.state.value.isWaiting == true)
  }

  var decisionDate: CalendarDate? { details.decisionDate }

  /// The year it is listed under.
  var year: Int? {
    switch details {
    case .exemplar(let exemplar): exemplar.year.value
    case .initiative(let initiative): initiative.year.value
    case .news, .document, .consultation, .declared: date?.year
    case .movement, .page: nil
    }
  }

  var exemplar: Exemplar? {
    if case .exemplar(let exemplar) = details { exemplar } else { nil }
  }

  var initiative: Initiative? {
    if case .initiative(let initiative) = details { initiative } else { nil }
  }

  var movement: Movement? {
    if case .movement(let movement) = details { movement } else { nil }
  }

  var document: Document? {
    if case .document(let document) = details { document } else { nil }
  }

  var consultation: Consultation? {
    if case .consultation(let consultation) = details { consultation } else { nil }
  }

  /// What it says in the fields that site.yaml declares for its section.
  var declared: SectionValues? {
    if case .declared(let values) = details { values } else { nil }
  }

  /// The files that its front matter names.
  var files: [Located<String>] {
    let own = [common.image, exemplar?.decisionFile, document?.file].compactMap { $0 }
    return own + (declared?.values.flatMap(\.files) ?? [])
      + common.attachments.map { Located(Attachment($0.value).file, at: $0.range) }
  }
}

extension [Entry] {
  /// Newest first; entries without a day last; of one day people by their given names, all else by path. Keys are
  /// compared, since moving entries about counts references.
  var inListOrder: [Entry] {
    let keys = map { (day: $0.date?.ordinal ?? .min, order: $0.order) }
    var order = indices.sorted { (keys[$1].day, keys[$0].order) < (keys[$0].day, keys[$1].order) }
    var start = 0
    for end in order.indices.map({ $0 + 1 })
    where end == order.count || keys[order[end]].day != keys[order[start]].day {
      arrangePeople(&order[start..<end])
      start = end
    }
    return order.map { self[$0] }
  }

  /// Puts the people among the entries of a day in the order of their names, each in the place of another.
  private func arrangePeople(_ day: inout ArraySlice<Int>) {
    let places = day.indices.filter { self[day[$0]].exemplar?.subject == .person }
    guard places.count > 1 else { return }
    let people = places.map {
      (key: PersonOrder.key(self[day[$0]].title.value, override: self[day[$0]].exemplar?.sortAs), entry: day[$0])
    }
    let byName = people.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
    for (place, person) in zip(places, byName) { day[place] = person.element.entry }
  }
}

/// One line of `tài liệu`: `tệp.pdf | Tên`.
struct Attachment: Sendable {
  let file: String
  let label: String

  init(_ written: String) {
    let parts = written.split(separator: "|", maxSplits: 1).map(\.trimmed)
    file = parts.first ?? ""
    label = parts.count > 1 && !parts[1].isEmpty ? parts[1] : file.fileName
  }
}
