import Diagnostics
import SourceText

/// What reading a CSV file gave.
public struct DataReading: Sendable {
  /// Nil when the file cannot be used; the problems say why.
  public let table: DataTable?
  /// The text that the ranges of problems are of.
  public let source: SourceFile
  /// In file order.
  public let problems: [TableProblem]
  /// What saving has damaged in the text.
  package let damage: [Diagnostic]
  /// What separates the header's cells.
  package var separator = UInt8(ascii: ",")
}

/// Reads the tables that editors keep in spreadsheets: RFC 4180 and the habits of Excel.
public enum CSV {
  /// Of a file's size, and Excel's own, beyond which nothing comes out of a spreadsheet.
  package struct Limits: Sendable {
    package var bytes = SizeLimit.table
    package var rows = 1 << 20
    package var columns = 1 << 14
  }

  /// Reads a file's bytes, in whatever encoding they are. `path` is as messages show it.
  /// - Parameter columns: what to know the header by, below titles; without them it is the first line.
  public static func read(_ bytes: [UInt8], path: String, columns: TableColumns? = nil) -> DataReading {
    read(bytes, path: path, columns: columns, limits: Limits())
  }

  package static func read(_ bytes: [UInt8], path: String, columns: TableColumns? = nil, limits: Limits) -> DataReading
  {
    guard bytes.count <= limits.bytes else { return unusable(.tooLarge, at: 0..<0, SourceFile(path: path, bytes: [])) }
    let text = CSVText(bytes)
    let source = SourceFile(path: path, bytes: text.bytes)
    if let offset = text.invalidOffset { return unusable(.unknownEncoding, at: offset..<offset, source) }
    if let conflict = source.conflict {
      return DataReading(table: nil, source: source, problems: [], damage: [conflict])
    }
    let damage = source.damage(decomposed: text.decomposedOffset)
    var reader = CSVReader(source, limits)
    let place = columns.map { reader.headerPlace($0) } ?? .record(0)
    guard case .record(let header) = place else {
      // Names of columns in damaged letters are no other names.
      let isDamaged = damage.contains { $0.problem.code == .lostMarks || $0.problem.code == .legacyText }
      let problems = isDamaged ? [] : reader.problems(place)
      return DataReading(table: nil, source: source, problems: problems, damage: damage)
    }
    let table = reader.table(text.encoding, below: header)
    if let table, columns != nil, let other = table.separatorOfRows {
      let problem = TableProblem(.rowsOtherwise(other), at: table.header.range)
      return DataReading(
        table: nil, source: source, problems: [problem], damage: damage, separator: table.separator)
    }
    let separator = table?.separator ?? UInt8(ascii: ",")
    return DataReading(
      table: table, source: source, problems: reader.problems, damage: damage, separator: separator)
  }

  private static func unusable(_ fact: TableProblem.Fact, at range: Range<Int>, _ source: SourceFile) -> DataReading {
    DataReading(table: nil, source: source, problems: [TableProblem(fact, at: range)], damage: [])
  }
}
