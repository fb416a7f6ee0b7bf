import SourceText

extension SourceFile {
  /// A stretch that begins at a known position.
  package func place(of range: Range<Int>, from start: Position) -> Diagnostic.Place {
    if isSheet { return cellPlace(of: range, from: start) }
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

  /// The cell that a stretch begins in, or all cells of one row that it goes over.
  private func cellPlace(of range: Range<Int>, from start: Position) -> Diagnostic.Place {
    let first = cell(around: range.lowerBound)
    let last = max(first.upperBound, min(range.upperBound, first.lowerBound + Self.excerptSize))
    let shown = first.lowerBound..<last
    return Diagnostic.Place(
      start: start, end: Position(line: start.line, column: start.column + 1),
      line: text(shown).replacing("\t", with: " "), skipped: start.column - 1, shown: shown,
      cell: cellName(of: range.lowerBound, line: start.line))
  }

  /// What of the line around a byte offset is shown: all of it, of a very long one as much as messages need.
  private func excerpt(around offset: Int) -> Range<Int> {
    let middle = min(max(offset, 0), bytes.count)
    let (low, high) = (max(0, middle - Self.excerptSize), min(bytes.count, middle + Self.excerptSize))
    var start = bytes[low..<middle].lastIndex(of: .newline).map { $0 + 1 } ?? low
    var end = bytes[middle..<high].firstIndex(of: .newline) ?? high
    while start > 0, start < middle, bytes[start].isContinuation { start += 1 }
    while end > middle, end < bytes.count, bytes[end].isContinuation { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return start..<end
  }

  /// In bytes, to each side of a place: several times what a terminal shows in one line.
  private static let excerptSize = 1_000
}
