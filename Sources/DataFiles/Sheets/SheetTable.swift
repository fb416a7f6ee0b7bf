import Diagnostics
import SourceText
import Vietnamese
import Workbooks

/// Makes the table of a sheet whose header is found, with a word on everything that was left out or filled in.
struct SheetTable {
  private let grid: SheetGrid
  private let text: SheetText
  private let header: SheetHeader
  private let columns: TableColumns
  /// Columns of running numbers.
  private let numbering: Set<Int>
  private var problems: [TableProblem] = []
  private var notes: [Diagnostic] = []

  init(_ grid: SheetGrid, _ text: SheetText, _ header: SheetHeader, _ columns: TableColumns) {
    (self.grid, self.text, self.header, self.columns) = (grid, text, header, columns)
    numbering = Set(header.names.indices.filter { Self.runningNumbers.contains(Fold.key(header.names[$0])) })
  }

  static let runningNumbers = Set(["stt", "tt", "số tt", "số thứ tự", "#", "no", "no."].map(Fold.key))

  mutating func reading() -> DataReading {
    let names = headerRow
    checkNames(names)
    let needed = columns.required.compactMap { name in
      names.cells.firstIndex { Fold.key($0.text) == Fold.key(name) }
    }
    let found = SheetRows(grid, header, needed: Set(needed), ignored: numbering)
    checkNameless(found.rows, names)
    let rows = found.rows.map { row($0, names.cells.count) }
    checkCells(found.rows, names)
    tell(found, names)
    let table = DataTable(
      source: text.source, encoding: .utf8, separator: .tab, hasDecimalPoint: false, hasMonthFirst: false,
      header: names, rows: TableRows(rows))
    return DataReading(
      table: table, source: text.source, problems: problems, damage: text.source.sheetDamage + notes, separator: .tab)
  }

  private var headerRow: DataRow {
    let last = header.rows.upperBound
    let count = (header.names.lastIndex { !$0.isEmpty } ?? -1) + 1
    let cells = (0..<count).map { column in
      // The row that says the name: the upper one where the lower says nothing.
      let row = header.rows.last { text.range($0, column).isEmpty == false } ?? last
      let name = numbering.contains(column) ? "" : header.names[column]
      return DataCell(text: name, line: grid.rows[row].number, range: text.range(row, column))
    }
    let range = text.range(last, 0).lowerBound..<text.range(last, max(0, count - 1)).upperBound
    return DataRow(line: grid.rows[last].number, range: range, cells: cells)
  }

  private func row(_ index: Int, _ count: Int) -> DataRow {
    let row = grid.rows[index]
    let cells = (0..<count).map { column in
      let cell = row.cells.indices.contains(column) && !numbering.contains(column) ? row.cells[column] : nil
      return DataCell(
        text: cell?.text ?? "", line: row.number, range: text.range(index, column), value: cell?.value)
    }
    let range = text.range(index, 0).lowerBound..<text.range(index, max(count, row.cells.count)).upperBound
    return DataRow(line: row.number, range: range, cells: cells)
  }

  private mutating func checkNames(_ names: DataRow) {
    var seen: Set<String> = []
    for cell in names.cells where !cell.isEmpty && !seen.insert(Fold.key(cell.text)).inserted {
      problems.append(TableProblem(.duplicateColumn(name: cell.text), at: cell.range))
    }
  }

  /// Cells beside the table, the first of each column.
  private mutating func checkNameless(_ rows: [Int], _ names: DataRow) {
    var seen = numbering
    for index in rows {
      for column in grid.rows[index].filled
      where !seen.contains(column) && (column >= names.cells.count || names.cells[column].isEmpty) {
        seen.insert(column)
        problems.append(TableProblem(.cellWithoutHeader, at: text.range(index, column)))
      }
    }
    problems.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Errors of formulas, and formulas that nobody computed.
  private mutating func checkCells(_ rows: [Int], _ names: DataRow) {
    for index in rows {
      for (column, cell) in grid.rows[index].cells.enumerated() where names.cells.indices.contains(column) {
        let name = names.cells[column].text
        let problem: Problem? =
          if let error = cell?.error { .errorCell(error, name) } else if cell?.value == .uncomputed {
            .uncomputedFormula(name)
          } else { nil }
        if let problem, !name.isEmpty { note(problem, at: text.range(index, column), grid.rows[index].number) }
      }
    }
  }

  private mutating func tell(_ found: SheetRows, _ names: DataRow) {
    let used = found.rows.map { grid.rows[$0].number }
    var passedOver = found.passedOver
    passedOver.numbering = numbering.sorted().map(CellName.letters)
    let (range, line) = (names.cells.first?.range ?? 0..<0, names.line)
    if !passedOver.isEmpty { note(.passedOver(passedOver), at: range, line) }
    let merged = grid.merged.filter { area in
      let next = used.sortedCount { $0 < area.rows.lowerBound }
      return next < used.count && area.rows.contains(used[next])
    }.map(\.name)
    if !merged.isEmpty { note(.mergedCells(merged), at: range, line) }
    let hidden = LineList(of: found.rows.filter { grid.rows[$0].isHidden }.map { grid.rows[$0].number })
    let columns = grid.hiddenColumns.filter { $0 < names.cells.count && !names.cells[$0].isEmpty }
    if hidden != nil || !columns.isEmpty {
      note(.hiddenCells(rows: hidden, columns: columns.map(CellName.letters)), at: range, line)
    }
  }

  private mutating func note(_ problem: Problem, at range: Range<Int>, _ line: Int) {
    notes.append(Diagnostic(text.source, at: range, line: line, problem))
  }
}
