/// A square of modules, held by rows and by columns, so that both are compared a word at a time.
struct Grid: Sendable {
  private(set) var rows: [UInt64]
  private(set) var columns: [UInt64]

  init(_ size: Int) {
    rows = Array(repeating: 0, count: size)
    columns = rows
  }

  var size: Int { rows.count }

  subscript(row: Int, column: Int) -> Bool { rows[row] >> UInt64(column) & 1 == 1 }

  mutating func set(_ row: Int, _ column: Int) {
    rows[row] |= 1 << UInt64(column)
    columns[column] |= 1 << UInt64(row)
  }

  /// With the modules of one turned, and those of another set.
  func turned(by mask: Grid, adding format: Grid) -> Grid {
    var grid = self
    for index in rows.indices {
      grid.rows[index] = rows[index] ^ mask.rows[index] | format.rows[index]
      grid.columns[index] = columns[index] ^ mask.columns[index] | format.columns[index]
    }
    return grid
  }
}
