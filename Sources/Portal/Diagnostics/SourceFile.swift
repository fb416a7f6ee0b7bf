/// A file as the editor wrote it: its path as messages show it, and its bytes (UTF-8, normalised to NFC).
public struct SourceFile: Sendable {
  /// Relative to the working directory, with `/`.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A place in a file as an editor's status bar shows it: both from 1, columns in characters (grapheme clusters).
public struct Position: Sendable, Hashable, Comparable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

extension SourceFile {
  /// The position of a byte offset; an offset past the end is the end.
  public func position(of offset: Int) -> Position {
    let end = min(max(offset, 0), bytes.count)
    let start = lineStart(before: end)
    return position(of: end, line: 1 + newlines(in: 0..<start))
  }

  /// The position of a byte offset whose line is known: nothing is counted from the top.
  func position(of offset: Int, line: Int) -> Position {
    let end = min(max(offset, 0), bytes.count)
    let start = lineStart(before: end)
    return Position(line: line, column: 1 + String(decoding: bytes[start..<end], as: UTF8.self).count)
  }

  func newlines(in range: Range<Int>) -> Int {
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

  /// A stretch that begins at a known position.
  func place(of range: Range<Int>, from start: Position) -> Diagnostic.Place {
    let breaks = newlines(in: range)
    let end =
      range.isEmpty
      ? start
      : breaks > 0
        ? position(of: range.upperBound, line: start.line + breaks)
        : Position(line: start.line, column: start.column + text(range).count)
    let (offset, shown) = (range.lowerBound, excerpt(around: range.lowerBound))
    let before = shown.lowerBound < offset ? text(shown.lowerBound..<offset).count : 0
    return Diagnostic.Place(
      start: start, end: end, line: text(shown), skipped: max(0, start.column - 1 - before), shown: shown)
  }

  /// What of the line around a byte offset is shown: all of it, of a very long one as much as messages need.
  private func excerpt(around offset: Int) -> Range<Int> {
    let middle = min(max(offset, 0), bytes.count)
    let (low, high) = (max(0, middle - Self.excerptSize), min(bytes.count, middle + Self.excerptSize))
    var start = bytes[low..<middle].lastIndex(of: .newline).map { $0 + 1 } ?? low
    var end = bytes[middle..<high].firstIndex(of: .newline) ?? high
    while start > 0, start < middle, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > middle, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return start..<end
  }

  /// In bytes, to each side of a place: several times what a terminal shows in one line.
  private static let excerptSize = 1_000

  /// The text of a byte range.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private func lineStart(before offset: Int) -> Int {
    (bytes[..<offset].lastIndex(of: .newline) ?? -1) + 1
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
}

/// A value and where it stands: a byte range of the file that it came from.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let range: Range<Int>

  public init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }

  /// In place of a value that is missing or wrong, which has been reported.
  static func standIn(_ value: Value) -> Located { Located(value, at: 0..<0) }
}
