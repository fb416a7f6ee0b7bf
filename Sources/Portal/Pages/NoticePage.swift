import Templates

/// A page with a heading and a sentence: not found, moved, annulled.
struct NoticePage: ViewModel {
  let head: Head
  let heading: String
  let target: Reference?
  /// Of an annulled one.
  var decision: String?
  let sections: [Reference]

  static let fields = Fields<NoticePage>("notice")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .text("decision", "the decision that was annulled: “Quyết định số … ngày … của …”") { $0.decision }
    .record("target", "where the page has gone") { $0.target }
    .list("sections", "every list of the site") { $0.sections }
}
