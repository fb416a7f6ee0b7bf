import SourceText
import Vietnamese

/// A table that an editor wrote as CSV or in a spreadsheet: a header, and rows of exactly as many cells.
public struct DataTable: Sendable {
  /// The file's text in UTF-8 and NFC, whatever it was written in, of a workbook that of its sheets; all ranges are of
  /// its bytes.
  public let source: SourceFile
  public let encoding: CSVEncoding
  /// One of `,` `;` tab, or what a `sep=` line names.
  public let separator: UInt8
  /// Its first line says that a point stands before decimals, as `1,234.5`; otherwise it is a comma.
  public let hasDecimalPoint: Bool
  /// Its first line says that the month stands before the day, as 6/30/2018.
  public let hasMonthFirst: Bool
  public let header: DataRow
  /// Rows with something in them, in file order.
  public let rows: TableRows
  /// Whether its rows are the cells of a block, so that its columns stand nowhere.
  package var isBlock = false
}

extension DataTable {
  /// What separates the cells of every row, where it is not what separates the header's: each row is then one cell.
  var separatorOfRows: UInt8? {
    guard header.cells.count > 1, let first = rows.first else { return nil }
    let others = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab, UInt8(ascii: "|")].filter { $0 != separator }
    return others.first { other in
      first.cells[0].text.utf8.count { $0 == other } + 1 >= header.cells.count / 2
        && rows.allSatisfy { $0.cells.dropFirst().allSatisfy(\.isEmpty) && $0.cells[0].text.utf8.contains(other) }
    }
  }
}

/// What a CSV file was written in. Windows-1258 is guessed from bytes that are not UTF-8, so the editor is told.
public enum CSVEncoding: String, Sendable {
  case utf8, utf16LE, windows1258
  /// TCVN3 or VNI: the doctor names it at its lines.
  case oldFont
}

/// One record, or one row of a sheet. A quoted line break makes it longer than its line.
public struct DataRow: Sendable, Hashable {
  /// The line it starts on, from 1, every line of the file counted.
  public let line: Int
  public let range: Range<Int>
  public let cells: [DataCell]

  /// The cell of a column; empty, at the row's end, where the table has no such column.
  public subscript(column: Int?) -> DataCell {
    guard let column, cells.indices.contains(column) else { return missing }
    return cells[column]
  }

  package var missing: DataCell { DataCell(text: "", line: line, range: range.upperBound..<range.upperBound) }
  package var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  /// Whether it is there for its readers alone: its first cell begins with `# `.
  package var isRemark: Bool { cells.first?.text.isRemark ?? false }
}

extension String {
  var isRemark: Bool { hasPrefix("# ") }
}

/// One cell: its text without quotes and surrounding white space, and where that stands.
public struct DataCell: Sendable, Hashable {
  /// In a workbook what a person sees in it.
  public let text: String
  /// The line on which the text starts, from 1.
  public let line: Int
  /// The text in the file: inside the quotes, with doubled quotes still doubled.
  public let range: Range<Int>
  /// In a workbook what the cell itself knows to be no text.
  package let value: SheetValue?

  package init(text: String, line: Int, range: Range<Int>, value: SheetValue? = nil) {
    (self.text, self.line, self.range, self.value) = (text, line, range, value)
  }

  public var isEmpty: Bool { text.isEmpty }
}

/// What a cell of a workbook holds beyond text: there is no grammar to guess.
package enum SheetValue: Sendable, Hashable {
  /// Of a percentage the percent, as a person sees them; nil where it has more digits than any table needs.
  case number(DecimalNumber?)
  case date(CalendarDate)
  /// A formula that nobody has computed: empty, which is reported.
  case uncomputed
}
