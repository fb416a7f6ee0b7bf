/// The lines of a table (GFM 4.10), as cmark-gfm scans them.
enum TableSyntax {
  /// Whether a line ends like a delimiter row; cheap, for looking at every line.
  static func mayBeDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    var hasDash = false
    var hasMark = false
    for byte in line.reversed() {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
      case _ where byte.isSpace: continue
      default: return hasDash && hasMark
      }
    }
    return hasDash && hasMark
  }

  /// The columns of a delimiter row: `| :-- | --: |`.
  static func alignments(_ line: ArraySlice<UInt8>) -> [Table.Alignment]? {
    var row = line.trimmed
    if row.first == UInt8(ascii: "|") { row = row.dropFirst() }
    if row.last == UInt8(ascii: "|") { row = row.dropLast() }
    var alignments: [Table.Alignment] = []
    for column in row.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      guard let alignment = alignment(column.trimmed) else { return nil }
      alignments.append(alignment)
    }
    return alignments
  }

  private static func alignment(_ column: ArraySlice<UInt8>) -> Table.Alignment? {
    let isLeft = column.first == UInt8(ascii: ":")
    let rest = isLeft ? column.dropFirst() : column
    let isRight = rest.last == UInt8(ascii: ":")
    let dashes = isRight ? rest.dropLast() : rest
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return isLeft ? (isRight ? .center : .left) : (isRight ? .right : Table.Alignment.none)
  }

  /// The cells of a row, split at pipes that no backslash precedes.
  static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var rest = line
    if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst().drop(while: \.isSpace) }
    var cells: [ArraySlice<UInt8>] = []
    cells.reserveCapacity(8)
    while !rest.isEmpty {
      let end = rest.indices.first { isPipe(at: $0, in: rest) }
      cells.append(rest[..<(end ?? rest.endIndex)])
      guard let end else { break }
      rest = rest[(end + 1)...].drop(while: \.isSpace)
    }
    return cells
  }

  /// Whether a row has any.
  static func hasCells(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "|") ? line.dropFirst().contains { !$0.isSpace } : !line.isEmpty
  }

  private static func isPipe(at index: Int, in line: ArraySlice<UInt8>) -> Bool {
    guard line[index] == UInt8(ascii: "|") else { return false }
    return index == line.startIndex || line[index - 1] != UInt8(ascii: "\\")
  }
}
