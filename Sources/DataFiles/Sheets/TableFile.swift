import Diagnostics
import SourceText

/// A file of a table, as its name says: a sheet of Excel's or LibreOffice's, or CSV.
package enum TableFile {
  /// In the order in which one is taken where several lie side by side.
  package static let endings = [".csv", ".xlsx", ".ods"]

  /// The files that may hold a table, by the name of the one that is CSV.
  package static func names(of csv: String) -> [String] {
    endings.map { csv.dropLast(csv.ending.count) + $0 }
  }

  /// The place of a file's ending in that order.
  package static func rank(_ path: String) -> Int { endings.firstIndex(of: path.ending) ?? endings.count }

  /// Whether its name is that of a workbook.
  package static func isWorkbook(_ path: String) -> Bool {
    endings.dropFirst().contains(path.ending.lowercased())
  }

  /// Reads a file's bytes; `path` is as messages show it.
  /// - Parameters:
  ///   - sheet: the name of the sheet that was chosen; nil where nobody chose.
  ///   - choice: how one can be chosen; nil where it cannot.
  ///   - matrix: how the table may stand as a block.
  package static func read(
    _ bytes: [UInt8], path: String, columns: TableColumns, sheet: String? = nil, choice: SheetChoice? = nil,
    matrix: TableMatrix? = nil
  ) -> DataReading {
    guard isWorkbook(path) else {
      let rows = CSV.read(bytes, path: path, columns: columns)
      return matrix.flatMap { SheetMatrix.reading(rows, bytes, columns, $0) } ?? rows
    }
    return SheetReading(path: path, columns, sheet: sheet, choice: choice, matrix: matrix).read(bytes)
  }
}
