import SourceText
import Vietnamese
import Workbooks

/// A sheet as rows of equal length from its first column, merged cells filled with what they say.
struct SheetGrid: Sendable {
  struct Row: Sendable {
    /// From 1.
    let number: Int
    let isHidden: Bool
    var cells: [GridCell?]
    /// Columns of cells that are merged with others of this row alone.
    var wide: [ClosedRange<Int>] = []

    /// What a cell shows, on one line; empty where there is none.
    func text(_ column: Int) -> String {
      cells.indices.contains(column) ? cells[column]?.text.onOneLine ?? "" : ""
    }

    /// What a cell says that may be a name: nothing where it is a whole text.
    func name(_ column: Int) -> String {
      let text = text(column)
      return text.utf8.count <= 1_000 ? text : ""
    }

    var filled: [Int] { cells.indices.filter { cells[$0] != nil } }
  }

  let name: String
  private(set) var rows: [Row]
  let width: Int
  let hiddenColumns: [Int]
  /// Blocks of merged cells that were filled, by their names.
  private(set) var merged: [(rows: ClosedRange<Int>, name: String)] = []

  /// Whether there is room for the sheets' rows, each up to its last cell, and for what their cells say: far to the
  /// right stands nothing of a table, and one long text may stand in every cell.
  static func areModest(_ sheets: [Sheet]) -> Bool {
    let places = sheets.reduce(0) { sum, sheet in
      sheet.rows.reduce(sum) { $0 + (sheet.cells[$1.cells].last?.column ?? 0) + 1 }
    }
    guard places <= mostPlaces else { return false }
    return sheets.reduce(0) { sum, sheet in sheet.cells.reduce(sum) { $0 + $1.shown.utf8.count } } <= mostBytes
  }

  /// Places of cells, filled or not, of all sheets together: a year of a whole province has some ten thousand.
  static let mostPlaces = 500_000
  /// Columns among which a table's names are looked for.
  static let mostColumns = 1_000
  private static let mostBytes = 10_000_000

  init(_ sheet: Sheet) {
    name = sheet.name
    let width = (sheet.cells.lazy.map(\.column).max() ?? -1) + 1
    self.width = width
    hiddenColumns = (0..<width).filter { column in sheet.hiddenColumns.contains { $0.contains(column) } }
    rows = sheet.rows.map { row in
      let own = sheet.cells[row.cells]
      var cells = [GridCell?](repeating: nil, count: (own.last?.column ?? -1) + 1)
      for cell in own { cells[cell.column] = GridCell(cell) }
      return Row(number: row.number, isHidden: row.isHidden, cells: cells)
    }
    fill(sheet.merged)
  }

  /// Rows of plain texts, as CSV has them.
  init(_ rows: [DataRow]) {
    (name, hiddenColumns) = ("", [])
    width = rows.map(\.cells.count).max() ?? 0
    self.rows = rows.map { row in
      Row(number: row.line, isHidden: false, cells: row.cells.map { GridCell(text: $0.text) })
    }
  }

  /// Columns that may have a name.
  var namedWidth: Int { min(width, Self.mostColumns) }

  /// Whether any cell says something.
  var isEmpty: Bool { rows.allSatisfy { $0.cells.allSatisfy { $0 == nil } } }

  /// Only rows that have cells are filled: what is merged beyond them says nothing.
  private mutating func fill(_ areas: [Sheet.Area]) {
    var (places, bytes) = (width * rows.count, Self.mostBytes)
    for area in areas {
      let columns = area.columns.clamped(to: 0...max(0, width - 1))
      guard var index = index(ofRow: area.rows.lowerBound + 1), rows[index].cells.indices.contains(columns.lowerBound),
        let value = rows[index].cells[columns.lowerBound]
      else { continue }
      while index < rows.count, rows[index].number <= area.rows.upperBound + 1 {
        places -= columns.count
        bytes -= columns.count * value.text.utf8.count
        guard places >= 0, bytes >= 0 else { return }
        rows[index].fill(columns, with: value)
        if area.rows.count == 1, columns.count > 1 { rows[index].wide.append(columns) }
        index += 1
      }
      let last = CellName.text(column: area.columns.upperBound, row: area.rows.upperBound + 1)
      let name = CellName.text(column: area.columns.lowerBound, row: area.rows.lowerBound + 1)
      merged.append((area.rows.lowerBound + 1...area.rows.upperBound + 1, "\(name):\(last)"))
    }
  }

  private func index(ofRow number: Int) -> Int? {
    let place = rows.sortedCount { $0.number < number }
    return place < rows.count && rows[place].number == number ? place : nil
  }
}

extension SheetGrid.Row {
  fileprivate mutating func fill(_ columns: ClosedRange<Int>, with value: GridCell) {
    if cells.count <= columns.upperBound {
      cells += [GridCell?](repeating: nil, count: columns.upperBound + 1 - cells.count)
    }
    for column in columns where cells[column] == nil { cells[column] = value }
  }
}

/// A cell as tables need it: its text in NFC, and what it knows beyond that.
struct GridCell: Sendable, Hashable {
  let text: String
  let value: SheetValue?
  /// `#N/A` and the like, which count as empty.
  let error: String?

  /// Nil for an empty one.
  init?(text: String) {
    if text.isEmpty { return nil }
    (self.text, value, error) = (text, nil, nil)
  }

  /// Nil for a cell without anything that can be seen.
  init?(_ cell: Sheet.Cell) {
    let shown = String(decoding: NFC.normalized(Array(cell.shown.utf8)), as: UTF8.self).trimmed
    error = if case .error(let name) = cell.value { name } else { nil }
    value =
      switch cell.value {
      case .number(let digits): .number(SheetNumber(digits)?.shifted(by: shown.hasSuffix("%") ? 2 : 0).decimal)
      case .date(let day): .date(day)
      case .uncomputed: .uncomputed
      case .text, .truth, .error: nil
      }
    text = error == nil ? shown : ""
    if text.isEmpty, error == nil, value != .uncomputed { return nil }
  }
}

extension String {
  /// With single spaces for tabs and breaks.
  var onOneLine: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 }) else { return self }
    return split { $0.isWhitespace }.joined(separator: " ")
  }
}
