import SourceText

/// The rows of a table, in file order: of a file of text split when they are asked for, of a workbook as they were read.
public struct TableRows: RandomAccessCollection, Sendable {
  private enum Source: Sendable {
    case text(CSVRows)
    case sheet([DataRow])
  }

  private let source: Source

  init(_ rows: CSVRows) { source = .text(rows) }

  /// - Parameter rows: in the order of their lines.
  init(_ rows: [DataRow]) { source = .sheet(rows) }

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch source {
    case .text(let rows): rows.count
    case .sheet(let rows): rows.count
    }
  }

  public subscript(index: Int) -> DataRow {
    switch source {
    case .text(let rows): rows[index]
    case .sheet(let rows): rows[index]
    }
  }

  /// The row that begins on a line of the file; nil where none does.
  package func row(onLine line: Int) -> DataRow? {
    switch source {
    case .text(let rows): return rows.row(onLine: line)
    case .sheet(let rows):
      let place = rows.sortedCount { $0.line < line }
      return place < rows.count && rows[place].line == line ? rows[place] : nil
    }
  }
}
