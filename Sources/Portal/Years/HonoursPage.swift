import DataFiles
import Templates

/// The decided honours of a year. People are listed by given name, never ranked.
struct HonoursPage: ViewModel {
  let head: Head
  let heading: String
  let groups: [HonourGroup]
  let links: [Reference]

  static let fields = Fields<HonoursPage>("honours")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .list("groups", "people, collectives, the agency") { $0.groups }
    .list("links", "the year, the method and the data") { $0.links }
}

struct HonourGroup: ViewModel {
  let label: String
  let caption: String
  let isPeople: Bool
  let lines: [HonourLine]

  static let fields = Fields<HonourGroup>("honour group")
    .text("label", "cá nhân, tập thể or cơ quan") { $0.label }
    .text("caption", "what the table shows") { $0.caption }
    .flag("people", "people, who are listed by given name and not ranked") { $0.isPeople }
    .list("lines", "who was honoured") { $0.lines }
}

struct HonourLine: ViewModel {
  let id: String
  let name: Reference
  let unit: Reference?
  let titles: [HonourTitle]

  static let fields = Fields<HonourLine>("honour")
    .text("id", "for links to it") { $0.id }
    .record("name", "the name, with the profile where there is one") { $0.name }
    .record("unit", "the unit") { $0.unit }
    .list("titles", "what was awarded, with the decisions") { $0.titles }
}

struct HonourTitle: ViewModel {
  let name: String
  let decision: String?
  let late: String?

  static let fields = Fields<HonourTitle>("honoured title")
    .text("name", "the title") { $0.name }
    .text("decision", "“Quyết định số … ngày …”") { $0.decision }
    .text("late", "that the file came late for this year's review") { $0.late }
}
