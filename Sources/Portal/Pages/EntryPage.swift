import DataFiles
import Templates

/// The page of one entry. Each kind has a template of its own; what only one kind has is a record of that kind.
struct EntryPage: ViewModel {
  let head: Head
  let title: String
  let body: [UInt8]
  let hasGallery: Bool
  let day: Day?
  let updated: Day?
  let summary: String?
  let picture: Picture?
  let unit: Reference?
  let year: Reference?
  let field: Reference?
  let movements: [Reference]
  let attachments: [Download]
  let exemplar: ExemplarFacts?
  let initiative: InitiativeFacts?
  let movement: MovementFacts?
  let document: DocumentFacts?
  let consultation: ConsultationFacts?
  let rubric: String?
  /// Of a declared section.
  let facts: [SectionFact]
  let members: [CardGroup]
  let related: [CardGroup]
  let previous: Reference?
  let next: Reference?

  static let fields = Fields<EntryPage>("entry")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the entry's title") {
      $0.exemplar?.isPerson == true ? Typesetting.name($0.title) : Typesetting.text($0.title)
    }
    .html("body", "the entry's text") { $0.body }
    .flag("gallery", "whether the text has a gallery, whose pictures can be seen large") { $0.hasGallery }
    .record("day", "the day of the entry") { $0.day }
    .record("updated", "the day of the last change of content") { $0.updated }
    .text("summary", "tóm tắt") { $0.summary.map(Typesetting.text) }
    .record("picture", "ảnh") { $0.picture }
    .record("unit", "đơn vị") { $0.unit }
    .record("year", "the list of its year") { $0.year }
    .record("field", "lĩnh vực: the list of its field") { $0.field }
    .list("movements", "phong trào") { $0.movements }
    .list("attachments", "tài liệu") { $0.attachments }
    .record("exemplar", "what only an exemplar has") { $0.exemplar }
    .record("initiative", "what only an initiative has") { $0.initiative }
    .record("movement", "what only a movement has") { $0.movement }
    .record("document", "what only a document has") { $0.document }
    .record("consultation", "what only a consultation has") { $0.consultation }
    .text("rubric", "chuyên mục of news") { $0.rubric }
    .list("facts", "the fields that site.yaml declares for the section, with this entry's values") { $0.facts }
    .list("members", "a movement's entries; an initiative's exemplars; a document's movements") { $0.members }
    .list("related", "entries of the same unit, movement or field") { $0.related }
    .record("previous", "the older neighbour, where its section is in the order of days") { $0.previous }
    .record("next", "the newer neighbour, where its section is in the order of days") { $0.next }
}

/// Entries under a heading, with a link to the whole list.
struct CardGroup: ViewModel {
  /// Empty where kinds are mixed.
  var kind: Kind?
  let label: String
  let cards: [Prebuilt<Card>]
  var all: Reference?

  static let fields = Fields<CardGroup>("group")
    .text("kind", "the folder of their section: dien-hinh, tin-tuc …; empty where they are mixed") { $0.kind?.rawValue }
    .text("label", "the heading") { $0.label }
    .list("cards", "the newest entries") { $0.cards }
    .record("all", "the whole list, where it has more") { $0.all }
}

struct ExemplarFacts: ViewModel {
  let isPerson: Bool
  let subject: String
  let initials: String?
  let position: String?
  let citation: String
  let decision: String?
  let decisionFile: Download?
  let qr: [UInt8]?
  let titles: [Reference]
  let forms: [String]
  let initiatives: [Reference]
  let timeline: [TimelineYear]

  static let fields = Fields<ExemplarFacts>("exemplar")
    .flag("isPerson", "a person; else a collective") { $0.isPerson }
    .text("subject", "cá nhân or tập thể") { $0.subject }
    .text("initials", "for the place of a missing portrait") { $0.initials }
    .text("position", "chức vụ") { $0.position }
    .text("citation", "thành tích") { Typesetting.text($0.citation) }
    .text("decision", "“Quyết định số … ngày … của …”") { $0.decision }
    .record("decisionFile", "tệp quyết định") { $0.decisionFile }
    .html("qr", "a QR code of the page's address, as SVG") { $0.qr }
    .list("titles", "danh hiệu, each with its list") { $0.titles }
    .texts("forms", "hình thức khen thưởng") { $0.forms }
    .list("initiatives", "sáng kiến") { $0.initiatives }
    .list("timeline", "decided titles over the years, from the years' tables, newest first") { $0.timeline }
}

struct InitiativeFacts: ViewModel {
  let authors: [Reference]
  let category: String
  let registered: Day?
  let late: String?
  let recognition: String?
  let level: String?
  let scope: String?
  let benefit: String?

  static let fields = Fields<InitiativeFacts>("initiative")
    .list("authors", "tác giả, each with the profile of that name in the unit") { $0.authors }
    .text("category", "loại") { $0.category }
    .record("registered", "ngày đăng ký") { $0.registered }
    .text("late", "that it came too late for the review of its year") { $0.late }
    .text("recognition", "quyết định công nhận, with its day") { $0.recognition }
    .text("level", "cấp công nhận") { $0.level }
    .text("scope", "phạm vi áp dụng") { $0.scope }
    .text("benefit", "giá trị làm lợi") { $0.benefit }
}

struct MovementFacts: ViewModel {
  let launchedBy: String
  let category: String?
  let period: String?
  let document: Reference?

  static let fields = Fields<MovementFacts>("movement")
    .text("launchedBy", "cơ quan phát động") { $0.launchedBy }
    .text("category", "loại") { $0.category }
    .text("period", "“Từ ngày … đến hết ngày …”") { $0.period }
    .record("document", "văn bản") { $0.document }
}

struct DocumentFacts: ViewModel {
  let number: String
  let type: String?
  let issued: Day
  let effective: Day?
  let state: String?
  /// That it is no longer, or not yet, in force.
  let warning: StateBadge?
  let replacedBy: Reference?
  let replaces: [Reference]
  let issuers: [String]
  let subject: String
  let signer: String?
  let file: Download?

  static let fields = Fields<DocumentFacts>("document")
    .text("number", "số ký hiệu") { $0.number }
    .text("type", "tên loại") { $0.type }
    .record("issued", "ngày ban hành") { $0.issued }
    .record("effective", "ngày hiệu lực") { $0.effective }
    .text("state", "tình trạng, on the day of the build; empty where it is not known") { $0.state }
    .record("warning", "that it is no longer, or not yet, in force") { $0.warning }
    .record("replacedBy", "bị thay thế bởi, linked where it is published here") { $0.replacedBy }
    .list("replaces", "the documents in whose place it is") { $0.replaces }
    .texts("issuers", "cơ quan ban hành") { $0.issuers }
    .text("subject", "trích yếu") { $0.subject }
    .text("signer", "người ký") { $0.signer }
    .record("file", "tệp") { $0.file }
}
