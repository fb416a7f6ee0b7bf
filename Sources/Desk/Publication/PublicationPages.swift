import Templates

/// Xuất bản: what differs from the site as it is published.
struct PublicationPage: ViewModel {
  /// Whether the difference was asked for: it takes a build.
  let isCompared: Bool
  let failure: String?
  /// Why nothing can be published; nil where it can.
  let blocked: String?
  let errors: [Item]
  /// How much differs; nil where nothing does.
  let heading: String?
  let differences: [Item]
  let rest: String?
  let canPublish: Bool
  let approved: [Item]
  let publications: [Publication]

  struct Publication: ViewModel {
    let label: String
    let detail: String?
    let returnID: String?

    static let fields = Fields<Publication>("publication")
      .text("label", "who, when") { $0.label }
      .text("detail", "how much") { $0.detail }
      .text("returnID", "what to go back to; empty for the newest") { $0.returnID }
  }

  static let fields = Fields<PublicationPage>("publication page")
    .flag("isCompared", "whether the difference was asked for") { $0.isCompared }
    .text("failure", "why publishing did not work") { $0.failure }
    .text("blocked", "why nothing can be published") { $0.blocked }
    .list("errors", "the mistakes that keep it") { $0.errors }
    .text("heading", "how much differs") { $0.heading }
    .list("differences", "pages and files") { $0.differences }
    .text("rest", "how many more") { $0.rest }
    .flag("canPublish", "whether who reads may publish") { $0.canPublish }
    .list("approved", "changes that were approved") { $0.approved }
    .list("publications", "the newest first") { $0.publications }
}

/// A page as it is published, beside what it will be.
struct ComparisonPage: ViewModel {
  let title: String
  let before: String?
  let after: String?

  static let fields = Fields<ComparisonPage>("comparison")
    .text("title", "its address") { $0.title }
    .text("before", "where the published page is") { $0.before }
    .text("after", "where the new one is") { $0.after }
}

/// Sổ việc: everything that was done.
struct LogPage: ViewModel {
  let state: String
  let tone: Tone
  let lines: [Line]

  struct Line: ViewModel {
    let time: String
    let person: String
    let action: String
    let file: String

    static let fields = Fields<Line>("log line")
      .text("time", "when") { $0.time }
      .text("person", "who") { $0.person }
      .text("action", "what") { $0.action }
      .text("file", "of which file") { $0.file }
  }

  static let fields = Fields<LogPage>("log")
    .text("state", "whether it is whole") { $0.state }
    .text("tone", "good or bad") { $0.tone.rawValue }
    .list("lines", "the newest first") { $0.lines }
}
