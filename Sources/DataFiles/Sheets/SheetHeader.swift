import Diagnostics
import SourceText
import Vietnamese
import Workbooks

/// Where a sheet names its columns: below titles, perhaps in two rows, the upper of which groups those of the lower.
struct SheetHeader: Sendable {
  /// Positions in the grid's rows; the last is the one that the table begins under.
  let rows: ClosedRange<Int>
  /// By column; empty where nothing is said.
  let names: [String]
  /// How many of the columns that the table must have are there, and of all that it may have.
  let required: Int
  let known: Int

  /// Titles above a table take a few rows; nobody looks further for its header.
  private static let depth = 20

  enum Place {
    case found(SheetHeader)
    /// In several rows, by their numbers.
    case several([Int])
    case nowhere
  }

  /// - Parameter columns: what to know it by.
  static func place(in grid: SheetGrid, _ columns: TableColumns) -> Place {
    let required = Set(columns.required.map(Fold.key))
    let known = Set(columns.all.map(Fold.key))
    let all = candidates(grid, known).map { names in
      let keys = Set(names.names.map(Fold.key))
      return SheetHeader(
        rows: names.rows, names: names.names, required: required.intersection(keys).count,
        known: known.intersection(keys).count)
    }
    let best = all.max { ($0.required, $0.known) < ($1.required, $1.known) }
    guard let best, best.required > 0 else { return .nowhere }
    let equals = all.filter { $0.required == best.required && $0.known == best.known }
    return choose(equals, isWhole: best.required == required.count, of: required.count)
  }

  private static func choose(_ equals: [SheetHeader], isWhole: Bool, of count: Int) -> Place {
    let single = equals.filter { $0.rows.count == 1 }
    guard let first = (single.isEmpty ? equals : single).first else { return .nowhere }
    // Tall cells are merged over rows that then say the same.
    var last = first
    for next in single.dropFirst() where next.rows.lowerBound == last.rows.lowerBound + 1 && next.names == last.names {
      last = next
    }
    let others = single.filter { $0.rows.lowerBound > last.rows.lowerBound }
    if isWhole, !others.isEmpty { return .several([last.rows.lowerBound] + others.map(\.rows.lowerBound)) }
    return isWhole || first.required * 2 > count || count == 1 ? .found(last) : .nowhere
  }

  private static func candidates(
    _ grid: SheetGrid, _ known: Set<String>
  ) -> [(rows: ClosedRange<Int>, names: [String])] {
    let top = grid.rows.prefix(depth).indices
    let single = top.map { row in (row...row, (0..<grid.namedWidth).map { grid.rows[row].name($0) }) }
    let double = top.dropLast().map { row in
      (row...row + 1, (0..<grid.namedWidth).map { name($0, grid.rows[row], grid.rows[row + 1], known) })
    }
    return single + double
  }

  /// The name of a column under a group: alone, behind the name of the group, or that name where there is no other.
  private static func name(
    _ column: Int, _ upper: SheetGrid.Row, _ lower: SheetGrid.Row, _ known: Set<String>
  ) -> String {
    let (above, below) = (upper.name(column), lower.name(column))
    if below.isEmpty || above == below { return above }
    let both = "\(above) \(below)"
    return known.contains(Fold.key(both)) && !known.contains(Fold.key(below)) ? both : below
  }
}
