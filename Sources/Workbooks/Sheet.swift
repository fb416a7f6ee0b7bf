import SourceText
import Vietnamese

/// One sheet: its cells with something in them, row by row.
package struct Sheet: Sendable {
  package let name: String
  package let isHidden: Bool
  /// Rows with cells, from the top.
  package internal(set) var rows: [Row] = []
  package internal(set) var cells: [Cell] = []
  package internal(set) var merged: [Area] = []
  /// Columns, from 0.
  package internal(set) var hiddenColumns: [ClosedRange<Int>] = []

  init(name: String, isHidden: Bool) { (self.name, self.isHidden) = (name, isHidden) }

  package struct Row: Sendable, Hashable {
    /// As the spreadsheet shows it, from 1.
    package let number: Int
    package let isHidden: Bool
    /// Positions in ``Sheet/cells``.
    package internal(set) var cells: Range<Int>
  }

  package struct Cell: Sendable, Hashable {
    /// From 0.
    package let column: Int
    package let value: CellValue
    /// What a person sees of it, where its value alone does not say that.
    let look: String?

    /// What a person sees: numbers and dates as a Vietnamese spreadsheet shows them.
    package var shown: String { look ?? value.plain }
  }

  /// A block of cells, all counted from 0 and included.
  package struct Area: Sendable, Hashable {
    package let rows: ClosedRange<Int>
    package let columns: ClosedRange<Int>
  }
}

package enum CellValue: Sendable, Hashable {
  case text(String)
  /// The file's own digits, with a dot and perhaps an exponent: never printed again from a binary number.
  case number(String)
  /// The day of a day, or of a day with a time.
  case date(CalendarDate)
  case truth(Bool)
  /// `#N/A`, `#REF!` …
  case error(String)
  /// A formula that nobody has computed yet.
  case uncomputed

  /// As it is shown without a format of its own.
  var plain: String {
    switch self {
    case .text(let text), .error(let text): text
    case .number(let digits): SheetNumber(digits)?.general ?? digits
    case .date(let day): day.short
    case .truth(let value): value ? "TRUE" : "FALSE"
    case .uncomputed: ""
    }
  }
}

extension Sheet.Area {
  /// `A1:K1`; nil for anything else.
  init?(_ name: String) {
    let ends = name.utf8.split(separator: UInt8(ascii: ":")).compactMap(CellName.place)
    guard let first = ends.first, let last = ends.last, ends.count <= 2, first.row <= last.row,
      first.column <= last.column
    else { return nil }
    (rows, columns) = (first.row - 1...last.row - 1, first.column...last.column)
  }
}
