import DeskStore
import HTTP
import Portal
import SourceText

/// What the grid says of a table: every row, with its place in the file where it came from there.
struct TableEdit: Sendable {
  struct Row: Sendable {
    /// Among the rows of the file; nil for a new one.
    let place: Int?
    let cells: [String]
  }

  /// Nil where the form says nothing of rows.
  let rows: [Row]?

  /// A row a line: its place, or -1, and its cells between tabs; line breaks and backslashes in them escaped.
  init(_ form: Form) {
    rows = form["bang"].map { text in
      text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard let place = parts.first.flatMap({ Int($0) }) else { return nil }
        return Row(place: place < 0 ? nil : place, cells: parts.dropFirst().map(Self.unescaped))
      }
    }
  }

  private static func unescaped(_ cell: Substring) -> String {
    String(cell).replacing("\\\\", with: "\u{0}").replacing("\\n", with: "\n").replacing("\u{0}", with: "\\")
  }

  /// The bytes with the cells that differ, without the rows that went, with those that came.
  func applied(to bytes: [UInt8], _ kind: TableKind, path: String) throws(EditFailure) -> [UInt8] {
    guard let rows else { return bytes }
    guard let grid = TableGrid(bytes, path: path, kind) else { throw .unreadable }
    var text = try TableText(bytes)
    let places = text.places(of: grid)
    var stays: Set<Int> = []
    for row in rows {
      guard let place = row.place, grid.rows.indices.contains(place), stays.insert(place).inserted else { continue }
      for (column, cell) in row.cells.enumerated() where cell != (grid.rows[place].at(column) ?? "") {
        text = try text.setting(cell, row: places[place], column: column)
      }
    }
    // From the end, so that what is before keeps its place.
    var next = text.rows.count
    if let last = places.last { next = last + 1 } else { next = text.headerPlace(of: grid) + 1 }
    var pending: [Row] = []
    var seen: Set<Int> = []
    var above = grid.rows.count
    for row in rows.reversed() where row.place != nil || row.cells.contains(where: { !$0.trimmed.isEmpty }) {
      guard let place = row.place, grid.rows.indices.contains(place), seen.insert(place).inserted, place < above else {
        pending.append(row)
        continue
      }
      for gone in stride(from: above - 1, to: place, by: -1) where !stays.contains(gone) {
        text = try text.removing(row: places[gone])
      }
      for new in pending { text = try text.inserting(new.cells, at: places[place] + 1) }
      (pending, above, next) = ([], place, places[place])
    }
    for gone in stride(from: above - 1, through: 0, by: -1) where !stays.contains(gone) {
      text = try text.removing(row: places[gone])
      next = places[gone]
    }
    for new in pending { text = try text.inserting(new.cells, at: min(next, text.rows.count)) }
    return text.bytes
  }
}

extension TableText {
  /// Where the header stands among all rows of the file.
  fileprivate func headerPlace(of grid: TableGrid) -> Int {
    let wanted = grid.header
    return rows.firstIndex { row in
      row.count >= wanted.count && zip(row, wanted).allSatisfy { $0.withoutMark.trimmed == $1 }
    } ?? 0
  }

  /// Where the grid's rows stand among all rows of the file.
  fileprivate func places(of grid: TableGrid) -> [Int] {
    let first = headerPlace(of: grid) + 1
    return Array(rows.indices.dropFirst(first).filter { rows[$0].contains { !$0.trimmed.isEmpty } })
  }
}

extension [String] {
  fileprivate func at(_ index: Int) -> String? { indices.contains(index) ? self[index] : nil }
}
