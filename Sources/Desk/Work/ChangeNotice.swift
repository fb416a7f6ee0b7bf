import Templates

/// A change that waits for somebody.
struct ChangeNotice: ViewModel {
  let id: String
  let heading: String
  let note: String?
  let canDecide: Bool

  static let fields = Fields<ChangeNotice>("change")
    .text("id", "of the change") { $0.id }
    .text("heading", "who sent it, when") { $0.heading }
    .text("note", "what was said with it") { $0.note }
    .flag("canDecide", "whether who reads may approve it or send it back") { $0.canDecide }
}
