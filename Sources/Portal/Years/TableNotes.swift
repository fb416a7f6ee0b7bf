import DataFiles
import Templates

/// What a table rests on: cut-off, sources, rules, state, whom to ask.
struct TableNotes: ViewModel {
  let lines: [NoteLine]
  let links: [Reference]

  static let fields = Fields<TableNotes>("table notes")
    .list("lines", "cut-off, sources, formula, document, exclusions, ties, state, contact") { $0.lines }
    .list("links", "the method and the data") { $0.links }
}

/// One of them.
struct NoteLine: ViewModel {
  let label: String
  let texts: [String]

  static let fields = Fields<NoteLine>("table note")
    .text("label", "what it is about") { $0.label }
    .texts("texts", "sentences") { $0.texts }
}
