import DataFiles
import Templates

/// The front page: somebody first, then the others, then the year.
struct HomePage: ViewModel {
  let head: Head
  let heading: String
  let lead: LeadPerson?
  let themeLabel: String?
  let themeOfYear: String?
  let slogan: String?
  let board: HomeBoard?
  let groups: [CardGroup]
  let work: [CardGroup]
  let sections: [Reference]

  static let fields = Fields<HomePage>("home")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the name of the site") { $0.heading }
    .record("lead", "Gương sáng: who stands first; none where nobody is published") { $0.lead }
    .text("themeLabel", "the words before the theme, with its year") { $0.themeLabel }
    .text("themeOfYear", "chủ đề of the newest plan that has begun") { $0.themeOfYear }
    .text("slogan", "khẩu hiệu of the same plan") { $0.slogan }
    .record("board", "its round, targets, standings and next deadline") { $0.board }
    .list("groups", "further exemplars, and news") { $0.groups }
    .list("work", "initiatives, and the movements of now") { $0.work }
    .list("sections", "every list of the site") { $0.sections }
}

/// Who stands first on the front page.
struct LeadPerson: ViewModel {
  let card: Prebuilt<Card>
  let honour: String?

  static let fields = Fields<LeadPerson>("lead person")
    .record("card", "the entry, with its portrait") { $0.card }
    .text("honour", "“Chiến sĩ thi đua cơ sở năm 2018”") { $0.honour }
}
