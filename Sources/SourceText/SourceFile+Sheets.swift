import Vietnamese

/// A sheet in the text that stands for a workbook.
public struct SheetSpan: Sendable, Hashable {
  public let name: String
  /// Its first column in the text, from 0: several sheets stand side by side, so that a row of each is a line.
  public let firstColumn: Int

  public init(name: String, firstColumn: Int) { (self.name, self.firstColumn) = (name, firstColumn) }
}

extension SourceFile {
  /// Whether it is the text of a workbook's sheets: a row a line, so that line 5 is row 5, cells between tabs.
  package var isSheet: Bool { !sheets.isEmpty }

  /// The sheet and the column in it (from 0) of a byte offset.
  package func column(of offset: Int) -> (sheet: SheetSpan, column: Int)? {
    let end = min(max(offset, 0), bytes.count)
    let start = (bytes[..<end].lastIndex(of: .newline) ?? -1) + 1
    let column = bytes[start..<end].reduce(0) { $0 + ($1 == .tab ? 1 : 0) }
    return sheets.last { $0.firstColumn <= column }.map { ($0, column - $0.firstColumn) }
  }

  /// `Trang1!C5`, of a byte offset whose line is known; nil in a file that is text itself.
  package func cellName(of offset: Int, line: Int) -> String? {
    column(of: offset).map { "\($0.sheet.name)!\(CellName.text(column: $0.column, row: line))" }
  }

  /// The bytes of the whole cell around an offset.
  package func cell(around offset: Int) -> Range<Int> {
    let middle = min(max(offset, 0), bytes.count)
    let isEnd = { (byte: UInt8) in byte == .tab || byte == .newline }
    let start = (bytes[..<middle].lastIndex(where: isEnd) ?? -1) + 1
    return start..<(bytes[middle...].firstIndex(where: isEnd) ?? bytes.count)
  }

  /// The bytes of a cell by its row (from 1) and its column in the text (from 0); empty, at the row's end, where the row
  /// is shorter.
  package func cell(row: Int, column: Int) -> Range<Int> {
    var place = cell(around: offset(line: row, byteColumn: 1))
    for _ in 0..<column {
      guard place.upperBound < bytes.count, bytes[place.upperBound] == .tab else {
        return place.upperBound..<place.upperBound
      }
      place = cell(around: place.upperBound + 1)
    }
    return place
  }
}
