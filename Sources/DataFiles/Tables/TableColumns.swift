import Diagnostics
import SourceText
import Vietnamese

/// The columns that a table must and may have, by the names that messages use. Headers match folded: `Số người`,
/// `so_nguoi` and `SO NGUOI` are one.
public struct TableColumns: Sendable {
  public let required: [String]
  public let optional: [String]

  public init(required: [String], optional: [String] = []) {
    self.required = required
    self.optional = optional
  }

  package var all: [String] { required + optional }
}

/// Where the declared columns stand in one table.
public struct TableLayout: Sendable {
  fileprivate let places: [String: Int]

  /// The index of a declared column, by its declared name; nil when the table has none.
  public subscript(name: String) -> Int? { places[name] }
}

extension DataTable {
  /// Finds the declared columns; unknown and missing ones are problems.
  public func layout(_ columns: TableColumns) -> (layout: TableLayout, problems: [TableProblem]) {
    let indices = Dictionary(header.cells.enumerated().map { (Fold.key($1.text), $0) }) { first, _ in first }
    let places = columns.all.compactMap { name in indices[Fold.key(name)].map { (name, $0) } }
    let layout = TableLayout(places: Dictionary(places) { first, _ in first })
    return (layout, unknown(columns, layout) + missing(columns, layout))
  }

  private func unknown(_ columns: TableColumns, _ layout: TableLayout) -> [TableProblem] {
    let known = Set(columns.all.map(Fold.key))
    let absent = columns.all.filter { layout[$0] == nil }
    let candidates = absent.isEmpty ? columns.all : absent
    return header.cells.filter { !$0.isEmpty && !known.contains(Fold.key($0.text)) }.map {
      TableProblem(.unknownColumn(name: $0.text, candidates: candidates), at: $0.range)
    }
  }

  private func missing(_ columns: TableColumns, _ layout: TableLayout) -> [TableProblem] {
    columns.required.filter { layout[$0] == nil }.map { TableProblem(.missingColumn(name: $0), at: header.range) }
  }
}
