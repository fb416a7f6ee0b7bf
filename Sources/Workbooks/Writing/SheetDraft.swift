import Vietnamese

/// A sheet to be written.
package struct SheetDraft: Sendable {
  package enum Cell: Sendable, Hashable {
    case empty
    case text(String)
    /// Digits with a dot, as ``SheetNumber`` reads them.
    case number(String)
    case date(CalendarDate)
    /// A name of a column: bold, on a ground of its own, broken into lines.
    case heading(String)
    /// Of a formula, without a result: to be computed when it is opened.
    case formula(String)
    /// `#N/A` and the like.
    case error(String)
  }

  package var name: String
  package var rows: [[Cell]]
  package var isHidden = false
  /// `A1:K1`.
  package var merged: [String] = []
  /// Rows, from 1.
  package var hiddenRows: Set<Int> = []
  /// Rows at the top that stay in sight.
  package var frozenRows = 0
  /// What a column offers to choose from, by the column, from 0; anything else may be typed.
  package var choices: [Int: [String]] = [:]

  package init(_ name: String, _ rows: [[Cell]]) { (self.name, self.rows) = (name, rows) }

  /// Signs that the widest cell of a column needs.
  func width(of column: Int) -> Int {
    let widest = rows.compactMap { $0.indices.contains(column) ? $0[column].text.count : nil }.max() ?? 0
    return min(60, max(9, widest + 2))
  }

  var columnCount: Int { rows.map(\.count).max() ?? 0 }
}

extension SheetDraft.Cell {
  /// What a person sees of it.
  package var text: String {
    switch self {
    case .empty: ""
    case .text(let text), .number(let text), .heading(let text), .error(let text), .formula(let text): text
    case .date(let day): day.short
    }
  }
}
