/// The words of the interface, from `theme/strings.yaml`.
struct Strings: Sendable {
  /// In the order of the file.
  let entries: [(key: String, text: String)]
  private let texts: [String: String]

  init(_ entries: [(key: String, text: String)]) {
    self.entries = entries
    texts = Dictionary(entries.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  func has(_ word: Word) -> Bool { texts[word.rawValue] != nil }

  /// The text of a word; `{name}` places are filled from `values`.
  func callAsFunction(_ word: Word, _ values: [String: String] = [:]) -> String {
    var text = texts[word.rawValue] ?? word.rawValue
    for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
    return text
  }

  /// The parts before and after the place of `name`.
  func parts(_ word: Word, around name: String) -> (before: String, after: String) {
    let text = self(word)
    guard let place = text.firstRange(of: "{\(name)}") else { return (text, "") }
    return (String(text[..<place.lowerBound]), String(text[place.upperBound...]))
  }
}

/// The words that pages need in places that a template cannot reach: with values inside, or chosen by the entry.
enum Word: String, CaseIterable, Sendable {
  case siteSection = "site_section"
  case home
  case menuExemplars = "menu_exemplars"
  case menuInitiatives = "menu_initiatives"
  case menuMovements = "menu_movements"
  case menuUnits = "menu_units"
  case menuNews = "menu_news"
  case menuDocuments = "menu_documents"
  case menuPages = "menu_pages"
  case individual
  case collective
  case decisionLine = "decision_line"
  case pageOf = "page_of"
  case filterYear = "filter_year"
  case filterTitle = "filter_title"
  case filterField = "filter_field"
  case filterMovement = "filter_movement"
  case filterUnit = "filter_unit"
  case seeAll = "see_all"
  case relatedSameUnit = "related_same_unit"
  case relatedSameMovement = "related_same_movement"
  case latestExemplars = "latest_exemplars"
  case latestNews = "latest_news"
  case lastChanged = "last_changed"
  case portraitText = "a11y_portrait"
  case headingAnchor = "a11y_anchor"
  case notFoundTitle = "not_found_title"
  case movedTitle = "moved_title"
  case revokedTitle = "revoked_title"
  case yearHeading = "year_heading"
  case periodFromTo = "period_from_to"
  case periodFrom = "period_from"
  case periodThrough = "period_through"
  case recognitionLine = "recognition_line"
  case footnotes
  case footnoteReference = "a11y_footnote"
  case footnoteReturn = "a11y_footnote_return"
  case note
  case taskDone = "a11y_task_done"
  case taskOpen = "a11y_task_open"
}
