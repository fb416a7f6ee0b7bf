import SourceText

/// The picture that networks show with a link to a page.
package struct ShareCard: Hashable, Sendable {
  /// By the names that the layout gives them; one that is not there takes no room.
  package let texts: [String: String]
  /// A person's picture; its key names it.
  package let picture: (key: String, bytes: StoredBytes)?
  /// What stands in the place of a picture, such as “NA”; with neither the place is empty.
  package let initials: String?

  package init(texts: [String: String], picture: (key: String, bytes: StoredBytes)?, initials: String?) {
    (self.texts, self.picture, self.initials) = (texts, picture, initials)
  }

  package static func == (left: ShareCard, right: ShareCard) -> Bool { left.parts == right.parts }
  package func hash(into hasher: inout Hasher) { hasher.combine(parts) }

  private var parts: [String] {
    texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } + [picture?.key ?? "", initials ?? ""]
  }

  /// Sixteen digits: other words, another picture or another look give another name.
  package func key(_ look: CardLook) -> String {
    Fingerprint((parts + [look.fingerprint, PictureMaker.version]).joined(separator: "\u{0}")).text
  }
}

/// What all cards of a site have in common.
package struct CardLook: Sendable {
  let layout: CardLayout
  let font: CardFont
  let fingerprint: String

  /// - Parameter source: what layout and font were read from.
  package init(_ layout: CardLayout, _ font: CardFont, source: [UInt8]) {
    (self.layout, self.font) = (layout, font)
    fingerprint = Fingerprint(source).text
  }
}
