import Vietnamese

/// Puts pieces of text together. What one font and one look show is one text, since a letter of an old font may be
/// spread over two pieces.
struct InlineBuilder {
  private(set) var inlines: [Inline] = []
  private var text = ""
  private var look: Inline.Look = []
  private var font: LegacyFont?
  /// Inlines that are closed: no text is joined to them.
  private var closed = 0
  /// Whether text of an old font was met.
  private(set) var hasLegacyFont = false

  mutating func append(_ piece: String, _ look: Inline.Look, font: LegacyFont? = nil) {
    guard !piece.isEmpty else { return }
    if look != self.look || font != self.font { flush() }
    (self.look, self.font) = (look, font)
    text += piece
  }

  mutating func append(_ inline: Inline) {
    flush()
    inlines.append(inline)
  }

  /// Where something begins that ``wrap(from:to:)`` may make a link of.
  mutating func mark() -> Int {
    flush()
    closed = inlines.count
    return closed
  }

  /// Makes a link of all from a mark on.
  /// - Returns: false where the address leads to a file of somebody's computer, and the words stay alone.
  mutating func wrap(from mark: Int, to target: String) -> Bool {
    flush()
    guard mark < inlines.count else { return true }
    let scheme = target.prefix { $0 != ":" }.lowercased()
    guard ["http", "https", "mailto", "tel"].contains(scheme) else { return false }
    inlines[mark...] = [.link(to: target, Array(inlines[mark...]))]
    closed = inlines.count
    return true
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    let shown = font?.decoded(text) ?? text
    hasLegacyFont = hasLegacyFont || shown != text
    let visible = Visible.text(shown)
    if inlines.count > closed, case .text(let last, look) = inlines.last {
      inlines[inlines.count - 1] = .text(last + visible, look)
    } else if !visible.isEmpty {
      inlines.append(.text(visible, look))
    }
    text = ""
  }

  /// All that was appended.
  mutating func finished() -> [Inline] {
    flush()
    defer { (inlines, closed) = ([], 0) }
    return inlines
  }
}

/// The text that a reader sees of what a word processor keeps.
enum Visible {
  /// In NFC, line ends and tabs as spaces, without what is not seen: soft hyphens, joiners, marks of direction.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 < 0x20 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isUnseen(scalar) {
      scalars.append(scalar.value < 0x20 ? " " : scalar)
    }
    return NFC.normalized(String(scalars))
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFFFE...0xFFFF, 0x7F...0x9F: true
    default: false
    }
  }
}
