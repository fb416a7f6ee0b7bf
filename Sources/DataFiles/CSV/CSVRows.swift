import SourceText

/// The rows of a table, each with as many cells as the header: it is split into them when it is asked for, since the
/// cells of a large table would take many times its own bytes.
public struct CSVRows: RandomAccessCollection, Sendable {
  /// Where a row begins; a table has fewer bytes than 32 bits count.
  private struct Start {
    let offset: UInt32
    let line: UInt32
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let columns: Int
  private var starts: [Start] = []

  init(_ bytes: [UInt8], separator: UInt8, columns: Int) {
    (self.bytes, self.separator, self.columns) = (bytes, separator, columns)
  }

  /// - Parameter record: of these bytes.
  mutating func append(_ record: DataRow) {
    starts.append(Start(offset: UInt32(record.range.lowerBound), line: UInt32(record.line)))
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { starts.count }

  /// Short rows are filled up, cells beyond the header dropped.
  public subscript(index: Int) -> DataRow {
    let (offset, line) = (Int(starts[index].offset), Int(starts[index].line))
    var scanner = CSVScanner(bytes, separator: separator, from: offset, line: line, maximumCells: columns)
    return scanner.next()?.filled(to: columns) ?? DataRow(line: line, range: offset..<offset, cells: [])
  }

  /// The row that begins on a line of the file; nil where none does.
  package func row(onLine line: Int) -> DataRow? {
    let count = starts.sortedCount { Int($0.line) <= line }
    return count > 0 && Int(starts[count - 1].line) == line ? self[count - 1] : nil
  }
}

extension DataRow {
  fileprivate func filled(to count: Int) -> DataRow {
    guard cells.count < count else { return self }
    return DataRow(line: line, range: range, cells: cells + repeatElement(missing, count: count - cells.count))
  }
}
