/// What a report has for an entry: its text without the form that offices put around it (Nghị định 30/2020/NĐ-CP,
/// phụ lục I), its title, and the facts that can be offered.
package struct Report: Sendable {
  /// Nil where none stands at its head.
  package internal(set) var title: String?
  /// Headings are of level 2 and below; the title is not among them.
  package internal(set) var blocks: [Block]
  package internal(set) var notes: [[Block]]
  package internal(set) var pictures: [Picture]
  package internal(set) var omissions: [Omission]
  package internal(set) var changes: Set<Change>
  package internal(set) var facts: [Fact] = []

  package init(_ document: Document) {
    (blocks, notes, pictures) = (document.blocks, document.notes, document.pictures)
    (omissions, changes) = (document.omissions, document.changes)
    if blocks.contains(where: \.hasInnerTable) { changes.insert(.innerTable) }
    takeLetterhead()
    takeTitle()
    takeClosing()
    facts += Fact.all(in: blocks)
    describePictures()
    blocks = TypedList.recognised(in: blocks)
    let headings = HeadingLines.recognised(in: blocks)
    if headings.isInferred { changes.insert(.headingLines) }
    blocks = headings.blocks
  }

  /// Takes blocks out of the text; a note that only they refer to goes with them.
  mutating func leaveOut(_ part: Omission.Part, _ range: Range<Int>) {
    let taken = blocks[range]
    blocks.removeSubrange(range)
    var text = taken.map(\.plain).joined(separator: " ")
    for case .note(let index) in taken.flatMap(\.inlines) where index < notes.count {
      text += " " + notes[index].map(\.plain).joined(separator: " ")
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    omissions.append(Omission(part, words))
  }

  /// A picture without a description has that of the caption below it.
  private mutating func describePictures() {
    for index in blocks.indices.dropLast() {
      guard let inlines = blocks[index].paragraph?.inlines, inlines.contains(where: \.isPicture),
        let caption = blocks[index + 1].paragraph?.caption
      else {
        continue
      }
      blocks[index + 1] = .paragraph(blocks[index + 1].paragraph?.plainCaption ?? Paragraph())
      for case .picture(let picture) in inlines where picture < pictures.count && pictures[picture].description.isEmpty
      {
        pictures[picture].description = caption
      }
    }
  }
}

/// A fact that an entry may need, as a report has it.
package struct Fact: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case person, position, unit, agency, number, day, signer }

  package enum Place: Hashable, Sendable {
    case letterhead, signature
    /// By its first words.
    case paragraph(String)
  }

  package let kind: Kind
  package let value: String
  package let place: Place
}

extension Block {
  fileprivate var hasInnerTable: Bool {
    table?.rows.contains { $0.contains { $0.blocks.contains { $0.table != nil } } } ?? false
  }

  /// The inlines of all its paragraphs.
  var inlines: [Inline] { paragraphs.flatMap(\.inlines) }

  /// Its paragraphs, those of a table cell by cell without what is repeated.
  var paragraphs: [Paragraph] {
    switch self {
    case .paragraph(let paragraph): [paragraph]
    case .table(let table):
      table.rows.joined().filter { !$0.repeatsLeft && !$0.repeatsAbove }.flatMap { $0.blocks.flatMap(\.paragraphs) }
    }
  }
}

extension Paragraph {
  /// What it says of the picture above it; nil where it is no caption.
  fileprivate var caption: String? {
    let text = isLine ? inlines.plain.trimmedSpaces : ""
    let begins = ["ảnh ", "ảnh:", "hình "].contains { text.lowercased().hasPrefix($0) }
    return (role == .caption || begins) && (1...200).contains(text.count) ? text : nil
  }

  /// Without the look that its style gives to every caption.
  fileprivate var plainCaption: Paragraph {
    var caption = self
    if isBold { caption.inlines = caption.inlines.without(.bold) }
    return caption
  }
}
