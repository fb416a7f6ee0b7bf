import SourceText
import Vietnamese

/// The text that stands for a sheet: a row a line, so that line 5 is row 5, and cells between tabs.
struct SheetText {
  let source: SourceFile
  /// By the position of the row in the grid and the column.
  private let ranges: [[Range<Int>]]

  init(_ grid: SheetGrid, path: String) {
    var (bytes, ranges, line) = ([UInt8](), [[Range<Int>]](), 1)
    for row in grid.rows {
      while line < row.number {
        bytes.append(.newline)
        line += 1
      }
      var places: [Range<Int>] = []
      for (column, cell) in row.cells.enumerated() {
        if column > 0 { bytes.append(.tab) }
        let start = bytes.count
        for byte in (cell?.error ?? cell?.text ?? "").utf8 { bytes.append(byte < 0x20 ? .space : byte) }
        places.append(start..<bytes.count)
      }
      ranges.append(places)
    }
    source = SourceFile(path: path, bytes: bytes, sheets: [SheetSpan(name: grid.name, firstColumn: 0)])
    self.ranges = ranges
  }

  /// Empty, at the row's end, where the row is shorter.
  func range(_ row: Int, _ column: Int) -> Range<Int> {
    if ranges[row].indices.contains(column) { return ranges[row][column] }
    let end = ranges[row].last?.upperBound ?? 0
    return end..<end
  }
}
