/// A table taken out of the text; its cells stand as headings above it.
struct Table {
  enum Alignment {
    case none, left, center, right
  }

  let alignments: [Alignment]
  /// The header row and the others; a cell is the index of its heading, `nil` where it is empty.
  var rows: [[Int?]]
}
