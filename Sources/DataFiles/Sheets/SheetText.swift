import SourceText
import Vietnamese

/// The text that stands for a sheet: a row a line, so that line 5 is row 5, and cells between tabs. Several sheets stand
/// side by side.
struct SheetText {
  let source: SourceFile
  /// By the position of the row in the grid and the column.
  private let ranges: [[Range<Int>]]

  init(_ grid: SheetGrid, path: String) { self = Self.texts([grid], path: path)[0] }

  /// - Parameter ranges: of the cells of each row.
  init(_ source: SourceFile, _ ranges: [[Range<Int>]]) { (self.source, self.ranges) = (source, ranges) }

  /// Whether there is room for the sheets side by side: each is as wide in every row as in its widest.
  static func isModest(_ grids: [SheetGrid]) -> Bool {
    let height = grids.compactMap { $0.rows.last?.number }.max() ?? 0
    return grids.count == 1 || height * grids.reduce(0) { $0 + max(1, $1.width) } <= SheetGrid.mostPlaces * 10
  }

  /// One text of several sheets, each with the places of its own cells.
  static func texts(_ grids: [SheetGrid], path: String) -> [SheetText] {
    var (bytes, next): ([UInt8], [Int]) = ([], grids.map { _ in 0 })
    var ranges: [[[Range<Int>]]] = grids.map { _ in [] }
    let height = grids.compactMap { $0.rows.last?.number }.max() ?? 0
    for line in 1...max(1, height) {
      if line > 1 { bytes.append(.newline) }
      for (index, grid) in grids.enumerated() {
        if index > 0 { bytes.append(.tab) }
        let isHere = next[index] < grid.rows.count && grid.rows[next[index]].number == line
        let cells = isHere ? grid.rows[next[index]].cells : []
        let places = append(cells, to: &bytes)
        if index < grids.count - 1 {
          bytes += [UInt8](repeating: .tab, count: max(0, max(1, grid.width) - max(1, cells.count)))
        }
        if isHere {
          ranges[index].append(places)
          next[index] += 1
        }
      }
    }
    let source = SourceFile(path: path, bytes: bytes, sheets: spans(grids))
    return ranges.map { SheetText(source, $0) }
  }

  private static func spans(_ grids: [SheetGrid]) -> [SheetSpan] {
    var first = 0
    return grids.map { grid in
      defer { first += max(1, grid.width) }
      return SheetSpan(name: grid.name, firstColumn: first)
    }
  }

  private static func append(_ cells: [GridCell?], to bytes: inout [UInt8]) -> [Range<Int>] {
    cells.enumerated().map { column, cell in
      if column > 0 { bytes.append(.tab) }
      let start = bytes.count
      for byte in (cell?.error ?? cell?.text ?? "").utf8 { bytes.append(byte < 0x20 ? .space : byte) }
      return start..<bytes.count
    }
  }

  /// Empty, at the row's end, where the row is shorter.
  func range(_ row: Int, _ column: Int) -> Range<Int> {
    if ranges[row].indices.contains(column) { return ranges[row][column] }
    let end = ranges[row].last?.upperBound ?? 0
    return end..<end
  }
}
