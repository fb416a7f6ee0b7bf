import DataFiles
import Templates

/// A page of the register of everybody who was honoured. Nobody is ranked.
struct RegisterPage: ViewModel {
  let head: Head
  let heading: String
  let sentence: String
  /// The whole register, where this page is a part of it.
  let whole: Reference?
  let letters: [LetterLink]
  let filters: [Filter]
  let groups: [RegisterGroup]
  let pager: Pager?
  let downloads: [Download]

  static let fields = Fields<RegisterPage>("register")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .text("sentence", "how many people and collectives, with how many honours") { $0.sentence }
    .record("whole", "the whole register, where this page is a part of it") { $0.whole }
    .list("letters", "the alphabet, by given names") { $0.letters }
    .list("choices", "its lists by year, title and unit") { $0.filters }
    .list("groups", "who was honoured, by letter") { $0.groups }
    .record("pager", "the pages of the list, where there is more than one") { $0.pager }
    .list("downloads", "the register as data; on its first page") { $0.downloads }
}

/// Those under one letter, collectives, or the agency.
struct RegisterGroup: ViewModel {
  let label: String
  let id: String
  let isPeople: Bool
  let lines: [RegisterLine]

  static let fields = Fields<RegisterGroup>("register group")
    .text("label", "the letter, or tập thể, cơ quan") { $0.label }
    .text("id", "for links within the page") { $0.id }
    .flag("people", "people; else collectives or the agency") { $0.isPeople }
    .list("lines", "who was honoured, in the order of names") { $0.lines }
}

struct RegisterLine: ViewModel {
  let name: Reference
  let unit: Reference?
  let honours: [RegisterHonour]

  static let fields = Fields<RegisterLine>("register line")
    .record("name", "the name, with the profile where there is one") { $0.name }
    .record("unit", "the unit of the newest honour") { $0.unit }
    .list("honours", "decided honours, newest first") { $0.honours }
}

struct RegisterHonour: ViewModel {
  let year: Reference
  let title: Reference
  let decision: String?

  static let fields = Fields<RegisterHonour>("registered honour")
    .record("year", "the year, with its list of honours") { $0.year }
    .record("title", "the title, with everybody who holds it") { $0.title }
    .text("decision", "“Quyết định số … ngày …”") { $0.decision }
}
