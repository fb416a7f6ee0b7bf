import Diagnostics
import SourceText
import Vietnamese
import Workbooks

/// The rows of a table that stand as a block on one sheet, or in a file of CSV: each value with its place.
struct SheetMatrix {
  private let grid: SheetGrid
  private let text: SheetText
  private let header: MatrixHeader
  private let names: MatrixNames
  private(set) var notes: [Diagnostic] = []
  private(set) var rows: [DataRow] = []

  private var matrix: TableMatrix { names.matrix }

  init(_ grid: SheetGrid, _ text: SheetText, _ header: MatrixHeader, _ matrix: TableMatrix) {
    (self.grid, self.text, self.header, names) = (grid, text, header, MatrixNames(matrix))
    let titles = (0..<grid.namedWidth).map { grid.rows[header.rows.upperBound].text($0) }
    let whole = SheetHeader(rows: header.rows, names: titles, required: 1, known: 1)
    let numbering = Set(titles.indices.filter { SheetTable.runningNumbers.contains(Fold.key(titles[$0])) })
    let found = SheetRows(grid, whole, needed: [header.row], ignored: numbering)
    let group = header.group == nil ? self.group : nil
    if header.group == nil, group == nil {
      note(.blockUnclear(matrix.group, known: matrix.groups.map { $0[0] }), at: start)
      return
    }
    for index in found.rows { rows += rows(index, group) }
    tell(found, numbering, titles)
  }

  /// Where the header begins.
  private var start: (range: Range<Int>, line: Int) { place(header.rows.lowerBound, header.row) }

  private func place(_ row: Int, _ column: Int) -> (range: Range<Int>, line: Int) {
    (text.range(row, column), grid.rows[row].number)
  }

  /// The block that the sheet is: by its name, by a title, or the only one that there is.
  private var group: (name: String, place: (range: Range<Int>, line: Int))? {
    if let group = names.group(in: grid.name) { return (matrix.groups[group][0], start) }
    for row in 0..<header.rows.lowerBound {
      for column in grid.rows[row].filled {
        if let group = names.group(in: grid.rows[row].text(column)) {
          return (matrix.groups[group][0], place(row, column))
        }
      }
    }
    return matrix.groups.count == 1 ? (matrix.groups[0][0], start) : nil
  }

  /// A row of the table for each item that has a value.
  private mutating func rows(
    _ index: Int, _ group: (name: String, place: (range: Range<Int>, line: Int))?
  ) -> [DataRow] {
    let items = Dictionary(grouping: header.columns, by: \.item)
    return items.keys.sorted().compactMap { item in
      let columns = items[item] ?? []
      for column in columns { check(index, column) }
      let cells = columns.map { cell(index, $0.column) }
      guard cells.contains(where: { !$0.isEmpty }), let first = columns.first else { return nil }
      let head = place(first.row, first.column)
      let values = matrix.values.indices.map { value in
        columns.firstIndex { $0.value == value }.map { cells[$0] } ?? missing(index)
      }
      let block =
        group.map { DataCell(text: $0.name, line: $0.place.line, range: $0.place.range) }
        ?? cell(index, header.group ?? 0)
      let name = DataCell(text: matrix.items[item][0], line: head.line, range: head.range)
      return DataRow(
        line: grid.rows[index].number, range: cells[0].range, cells: [block, cell(index, header.row), name] + values)
    }
  }

  private func cell(_ row: Int, _ column: Int) -> DataCell {
    let cells = grid.rows[row].cells
    let cell = cells.indices.contains(column) ? cells[column] : nil
    return DataCell(
      text: cell?.text ?? "", line: grid.rows[row].number, range: text.range(row, column), value: cell?.value)
  }

  private func missing(_ row: Int) -> DataCell {
    let end = text.range(row, grid.rows[row].cells.count).upperBound
    return DataCell(text: "", line: grid.rows[row].number, range: end..<end)
  }

  private mutating func check(_ row: Int, _ column: MatrixHeader.Column) {
    guard grid.rows[row].cells.indices.contains(column.column), let cell = grid.rows[row].cells[column.column] else {
      return
    }
    let name = "\(matrix.items[column.item][0]), \(matrix.values[column.value].column)"
    if let error = cell.error { note(.errorCell(error, name), at: place(row, column.column)) }
    if cell.value == .uncomputed { note(.uncomputedFormula(name), at: place(row, column.column)) }
  }

  private mutating func tell(_ found: SheetRows, _ numbering: Set<Int>, _ titles: [String]) {
    let used = numbering.union(header.columns.map(\.column)).union([header.row] + [header.group].compactMap(\.self))
    var passedOver = found.passedOver
    passedOver.numbering = numbering.sorted().map(CellName.letters)
    passedOver.columns = titles.indices.filter { !used.contains($0) && !titles[$0].isEmpty }
      .map { "\(CellName.letters($0)) (\(titles[$0].excerpt))" }
    if !passedOver.isEmpty { note(.passedOver(passedOver), at: start) }
  }

  private mutating func note(_ problem: Problem, at place: (range: Range<Int>, line: Int)) {
    notes.append(Diagnostic(text.source, at: place.range, line: place.line, problem))
  }
}

extension SheetMatrix {
  /// One table of the blocks of several sheets, which stand side by side in its text.
  static func reading(_ grids: [SheetGrid], path: String, name: String, _ matrix: TableMatrix) -> DataReading? {
    let blocks = grids.compactMap { grid in MatrixHeader.find(in: grid, matrix).map { (grid, $0) } }
    guard !blocks.isEmpty else { return nil }
    guard SheetText.isModest(blocks.map(\.0)) else {
      return .unusable(.unreadableWorkbook(.tooLarge, file: name), path: path)
    }
    let texts = SheetText.texts(blocks.map(\.0), path: path)
    let read = zip(blocks, texts).map { SheetMatrix($0.0, $1, $0.1, matrix) }
    let table = table(read, in: texts[0].source, .utf8, nil)
    return DataReading(
      table: table, source: table.source, problems: [], damage: table.source.sheetDamage + read.flatMap(\.notes),
      separator: .tab)
  }

  /// The table of the block that a file of CSV is; nil where it is none.
  /// - Parameter plain: the same bytes, read as rows.
  static func reading(
    _ plain: DataReading, _ bytes: [UInt8], _ columns: TableColumns, _ matrix: TableMatrix
  ) -> DataReading? {
    let names = Set(plain.table?.header.cells.map { Fold.key($0.text) } ?? [])
    let source = plain.source
    guard !names.isSuperset(of: columns.required.map(Fold.key)), source.conflict == nil else { return nil }
    let text = CSVText(bytes)
    guard text.invalidOffset == nil else { return nil }
    let dialect = CSVDialect(source.bytes)
    var scanner = CSVScanner(source.bytes, separator: dialect.separator, from: dialect.start, line: dialect.line)
    var (rows, places) = ([DataRow](), 0)
    while let row = scanner.next() {
      if row.isEmpty || row.isRemark { continue }
      places += row.cells.count
      guard places <= SheetGrid.mostPlaces else { return nil }
      rows.append(row)
    }
    let grid = SheetGrid(rows)
    guard let header = MatrixHeader.find(in: grid, matrix) else { return nil }
    let read = SheetMatrix(grid, SheetText(source, rows.map { $0.cells.map(\.range) }), header, matrix)
    return DataReading(
      table: table([read], in: source, text.encoding, dialect), source: source, problems: scanner.problems,
      damage: plain.damage + read.notes, separator: dialect.separator)
  }

  /// - Parameter dialect: of CSV.
  private static func table(
    _ blocks: [SheetMatrix], in source: SourceFile, _ encoding: CSVEncoding, _ dialect: CSVDialect?
  ) -> DataTable {
    let matrix = blocks[0].matrix
    let names = [matrix.group, matrix.row, matrix.item] + matrix.values.map(\.column)
    let header = DataRow(line: 1, range: 0..<0, cells: names.map { DataCell(text: $0, line: 1, range: 0..<0) })
    let rows = blocks.flatMap(\.rows).enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    return DataTable(
      source: source, encoding: encoding, separator: dialect?.separator ?? .tab,
      hasDecimalPoint: dialect?.hasDecimalPoint ?? false, hasMonthFirst: dialect?.hasMonthFirst ?? false,
      header: header, rows: TableRows(rows.map(\.element)), isBlock: true)
  }
}
