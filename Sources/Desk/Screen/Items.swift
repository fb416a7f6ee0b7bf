import Templates

/// How grave something is.
enum Tone: String, Sendable {
  case plain = ""
  case good, warn, bad
}

/// A short mark.
struct Chip: ViewModel {
  let label: String
  var tone = Tone.plain

  static let fields = Fields<Chip>("chip")
    .text("label", "its word") { $0.label }
    .text("tone", "good, warn or bad") { $0.tone.rawValue }
}

/// A line of a list that leads somewhere.
struct Item: ViewModel {
  let label: String
  var address: String?
  var detail: String?
  var chip: Chip?
  var isCurrent = false

  static let fields = Fields<Item>("item")
    .text("label", "what it says") { $0.label }
    .text("address", "where it leads") { $0.address }
    .text("detail", "a line below") { $0.detail }
    .text("chip", "a mark before it") { $0.chip?.label }
    .text("tone", "of the mark") { $0.chip?.tone.rawValue }
    .flag("current", "whether it is shown") { $0.isCurrent }
}

/// A list under a heading.
struct ItemGroup: ViewModel {
  let label: String
  var items: [Item]
  /// What is said where there are none.
  let empty: String
  var more: Item?

  static let fields = Fields<ItemGroup>("group")
    .text("label", "its heading") { $0.label }
    .text("count", "how many there are; empty for none") { $0.items.isEmpty ? nil : "\($0.items.count)" }
    .list("items", "the lines") { $0.items }
    .text("empty", "what is said of none") { $0.empty }
    .record("more", "where the rest is") { $0.more }
}

/// One of a `<select>`.
struct Choice: ViewModel {
  let value: String
  let label: String
  var isSelected = false

  static let fields = Fields<Choice>("choice")
    .text("value", "what is sent") { $0.value }
    .text("label", "what is read") { $0.label }
    .flag("selected", "whether it is chosen") { $0.isSelected }
}

/// A line of a difference.
struct DifferenceLine: ViewModel {
  enum Kind: String, Sendable { case same, added, removed }
  let kind: Kind
  let text: String
  /// For those who cannot see the colour.
  let said: String?

  static let fields = Fields<DifferenceLine>("line")
    .text("kind", "same, added or removed") { $0.kind.rawValue }
    .text("text", "the line") { $0.text }
    .text("said", "what its colour says") { $0.said }
}
