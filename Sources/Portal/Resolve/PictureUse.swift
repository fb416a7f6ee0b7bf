import Pictures

/// A picture in a place of a page.
struct PictureUse: Hashable, Sendable {
  /// Source path.
  let source: String
  let recipe: Recipe
}

extension Entry {
  /// Where its own picture stands: in lists, and on its page.
  var slots: [Slot] { kind == .exemplar ? [cardSlot] : [cardSlot, pageSlot] }

  var cardSlot: Slot { kind == .exemplar ? .portrait : .card }
  var pageSlot: Slot { kind == .exemplar ? .portrait : .lead }
}
