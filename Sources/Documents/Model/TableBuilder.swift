/// Lays out a table: a cell that spans several places is repeated in each, within limits.
struct TableBuilder {
  private(set) var table = Table()
  private(set) var hasMergedCells = false
  /// Cells that reach down into the rows below, by column.
  private var reaching: [Int: (cell: Table.Cell, rows: Int)] = [:]
  var room: Room

  /// What the tables of one document may still grow by.
  struct Room {
    /// Weight of cells that stand in the file once.
    var weight = 2_000_000
    var cells = 400_000
  }

  static let mostColumns = 200

  init(room: Room) { self.room = room }

  /// Whether no cell more is taken.
  var isFull: Bool { room.cells <= 0 }

  mutating func beginRow(isHeading: Bool = false) {
    if isHeading, table.headings == table.rows.count { table.headings += 1 }
    table.rows.append([])
  }

  /// - Parameters:
  ///   - columns: how many places it takes to the right.
  ///   - rows: how many it takes down.
  mutating func add(_ cell: Table.Cell, columns: Int = 1, rows: Int = 1) {
    for place in 0..<max(1, min(columns, Self.mostColumns)) {
      let copy = place == 0 ? cell : repeated(cell, left: true)
      reaching[column] = rows > 1 ? (copy, rows) : nil
      append(copy)
    }
  }

  /// The same cell once more, as an `.odt` says of equal neighbours.
  mutating func addAgain(_ cell: Table.Cell, rows: Int = 1) {
    room.weight -= cell.weight
    add(room.weight > 0 ? cell : Table.Cell(), rows: rows)
  }

  /// A place that a cell above takes, or else one on its left.
  mutating func addCovered(columns: Int = 1) {
    for _ in 0..<max(1, min(columns, Self.mostColumns)) {
      if let above = reaching[column], above.rows > 1 {
        reaching[column] = (above.cell, above.rows - 1)
        append(repeated(above.cell, left: above.cell.repeatsLeft, above: true))
      } else {
        reaching[column] = reaching[column - 1]
        append(repeated(table.rows.last?.last ?? Table.Cell(), left: true))
      }
    }
  }

  /// A place that goes on with what stands in the row above.
  mutating func addContinued(columns: Int = 1) {
    for _ in 0..<max(1, min(columns, Self.mostColumns)) {
      let above = table.rows.dropLast().last.flatMap { column < $0.count ? $0[column] : nil } ?? Table.Cell()
      append(repeated(above, left: above.repeatsLeft, above: true))
    }
  }

  private var column: Int { table.rows.last?.count ?? 0 }

  private mutating func append(_ cell: Table.Cell) {
    guard !table.rows.isEmpty, column < Self.mostColumns, room.cells > 0 else { return }
    room.cells -= 1
    table.rows[table.rows.count - 1].append(cell)
  }

  private mutating func repeated(_ cell: Table.Cell, left: Bool, above: Bool = false) -> Table.Cell {
    hasMergedCells = hasMergedCells || !cell.blocks.isEmpty
    room.weight -= cell.weight
    var copy = room.weight > 0 ? cell : Table.Cell()
    (copy.repeatsLeft, copy.repeatsAbove) = (left, above)
    return copy
  }
}
