/// Words of a document that its entry does not have.
package struct Omission: Hashable, Sendable {
  package let part: Part
  package let text: String

  package init(_ part: Part, _ text: String) { (self.part, self.text) = (part, text) }

  package enum Part: String, Hashable, Sendable, CaseIterable {
    case letterhead, placeAndDate, recipients, signature
    case header, footer, contents, hidden, deleted, comment, chart, embedded, symbol, linkedPicture, link
  }
}

/// What an entry has in another form than its document.
package enum Change: String, Hashable, Sendable, CaseIterable {
  case headingLines, mergedCells, innerTable, textBox, legacyFont, damagedText, inserted
}

/// A picture in a document, by the name of its part in the archive.
package struct Picture: Hashable, Sendable {
  package let part: String
  /// What its author wrote of it for those who do not see it.
  package var description: String
}
