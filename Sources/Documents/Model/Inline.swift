/// What stands within a paragraph.
package indirect enum Inline: Hashable, Sendable {
  case text(String, Look)
  case lineBreak
  case tab
  /// By its position in ``Document/pictures``.
  case picture(Int)
  /// By its position in ``Document/notes``.
  case note(Int)
  case link(to: String, [Inline])

  /// How a text looks, as far as Markdown can say it.
  package struct Look: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let bold = Look(rawValue: 1)
    package static let italic = Look(rawValue: 2)
    package static let struck = Look(rawValue: 4)
    package static let raised = Look(rawValue: 8)
    package static let lowered = Look(rawValue: 16)
    /// Shown in capitals, whatever its letters are.
    package static let capitals = Look(rawValue: 32)
  }
}

extension Inline {
  /// Its words; a break or a tab is a space.
  package var plain: String {
    switch self {
    case .text(let text, _): text
    case .lineBreak, .tab: " "
    case .picture, .note: ""
    case .link(_, let inner): inner.map(\.plain).joined()
    }
  }

  /// Whether every letter in it is shown in this way; nil where there is none.
  package func isAll(_ look: Look) -> Bool? {
    switch self {
    case .text(let text, let own):
      text.unicodeScalars.contains { !$0.properties.isWhitespace } ? own.contains(look) : nil
    case .link(_, let inner): inner.isAll(look)
    default: nil
    }
  }

  var isPicture: Bool { if case .picture = self { true } else { false } }
}

extension [Inline] {
  package var plain: String { map(\.plain).joined() }

  package func isAll(_ look: Inline.Look) -> Bool? {
    let answers = compactMap { $0.isAll(look) }
    return answers.isEmpty ? nil : !answers.contains(false)
  }

  /// Without a look that all of a heading has.
  func without(_ look: Inline.Look) -> [Inline] {
    map { inline in
      switch inline {
      case .text(let text, let own): .text(text, own.subtracting(look))
      case .link(let target, let inner): .link(to: target, inner.without(look))
      default: inline
      }
    }
  }
}
