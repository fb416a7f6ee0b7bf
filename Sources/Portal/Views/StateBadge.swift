import Templates

/// The state of a table, a round or an award: words, and a shape for the eye.
struct StateBadge: ViewModel {
  let text: String
  /// `provisional`, `agreed`, `decided`, `cancelled`: names a class.
  let kind: String

  static let fields = Fields<StateBadge>("state")
    .text("text", "the state in words") { $0.text }
    .text("kind", "provisional, agreed, decided or cancelled, for a class") { $0.kind }
}
