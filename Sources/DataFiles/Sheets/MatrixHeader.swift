import SourceText
import Vietnamese

/// Where a block names its rows, its items and its values.
struct MatrixHeader: Sendable {
  struct Column: Sendable {
    let column: Int
    /// Positions in the matrix's items and values.
    let item: Int
    let value: Int
    /// Position of the grid's row that names the item.
    let row: Int
  }

  /// Positions in the grid's rows.
  let rows: ClosedRange<Int>
  /// The column of what stands down the block.
  let row: Int
  /// The column that says the block of each row; nil where the sheet or its title does.
  let group: Int?
  let columns: [Column]

  /// The one with most columns of the first twenty rows; nil where none has two items, or the only one.
  static func find(in grid: SheetGrid, _ matrix: TableMatrix) -> MatrixHeader? {
    let names = MatrixNames(matrix)
    let top = grid.rows.prefix(20).indices
    let candidates = top.flatMap { upper in
      [upper, upper + 1].filter { $0 < grid.rows.count }.compactMap { MatrixHeader(grid, upper...$0, names) }
    }
    // Of as many columns the one of two rows, which knows whose score is whose.
    let best = candidates.max {
      ($0.columns.count, $0.named, $0.rows.count) < ($1.columns.count, $1.named, $1.rows.count)
    }
    guard let best, Set(best.columns.map(\.item)).count >= min(2, matrix.items.count) else { return nil }
    return best
  }

  /// Columns whose value has a name of its own.
  private let named: Int

  private init?(_ grid: SheetGrid, _ rows: ClosedRange<Int>, _ names: MatrixNames) {
    let lines = rows.map { grid.rows[$0] }
    func column(_ name: String) -> Int? {
      (0..<grid.namedWidth).first { column in lines.contains { Fold.key($0.name(column)) == Fold.key(name) } }
    }
    guard let row = column(names.matrix.row) else { return nil }
    var (columns, item, named): ([Column], Int?, Int) = ([], nil, 0)
    for column in 0..<grid.namedWidth where column != row {
      let above = lines[0].name(column)
      // Below a name that is merged over several columns, or stands above the first of them.
      if !above.isEmpty || lines.count == 1 { item = names.item(above) }
      guard let item else { continue }
      let value = lines.count == 2 ? names.value(lines[1].name(column)) : nil
      let isOwn =
        lines.count == 1 || value != nil || lines[1].name(column).isEmpty || names.item(lines[1].name(column)) == item
      guard isOwn, !above.isEmpty || value != nil else { continue }
      if value != nil { named += 1 }
      columns.append(
        Column(column: column, item: item, value: value ?? names.matrix.values.count - 1, row: rows.lowerBound))
    }
    (self.rows, self.row, group, self.columns, self.named) = (rows, row, column(names.matrix.group), columns, named)
  }
}

/// What the columns of a block may be called.
struct MatrixNames: Sendable {
  let matrix: TableMatrix
  private let items: [String: Int]
  private let values: [String: Int]

  init(_ matrix: TableMatrix) {
    self.matrix = matrix
    let items = matrix.items.enumerated().flatMap { index, names in names.map { (Fold.key($0), index) } }
    self.items = Dictionary(items) { first, _ in first }
    let values = matrix.values.enumerated().flatMap { index, value in
      ([value.column] + value.shortNames).map { (Fold.key($0), index) }
    }
    self.values = Dictionary(values) { first, _ in first }
  }

  /// `TC01`, `Nhiệm vụ`, `TC01. Nhiệm vụ`, `Nhiệm vụ (30 điểm)`.
  func item(_ text: String) -> Int? {
    let bare = text.prefix { $0 != "(" }
    let code = text.prefix { !$0.isWhitespace && !".:(".contains($0) }
    return [text, String(bare).trimmed, String(code)].lazy.compactMap { items[Fold.key($0)] }.first
  }

  func value(_ text: String) -> Int? { values[Fold.key(text)] }

  /// The block that a sheet's name or a title names, by its position; nil for none and for several.
  func group(in text: String) -> Int? {
    let words = "-\(Fold.slug(text))-"
    let found = matrix.groups.indices.filter { index in
      matrix.groups[index].contains { !Fold.slug($0).isEmpty && words.contains("-\(Fold.slug($0))-") }
    }
    return found.count == 1 ? found[0] : nil
  }
}
