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

  /// Sets the modules of the bits that are 1, the highest of each byte first.
  mutating func set(_ bytes: [UInt8], at places: [(row: UInt8, column: UInt8)]) {
    Self.set(bytes, in: &rows) { index in (places[index].row, places[index].column) }
    Self.set(bytes, in: &columns) { index in (places[index].column, places[index].row) }
  }

  @inline(__always)
  private static func set(
    _ bytes: [UInt8], in lines: inout [UInt64], place: (Int) -> (line: UInt8, offset: UInt8)
  ) {
    var lines = lines.mutableSpan
    for (index, byte) in bytes.enumerated() {
      for bit in 0..<8 where byte &<< bit & 0x80 != 0 {
        let (line, offset) = place(index &* 8 &+ bit)
        lines[Int(line)] |= 1 &<< UInt64(offset)
      }
    }
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
