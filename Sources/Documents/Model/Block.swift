/// What a document consists of from top to bottom.
package enum Block: Hashable, Sendable {
  case paragraph(Paragraph)
  case table(Table)

  package var plain: String {
    switch self {
    case .paragraph(let paragraph): paragraph.plain
    case .table(let table): table.rows.map { $0.map(\.plain).joined(separator: " ") }.joined(separator: " ")
    }
  }

  var paragraph: Paragraph? { if case .paragraph(let paragraph) = self { paragraph } else { nil } }

  fileprivate var weight: Int {
    switch self {
    case .paragraph(let paragraph): paragraph.plain.utf8.count + 1
    case .table(let table): table.weight
    }
  }

  var table: Table? { if case .table(let table) = self { table } else { nil } }
}

/// A paragraph, with what its style says it is.
package struct Paragraph: Hashable, Sendable {
  package var inlines: [Inline] = []
  package var role = Role.body
  /// Its place in a list; nil outside of lists.
  package var item: Item?
  package var isCentred = false

  package init(_ inlines: [Inline] = []) { self.inlines = inlines }

  package enum Role: Hashable, Sendable {
    case body
    /// From 1.
    case heading(Int)
    case title
    case caption
    /// A line of a table of contents.
    case contents
  }

  package struct Item: Hashable, Sendable {
    /// From 0.
    package var depth: Int
    /// As it is printed: `1.`, `a)`; nil for a bullet.
    package var label: String?
    /// Where the label is a plain number.
    package var number: Int?
    /// Whether it is a further paragraph of the item before it.
    package var continues = false
  }

  /// With the label that the list gives it.
  package var plain: String { (item?.label.map { $0 + " " } ?? "") + inlines.plain }

  var isHeading: Bool { if case .heading = role { true } else { false } }

  var isEmpty: Bool { !inlines.contains { $0.isPicture } && plain.allSatisfy(\.isWhitespace) && !hasNote }

  private var hasNote: Bool { inlines.contains { if case .note = $0 { true } else { false } } }
}

/// A table whose merged cells are repeated, so that each row has a cell in each column.
package struct Table: Hashable, Sendable {
  package var rows: [[Cell]] = []
  /// Rows at its top that name its columns, where the document says so.
  package var headings = 0

  package struct Cell: Hashable, Sendable {
    package let blocks: [Block]
    /// How much it would be to write it again: its text in bytes, one more for each paragraph and each cell in it.
    let weight: Int
    /// Whether it repeats the cell on its left, or the one above it.
    package var repeatsLeft = false
    package var repeatsAbove = false

    init(blocks: [Block] = []) {
      self.blocks = blocks
      weight = blocks.reduce(1) { $0 + $1.weight }
    }

    package var plain: String { blocks.map(\.plain).joined(separator: " ") }
  }

  /// Of all its cells, however often they stand in it.
  var weight: Int { rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.weight } } }

  package var columns: Int { rows.map(\.count).max() ?? 0 }
}
