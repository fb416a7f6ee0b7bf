import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// A row of a table of a year or a contest.
protocol TableRecord: Sendable {
  static var table: SourceTable { get }
  static var required: [Column] { get }
  static var optional: [Column] { get }
  /// How the table may also stand, as a block of values.
  static func matrix(of plan: Plan?) -> TableMatrix?
  /// Nil where a cell that is needed cannot be used.
  init?(_ row: inout TableRow)
}

extension TableRecord {
  static func matrix(of plan: Plan?) -> TableMatrix? { nil }

  static var columns: TableColumns {
    TableColumns(required: required.map { $0.header(in: table) }, optional: optional.map { $0.header(in: table) })
  }
}

/// A row of a table of a year's own folder. Its conformance describes the table: file, columns, how a row is read, and
/// where its rows go.
protocol YearRecord: TableRecord {
  typealias InputPath<Record> = WritableKeyPath<YearInputs, [Record]?> & Sendable
  /// Where the rows stand among what the year's results are computed from.
  static var input: InputPath<Self> { get }
}

/// A table of the year's folder as far as it could be read.
struct TableReading<Record: TableRecord>: Sendable {
  /// Nil where the columns could not be distinguished.
  private(set) var rows: [Record]?
  let source: SourceFile
  private(set) var diagnostics: [Diagnostic]
  /// Whether every row is there.
  private(set) var isWhole = false
  /// Lines with a date that is there, but is none.
  private(set) var unreadableDates: Set<Int> = []
  /// Where the columns stand.
  private(set) var columns: [Column: Int] = [:]

  /// - Parameters:
  ///   - contest: whose table it is, by its position in the year.
  ///   - sheet: of a workbook, where one is named.
  ///   - plan: what a table that stands as a block is known by.
  init(
    _ bytes: [UInt8], path: String, _ days: PlausibleDays, contest: Int = 0, sheet: String?, plan: Plan? = nil
  ) {
    let reading = TableFile.read(
      bytes, path: path, columns: Record.columns, sheet: sheet, choice: SheetKeys.choice(Record.table),
      matrix: Record.matrix(of: plan))
    source = reading.source
    diagnostics = reading.diagnostics
    guard let table = reading.table else { return }
    let (layout, problems) = table.layout(Record.columns)
    diagnostics += problems.diagnostics(in: table.source)
    for column in table.isBlock ? [] : Record.required + Record.optional {
      columns[column] = layout[column.header(in: Record.table)]
    }
    guard Record.columns.required.allSatisfy({ layout[$0] != nil }) else { return }
    let start = TableRow(table, layout, of: Record.table, contest: contest, days)
    read(table, start, torn: source.isSheet ? [] : reading.problems)
  }

  /// - Parameter torn: where cells may be in the wrong columns; such rows are left out.
  private mutating func read(_ table: DataTable, _ start: TableRow, torn: [TableProblem]) {
    var reader = start
    var records: [Record] = []
    records.reserveCapacity(table.rows.count)
    for row in table.rows where !row.contains(anyOf: torn) {
      reader.row = row
      if let record = Record(&reader) { records.append(record) }
    }
    isWhole = records.count == table.rows.count
    diagnostics += reader.finish()
    unreadableDates = reader.unreadableDates
    rows = records
  }
}

extension DataRow {
  /// - Parameter problems: in the order of the file.
  fileprivate func contains(anyOf problems: [TableProblem]) -> Bool {
    let next = problems.sortedCount { $0.range.lowerBound < range.lowerBound }
    return next < problems.count && problems[next].range.lowerBound < range.upperBound
  }
}
