/// The words that pages need in places that a template cannot reach: with values inside, or chosen by the entry.
enum Word: String, CaseIterable, Sendable {
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
  case headingAnchor = "a11y_anchor"
  case notFoundTitle = "not_found_title"
  case movedTitle = "moved_title"
  case revokedTitle = "revoked_title"
  case yearHeading = "year_heading"
  case yearTheme = "year_theme"
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
