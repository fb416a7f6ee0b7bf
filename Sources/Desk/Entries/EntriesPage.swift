import Templates

/// The list of entries.
struct EntriesPage: ViewModel {
  let kinds: [Choice]
  let states: [Choice]
  let years: [Choice]
  let count: String
  let entries: [Row]
  let newKinds: [Choice]

  struct Row: ViewModel {
    let title: String
    let address: String
    let kind: String
    let unit: String
    let day: String
    let chips: [Chip]

    static let fields = Fields<Row>("row")
      .text("title", "what it is called") { $0.title }
      .text("address", "where it is edited") { $0.address }
      .text("kind", "its kind") { $0.kind }
      .text("unit", "đơn vị") { $0.unit }
      .text("day", "its day") { $0.day }
      .list("chips", "its state") { $0.chips }
  }

  static let fields = Fields<EntriesPage>("entries")
    .list("kinds", "to be chosen from") { $0.kinds }
    .list("states", "to be chosen from") { $0.states }
    .list("years", "to be chosen from") { $0.years }
    .text("count", "how many are shown") { $0.count }
    .list("entries", "newest first") { $0.entries }
    .list("newKinds", "of a new entry") { $0.newKinds }
}
