import DataFiles
import Diagnostics
import SourceText

/// A table as rows of texts, and the cell that a diagnostic is about.
package struct TableGrid: Sendable {
  package let header: [String]
  /// Rows with something in them.
  package let rows: [[String]]
  private let source: SourceFile
  private let places: [DataRow]

  /// - Parameter path: as messages show it; its ending says what kind of file it is.
  /// - Returns: nil where no header can be found.
  package init?(_ bytes: [UInt8], path: String, _ kind: TableKind) {
    guard let table = TableFile.read(bytes, path: path, columns: kind.columns).table else { return nil }
    source = table.source
    header = table.header.cells.map(\.text)
    places = Array(table.rows)
    rows = places.map { $0.cells.map(\.text) }
  }

  /// Row and column, from 0, of what a diagnostic marks; nil where that is above the rows.
  package func cell(of place: Diagnostic.Place) -> (row: Int, column: Int)? {
    let next = places.sortedCount { $0.line <= place.start.line }
    guard next > 0 else { return nil }
    let start = source.offset(line: place.start.line, byteColumn: 1)
    let before = source.lineText(around: start).prefix(place.start.column - 1).utf8.count
    let cells = places[next - 1].cells
    return (next - 1, max(0, (cells.lastIndex { $0.range.lowerBound <= start + before }) ?? 0))
  }
}
