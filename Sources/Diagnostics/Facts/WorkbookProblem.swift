/// Why nothing is read of a workbook.
package enum WorkbookProblem: Sendable, Hashable {
  case notAWorkbook
  /// Excel's format before 2007.
  case old
  /// `.xlsb`
  case binary
  case encrypted
  case damaged
  case tooLarge
  /// No sheet, or none with anything in it.
  case empty
}

/// What of a sheet is no row of its table, and was left out.
package struct PassedOver: Sendable, Hashable {
  /// Rows above the header.
  package var titles: [Int] = []
  /// Columns of running numbers, by their letters.
  package var numbering: [String] = []
  /// Other columns of a block, by their letters and names.
  package var columns: [String] = []
  /// Rows of numbers of columns, of totals, of headings within the table, and the header said again.
  package var rows: [Int] = []
  /// From the first line of signatures to the end.
  package var signatures: ClosedRange<Int>?

  package init() {}

  package var isEmpty: Bool {
    titles.isEmpty && numbering.isEmpty && columns.isEmpty && rows.isEmpty && signatures == nil
  }
}
