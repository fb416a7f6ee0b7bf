/// Where the parts of a share card stand; what they say comes with each card.
package struct CardLayout: Hashable, Sendable {
  /// What networks show a link with.
  package static let size = RasterSize(1200, 630)

  package struct Box: Hashable, Sendable {
    package let left: Int
    package let top: Int
    package let width: Int
    package let height: Int

    package init(left: Int, top: Int, width: Int, height: Int) {
      (self.left, self.top, self.width, self.height) = (left, top, width, height)
    }
  }

  package enum Shape: Hashable, Sendable {
    case plain
    /// The star of the flag, in the largest circle of its box.
    case star
    /// The card's own picture, or its letters where it has none.
    case picture
  }

  package struct Text: Hashable, Sendable {
    /// Which of the card's texts.
    package let name: String
    package let size: Int
    /// What it may shrink to before its end is left out.
    package let leastSize: Int
    package let weight: Int
    package let lines: Int
    /// Pixels between it and the text above it.
    package let gap: Int

    package init(name: String, size: Int, leastSize: Int, weight: Int, lines: Int, gap: Int) {
      (self.name, self.size, self.leastSize) = (name, size, leastSize)
      (self.weight, self.lines, self.gap) = (weight, lines, gap)
    }
  }

  package enum Content: Hashable, Sendable {
    case shape(Shape)
    /// One below the other, centred.
    case texts([Text])
  }

  /// On which cards a part stands.
  package enum Presence: Hashable, Sendable {
    case always
    /// Where there is a picture, or letters in its place.
    case withPicture
    case withoutPicture
  }

  package struct Part: Hashable, Sendable {
    package let box: Box
    package let colour: CardColour
    package let content: Content
    package let presence: Presence

    package init(_ box: Box, _ colour: CardColour, _ content: Content, _ presence: Presence = .always) {
      (self.box, self.colour, self.content, self.presence) = (box, colour, content, presence)
    }
  }

  /// From the ground up.
  package let parts: [Part]

  package init(_ parts: [Part]) { self.parts = parts }
}
