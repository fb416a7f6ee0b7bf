import DataFiles
import SourceText
import Vietnamese

/// A table in CSV as bytes, edited cell by cell: separators, quotes, line ends and the byte-order mark stay.
public struct TableText: Sendable, Equatable {
  public let bytes: [UInt8]
  /// Every record of the file but Excel's `sep=` line: titles, header and empty lines are rows too.
  public let rows: [[String]]
  /// The line of the file on which each row begins, from 1.
  public let lines: [Int]
  public let separator: UInt8
  /// Of each row, without its line break.
  private let extents: [Range<Int>]
  /// Of each cell, with its quotes.
  private let cells: [[Range<Int>]]

  public init(_ bytes: [UInt8]) throws(EditFailure) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = Array(bytes[mark...])
    guard UTF8Check.firstInvalidOffset(text) == nil, !text.contains(0), !Self.hasLoneReturn(text) else {
      throw .encoding
    }
    let dialect = CSVDialect(text)
    var scanner = CSVScanner(text, separator: dialect.separator, from: dialect.start, line: dialect.line)
    var found: [DataRow] = []
    while let row = scanner.next() { found.append(row) }
    self.bytes = bytes
    separator = dialect.separator
    rows = found.map { $0.cells.map(\.text) }
    lines = found.map(\.line)
    extents = found.map { $0.range.lowerBound + mark..<$0.range.upperBound + mark }
    cells = found.map { row in
      Self.extents(row, in: text, dialect.separator).map { $0.lowerBound + mark..<$0.upperBound + mark }
    }
  }

  private static func hasLoneReturn(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == .carriageReturn && ($0 + 1 == bytes.count || bytes[$0 + 1] != .newline) }
  }

  /// From separator to separator.
  private static func extents(_ row: DataRow, in text: [UInt8], _ separator: UInt8) -> [Range<Int>] {
    var start = row.range.lowerBound
    return row.cells.enumerated().map { index, cell in
      let isLast = index + 1 == row.cells.count
      let from = max(start, min(cell.range.upperBound, row.range.upperBound))
      let end = isLast ? row.range.upperBound : text[from..<row.range.upperBound].firstIndex(of: separator) ?? from
      defer { start = end + 1 }
      return start..<end
    }
  }

  /// With another text in a cell; a row that is too short gets empty cells up to it.
  public func setting(_ text: String, row: Int, column: Int) throws(EditFailure) -> TableText {
    guard rows.indices.contains(row), column >= 0 else { throw .noSuchPlace }
    // Spaces at the ends of a cell are not read.
    let text = text.trimmed
    if column < rows[row].count, rows[row][column].isSame(as: text) { return self }
    var wanted = rows
    while wanted[row].count <= column { wanted[row].append("") }
    wanted[row][column] = text
    guard column < cells[row].count else {
      let gap = [UInt8](repeating: separator, count: column - cells[row].count + 1)
      let end = extents[row].upperBound
      return try replacing(end..<end, with: gap + field(text, wasQuoted: false), saying: wanted)
    }
    let place = withoutSpaces(cells[row][column])
    let wasQuoted = place.count >= 2 && bytes[place.lowerBound] == .quote
    return try replacing(place, with: field(text, wasQuoted: wasQuoted), saying: wanted)
  }

  /// With a new row; `row` may be the number of rows, for the end.
  public func inserting(_ cells: [String], at row: Int) throws(EditFailure) -> TableText {
    guard (0...rows.count).contains(row) else { throw .noSuchPlace }
    var wanted = rows
    let cells = cells.map(\.trimmed)
    wanted.insert(cells.isEmpty ? [""] : cells, at: row)
    let line = Array(cells.map { field($0, wasQuoted: false) }.joined(separator: [separator]))
    if row < rows.count {
      let place = extents[row].lowerBound
      return try replacing(place..<place, with: line + lineBreak, saying: wanted)
    }
    let needsBreak = !bytes.isEmpty && bytes.last != .newline && !rows.isEmpty
    return try replacing(
      bytes.count..<bytes.count, with: needsBreak ? lineBreak + line : line + lineBreak, saying: wanted)
  }

  public func removing(row: Int) throws(EditFailure) -> TableText {
    guard rows.indices.contains(row) else { throw .noSuchPlace }
    var wanted = rows
    wanted.remove(at: row)
    let end = row + 1 < rows.count ? extents[row + 1].lowerBound : bytes.count
    return try replacing(extents[row].lowerBound..<end, with: [], saying: wanted)
  }

  private var lineBreak: [UInt8] { YAMLText(bytes, in: 0..<0).lineBreak }

  private func replacing(_ place: Range<Int>, with new: [UInt8], saying wanted: [[String]]) throws(EditFailure)
    -> TableText
  {
    var bytes = bytes
    bytes.replaceSubrange(place, with: new)
    let text = try TableText(bytes)
    guard text.separator == separator,
      text.rows.elementsEqual(wanted, by: { $0.elementsEqual($1) { $0.isSame(as: $1) } })
    else { throw .intricate }
    return text
  }

  private func withoutSpaces(_ range: Range<Int>) -> Range<Int> {
    let isSpace = { (byte: UInt8) in byte == .space || byte == .tab }
    guard let first = bytes[range].firstIndex(where: { !isSpace($0) }),
      let last = bytes[range].lastIndex(where: { !isSpace($0) })
    else { return range }
    return first..<last + 1
  }

  private func field(_ text: String, wasQuoted: Bool) -> [UInt8] {
    let needsQuotes = text.utf8.contains { [separator, .quote, .newline, .carriageReturn].contains($0) }
    guard wasQuoted || needsQuotes else { return Array(text.utf8) }
    return Array("\"\(text.replacing("\"", with: "\"\""))\"".utf8)
  }
}
