import DataFiles
import Templates

/// An entry in a list.
struct Card: ViewModel {
  let title: String
  let address: String
  let kind: Kind
  let section: String
  let isCollective: Bool
  let year: Int?
  let day: Day?
  let summary: String?
  let unit: String?
  let note: String?
  let picture: Picture?
  let initials: String?

  private var setTitle: String {
    kind == .exemplar && !isCollective ? Typesetting.name(title) : Typesetting.text(title)
  }

  static let fields = Fields<Card>("card")
    .text("title", "the entry's title") { $0.setTitle }
    .text("address", "the entry's page") { $0.address }
    .text("kind", "the folder of its section: dien-hinh, tin-tuc …") { $0.kind.rawValue }
    .text("section", "what kind of entry it is") { $0.section }
    .text("year", "năm") { $0.year.map(String.init) }
    .record("day", "the day it is listed by") { $0.day }
    .text("summary", "an exemplar's citation, else the summary") { $0.summary.map(Typesetting.text) }
    .text("unit", "the unit's name") { $0.unit }
    .text("note", "an exemplar's position, an initiative's kind, a document's number …") { $0.note }
    .record("picture", "the portrait or picture") { $0.picture }
    .flag("isExemplar", "a person or a collective") { $0.kind == .exemplar }
    .flag("isCollective", "an exemplar that is a collective") { $0.isCollective }
    .text("initials", "of an exemplar without a portrait") { $0.initials }
}
