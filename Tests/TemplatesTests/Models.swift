import Templates

struct Person: ViewModel {
  var name = "Nguyễn Văn A"
  var citation: String?
  var body: [UInt8]?
  var isSample = false
  var unit: Unit?
  var honours: [Honour] = []
  var authors: [String] = []

  static let fields = Fields<Person>("person")
    .text("name", "the full name") { $0.name }
    .text("citation", "one line") { $0.citation }
    .html("body", "the story") { $0.body }
    .flag("isSample", "made up") { $0.isSample }
    .record("unit", "where the person works") { $0.unit }
    .list("honours", "by year") { $0.honours }
    .texts("authors", "of an initiative") { $0.authors }
}

struct Honour: ViewModel {
  var year: String
  var name: String?

  static let fields = Fields<Honour>("honour")
    .text("year", "of the decision") { $0.year }
    .text("name", "of the honour") { $0.name }
}

/// A tree: its shape refers to itself.
struct Unit: ViewModel {
  var name: String
  var parts: [Unit] = []

  static let fields = Fields<Unit>("unit")
    .text("name", "as in don-vi.csv") { $0.name }
    .list("parts", "the units below") { $0.parts }
}

struct Site: ViewModel {
  var title = "Thi đua"
  var menu: [String] = ["Tin tức", "Văn bản"]

  static let fields = Fields<Site>("site")
    .text("title", "of the site") { $0.title }
    .texts("menu", "its sections") { $0.menu }
}

struct Page: ViewModel {
  var site: Prebuilt<Site>
  var people: [Prebuilt<Person>]

  static let fields = Fields<Page>("page")
    .record("site", "shared by all pages") { $0.site }
    .list("people", "on this page") { $0.people }
}
