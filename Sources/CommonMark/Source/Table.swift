/// A table taken out of the text.
struct Table {
  enum Alignment {
    case none, left, center, right
  }

  enum Cell {
    case empty
    /// A range of `PreparedSource.plainCells`: text that cmark need not parse. Most cells are such.
    case plain(Range<Int>)
    /// The index of its heading on the sheet of cells.
    case heading(Int)
  }

  let alignments: [Alignment]
  /// The header row and the others.
  var rows: [[Cell]]
}
