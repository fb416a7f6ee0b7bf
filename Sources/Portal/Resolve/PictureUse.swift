import Pictures

/// A picture in a place of a page.
struct PictureUse: Hashable, Sendable {
  /// Source path.
  let source: String
  let recipe: Recipe
}

extension Entry {
  /// Where its own picture stands: in lists, and on its page.
  var slots: [Slot] { cardSlot == pageSlot ? [cardSlot] : [cardSlot, pageSlot] }

  var cardSlot: Slot {
    switch kind.descriptor.pictures {
    case .portrait: .portrait
    case .scene: .card
    }
  }

  var pageSlot: Slot {
    switch kind.descriptor.pictures {
    case .portrait: .portrait
    case .scene: .lead
    }
  }
}
