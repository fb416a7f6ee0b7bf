/// Where a value stands: the cell of a table, or the value in the plan.
public struct Origin: Hashable, Sendable {
  public let table: SourceTable
  public let column: Column
  private let storedContest: UInt16
  private let storedLine: Int32
  private let storedStart: Int32
  private let storedEnd: Int32

  /// - Parameters:
  ///   - line: the line that the row, or the value, begins on, from 1.
  ///   - range: bytes of the file.
  ///   - contest: whose file it is, by its position in the year; of no meaning for the year's own files.
  public init(
    _ table: SourceTable, _ column: Column = .value, line: Int, range: Range<Int> = 0..<0, contest: Int = 0
  ) {
    self.table = table
    self.column = column
    storedContest = UInt16(clamping: contest)
    storedLine = Int32(clamping: line)
    storedStart = Int32(clamping: range.lowerBound)
    storedEnd = Int32(clamping: range.upperBound)
  }

  public var contest: Int { Int(storedContest) }
  public var line: Int { Int(storedLine) }
  public var range: Range<Int> { Int(storedStart)..<Int(storedEnd) }
}

/// A value and where it stands.
public struct Cell<Value: Sendable>: Sendable {
  public let value: Value
  public let origin: Origin

  public init(_ value: Value, at origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

extension Cell: Equatable where Value: Equatable {}
