import Vietnamese

/// A file as the editor wrote it: its path as messages show it, and its bytes (UTF-8, normalised to NFC). Of a workbook
/// the bytes are a text of its sheets: a row a line, cells between tabs.
public struct SourceFile: Sendable {
  /// Relative to the working directory, with `/`.
  public let path: String
  public let bytes: [UInt8]
  /// Where it is the text of a workbook, its sheets from left to right; empty for a file that is text itself.
  public let sheets: [SheetSpan]

  public init(path: String, bytes: [UInt8], sheets: [SheetSpan] = []) {
    self.path = path
    self.bytes = bytes
    self.sheets = sheets
  }
}

extension SourceFile {
  /// The position of a byte offset; an offset past the end is the end.
  public func position(of offset: Int) -> Position {
    let end = min(max(offset, 0), bytes.count)
    let start = lineStart(before: end)
    return position(of: end, line: 1 + newlines(in: 0..<start))
  }

  /// The position of a byte offset whose line is known: nothing is counted from the top. In a sheet, row and column.
  package func position(of offset: Int, line: Int) -> Position {
    if isSheet, let place = column(of: offset) { return Position(line: line, column: place.column + 1) }
    let end = min(max(offset, 0), bytes.count)
    let start = lineStart(before: end)
    return Position(line: line, column: 1 + String(decoding: bytes[start..<end], as: UTF8.self).count)
  }

  package func newlines(in range: Range<Int>) -> Int {
    bytes[range.clamped(to: 0..<bytes.count)].reduce(0) { $0 + ($1 == .newline ? 1 : 0) }
  }

  /// The byte offset of a line (from 1) and a byte column in it (from 1).
  public func offset(line: Int, byteColumn: Int) -> Int {
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let newline = bytes[start...].firstIndex(of: .newline) else { return bytes.count }
      start = newline + 1
    }
    return min(start + byteColumn - 1, bytes.count)
  }

  /// The whole line around a byte offset, without its line break.
  public func lineText(around offset: Int) -> String {
    let middle = min(max(offset, 0), bytes.count)
    var end = bytes[middle...].firstIndex(of: .newline) ?? bytes.count
    let start = lineStart(before: middle)
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text of a byte range.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private func lineStart(before offset: Int) -> Int {
    (bytes[..<offset].lastIndex(of: .newline) ?? -1) + 1
  }
}
