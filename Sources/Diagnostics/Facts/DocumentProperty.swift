import SourceText

/// Something that a document tells of those who made it, beside what it says on its pages.
package struct DocumentProperty: Hashable, Sendable {
  package enum Kind: Int, Sendable, CaseIterable {
    case author
    case lastAuthor
    case manager
    case company
    /// Who wrote comments, or changed text while changes were recorded.
    case reviewer
    case place
    /// A property of the office's own.
    case custom
    case title
    /// Where the file lay, a template's or a printer's name.
    case path
    case program
  }

  package let kind: Kind
  package let value: String

  /// Nil for what says nothing.
  package init?(_ kind: Kind, _ value: String) {
    let value = value.split { $0.isWhitespace || $0 == "\0" }.joined(separator: " ")
    guard !value.isEmpty else { return nil }
    (self.kind, self.value) = (kind, value.excerpt)
  }
}

/// How an editor gets rid of what an attachment tells.
package enum AttachmentRemedy: Sendable {
  /// `neuguong doctor --fix` writes the file without it.
  case doctor
  /// It stands in the text itself, or under a signature: in Word, by hand.
  case inspector
  /// A file of before 2007: saved anew in today's form.
  case saveAnew
  case printAnew
}
