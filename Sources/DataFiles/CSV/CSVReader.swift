import Diagnostics
import SourceText
import Vietnamese

/// Makes a table of records: finds the header, drops what is empty, checks the rest against it.
package struct CSVReader {
  private let source: SourceFile
  private let limits: CSV.Limits
  private let dialect: CSVDialect
  private var scanner: CSVScanner
  private var found: [TableProblem] = []

  package init(_ source: SourceFile, _ limits: CSV.Limits) {
    self.source = source
    self.limits = limits
    dialect = CSVDialect(source.bytes)
    scanner = CSVScanner(source.bytes, separator: dialect.separator, from: dialect.start, line: dialect.line)
  }

  package var problems: [TableProblem] {
    (found + scanner.problems).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  func headerPlace(_ columns: TableColumns) -> CSVHeaderPlace.Place {
    CSVHeaderPlace.place(source.bytes, dialect, columns)
  }

  /// What to say where the header does not stand in one line of its own.
  package func problems(_ place: CSVHeaderPlace.Place) -> [TableProblem] {
    let fact: TableProblem.Fact
    switch place {
    case .record: return []
    case .otherSeparator(let separator):
      fact = .otherSeparator(separator, said: dialect.isSaid ? dialect.separator : nil)
    case .twoLines(let upper, let lower): fact = .headerOnTwoLines(upper, lower)
    case .nowhere: fact = .noColumnNames
    }
    let end = source.bytes[dialect.start...].firstIndex(of: .newline) ?? source.bytes.count
    return [TableProblem(fact, at: (dialect.isSaid ? 0 : dialect.start)..<end)]
  }

  /// The table, or nil when there is no header.
  /// - Parameter titles: how many records stand above the header.
  package mutating func table(_ encoding: CSVEncoding, below titles: Int = 0) -> DataTable? {
    for _ in 0..<titles { _ = nextFilled() }
    if let nul = source.bytes.firstIndex(of: 0) { report(.nulByte, at: nul..<nul + 1) }
    guard let first = nextFilled() else {
      report(.noHeader, at: 0..<0)
      return nil
    }
    let header = DataRow(line: first.line, range: first.range, cells: first.cells.droppingEmptyTail())
    guard header.cells.count <= limits.columns else {
      report(.tooLarge, at: first.range)
      return nil
    }
    checkNames(header)
    guard let rows = rows(under: header) else { return nil }
    return DataTable(
      source: source, encoding: encoding, separator: dialect.separator, hasDecimalPoint: dialect.hasDecimalPoint,
      hasMonthFirst: dialect.hasMonthFirst, header: header, rows: TableRows(rows))
  }

  /// Nil where there are too many, and then nothing else is said.
  private mutating func rows(under header: DataRow) -> CSVRows? {
    var rows = CSVRows(source.bytes, separator: dialect.separator, columns: header.cells.count)
    var nameless = Set(header.cells.indices.filter { header.cells[$0].isEmpty })
    while let record = nextFilled() {
      guard rows.count < limits.rows else {
        found = [TableProblem(.tooLarge, at: record.range)]
        scanner = CSVScanner([], separator: dialect.separator, from: 0, line: 1)
        return nil
      }
      checkLength(record, header.cells.count)
      rows.append(record)
      for column in nameless.sorted() where !record[column].isEmpty {
        report(.cellWithoutHeader, at: record[column].range)
        nameless.remove(column)
      }
    }
    return rows
  }

  private mutating func checkLength(_ record: DataRow, _ count: Int) {
    guard record.cells.count > count else { return }
    let cells = record.cells.droppingEmptyTail()
    if let first = cells.dropFirst(count).first(where: { !$0.isEmpty }), let last = cells.last {
      report(.moreCellsThanHeader, at: first.range.lowerBound..<last.range.upperBound)
    }
  }

  private mutating func checkNames(_ header: DataRow) {
    var seen: Set<String> = []
    for cell in header.cells where !cell.isEmpty && !seen.insert(Fold.key(cell.text)).inserted {
      report(.duplicateColumn(name: cell.text), at: cell.range)
    }
  }

  private mutating func nextFilled() -> DataRow? {
    scanner.skipEmptyLines()
    while let record = scanner.next() {
      if !record.isEmpty, !record.isRemark { return record }
      scanner.skipEmptyLines()
    }
    return nil
  }

  private mutating func report(_ fact: TableProblem.Fact, at range: Range<Int>) {
    found.append(TableProblem(fact, at: range))
  }
}

extension [DataCell] {
  /// Excel writes the columns and rows that were once used, as empty cells.
  fileprivate func droppingEmptyTail() -> [DataCell] {
    Array(prefix((lastIndex { !$0.isEmpty } ?? -1) + 1))
  }
}
