import Diagnostics
import SourceText

/// Splits CSV text into records (RFC 4180), tolerating what Excel and manual editing do to it.
///
/// Expects every line to end in LF or CRLF. Wrong quoting is reported, and scanning continues.
package struct CSVScanner {
  package let bytes: [UInt8]
  package let separator: UInt8
  package private(set) var index: Int
  package private(set) var line: Int
  package private(set) var problems: [TableProblem] = []
  /// Of one record: what stands beyond is passed over.
  private let maximumCells: Int

  package init(_ bytes: [UInt8], separator: UInt8, from index: Int, line: Int, maximumCells: Int = 1 << 15) {
    self.maximumCells = maximumCells
    self.bytes = bytes
    self.separator = separator
    self.index = index
    self.line = line
  }

  /// The next record, empty lines included; nil at the end.
  package mutating func next() -> DataRow? {
    guard index < bytes.count else { return nil }
    let (start, first) = (index, line)
    var cells = [cell()]
    while index < bytes.count, bytes[index] == separator {
      index += 1
      let cell = cell()
      if cells.count < maximumCells { cells.append(cell) }
    }
    let end = index
    takeLineBreak()
    return DataRow(line: first, range: start..<end, cells: cells)
  }

  /// To the next line that has something in it.
  package mutating func skipEmptyLines() {
    while index < bytes.count, bytes[index] == .newline || bytes[index] == .carriageReturn { takeLineBreak() }
  }

  private mutating func cell() -> DataCell {
    let start = index
    skipSpaces()
    return index < bytes.count && bytes[index] == .quote ? quotedCell() : plainCell(from: start)
  }

  private mutating func plainCell(from start: Int) -> DataCell {
    let first = index
    while !isAtCellEnd { index += 1 }
    let range = trimmed(first..<index)
    return range.isEmpty ? DataCell(text: "", line: line, range: start..<start) : cell(range, line: line)
  }

  private mutating func quotedCell() -> DataCell {
    let opening = index
    let closing = closingQuote(after: opening)
    let first = line
    line += lineBreaks(in: opening..<closing)
    index = min(closing + 1, bytes.count)
    let after = index
    skipSpaces()
    if closing < bytes.count, isAtCellEnd { return unquoted(opening + 1..<closing, line: first) }
    guard closing < bytes.count, line == first else { return recover(from: opening, line: first) }
    return textAfterQuote(opening: opening, closing: closing, after: after)
  }

  /// Without its partner a quote swallows the file: the cell ends with its line instead.
  private mutating func recover(from opening: Int, line first: Int) -> DataCell {
    problems.append(TableProblem(.unclosedQuote, at: opening..<opening + 1))
    (index, line) = (opening + 1, first)
    while !isAtLineEnd { index += 1 }
    return unquoted(opening + 1..<index, line: first)
  }

  private mutating func textAfterQuote(opening: Int, closing: Int, after: Int) -> DataCell {
    let first = index
    while !isAtCellEnd { index += 1 }
    problems.append(TableProblem(.textAfterClosingQuote, at: trimmed(first..<index)))
    let text = unquotedText(opening + 1..<closing) + self.text(trimmed(after..<index, leading: false))
    return DataCell(text: text, line: line, range: opening + 1..<closing)
  }

  /// The offset of the quote that closes the one at `opening`, or the end of the file.
  private func closingQuote(after opening: Int) -> Int {
    var place = opening + 1
    while place < bytes.count {
      if bytes[place] == .quote {
        guard place + 1 < bytes.count, bytes[place + 1] == .quote else { return place }
        place += 1
      }
      place += 1
    }
    return bytes.count
  }

  private func unquoted(_ content: Range<Int>, line: Int) -> DataCell {
    let range = trimmed(content)
    let skipped = lineBreaks(in: content.lowerBound..<range.lowerBound)
    return DataCell(text: unquotedText(range), line: line + skipped, range: range)
  }
}

extension CSVScanner {
  private var isAtLineEnd: Bool {
    index >= bytes.count || bytes[index] == .newline || bytes[index] == .carriageReturn
  }

  private var isAtCellEnd: Bool { isAtLineEnd || bytes[index] == separator }

  private mutating func takeLineBreak() {
    if index < bytes.count, bytes[index] == .carriageReturn { index += 1 }
    if index < bytes.count, bytes[index] == .newline { index += 1 }
    line += 1
  }

  private mutating func skipSpaces() {
    while let width = spaceWidth(at: index) { index += width }
  }

  /// Bytes of the white space at an offset: a space, a tab that does not separate, U+00A0.
  private func spaceWidth(at place: Int) -> Int? {
    guard place < bytes.count, bytes[place] != separator else { return nil }
    if bytes[place] == .space || bytes[place] == .tab { return 1 }
    return bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xA0 ? 2 : nil
  }

  private func trimmed(_ range: Range<Int>, leading: Bool = true) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while leading, start < end, let width = blankWidth(at: start) { start += width }
    while start < end {
      if let width = blankWidth(at: end - 1), width == 1 {
        end -= 1
      } else if end - start >= 2, spaceWidth(at: end - 2) == 2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// White space at the ends of a quoted cell: line breaks too.
  private func blankWidth(at place: Int) -> Int? {
    if bytes[place] == .newline || bytes[place] == .carriageReturn || bytes[place] == .tab { return 1 }
    return spaceWidth(at: place)
  }

  private func lineBreaks(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 == .newline ? 1 : 0) }
  }

  private func cell(_ range: Range<Int>, line: Int) -> DataCell {
    DataCell(text: text(range), line: line, range: range)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func unquotedText(_ range: Range<Int>) -> String {
    guard bytes[range].contains(.quote) else { return text(range) }
    var content: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      content.append(bytes[place])
      let isDoubled = bytes[place] == .quote && place + 1 < range.upperBound && bytes[place + 1] == .quote
      place += isDoubled ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }
}

extension UInt8 {
  package static let quote = UInt8(ascii: "\"")
}
