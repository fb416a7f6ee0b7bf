/// What is wrong with a CSV file, and where.
public struct TableProblem: Error, Sendable, Hashable {
  public enum Fact: Sendable, Hashable {
    /// Neither UTF-8 nor UTF-16 nor Windows-1258; the range is where the first wrong byte stands.
    case unknownEncoding
    /// No line with anything in it.
    case noHeader
    /// More bytes, rows or columns than a table of people and scores can have.
    case tooLarge
    case nulByte
    /// The quote opened here is not closed, or only by the quote of a later cell.
    case unclosedQuote
    case textAfterClosingQuote
    /// Cells beyond the header's last column; often a decimal comma without quotes.
    case moreCellsThanHeader
    /// Cells are separated by another sign than the file's first line says, or than its header has; `said` where it
    /// says one.
    case otherSeparator(UInt8, said: UInt8?)
    /// The header is separated by its own sign, the rows below by another.
    case rowsOtherwise(UInt8)
    /// The names of the columns stand in two lines, as merged cells leave them.
    case headerOnTwoLines(Int, Int)
    /// No line has the names of the columns.
    case noColumnNames
    /// A cell with something in it under a header with nothing.
    case cellWithoutHeader
    case duplicateColumn(name: String)
    /// `candidates` are the columns to look for the nearest in: those still missing, or all when none is.
    case unknownColumn(name: String, candidates: [String])
    /// The range is the header line's.
    case missingColumn(name: String)
  }

  public let fact: Fact
  /// Bytes of the table's `source`.
  public let range: Range<Int>

  package init(_ fact: Fact, at range: Range<Int>) {
    self.fact = fact
    self.range = range
  }
}
