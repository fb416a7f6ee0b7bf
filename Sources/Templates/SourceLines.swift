/// The lines of a source around a tag, which decide whether the tag stands alone and how it is indented.
struct SourceLines {
  let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == .newline }.map { $0 + 1 }
  }

  func isLineStart(_ position: Int) -> Bool {
    position == 0 || bytes[position - 1] == .newline
  }

  /// The blanks before the position, if there is nothing else before it on its line.
  func indentation(before position: Int) -> Range<Int>? {
    var start = position
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return isLineStart(start) ? start..<position : nil
  }

  /// Where the next line begins, if only blanks are between the position and it.
  func nextLine(after position: Int) -> Int? {
    var end = position
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == .newline ? end + 1 : nil
  }

  /// The first line from the position on that is not blank: its indentation.
  func firstIndentation(from position: Int) -> Range<Int> {
    var lineStart = position
    var end = position
    while end < bytes.count, bytes[end].isTemplateWhitespace {
      end += 1
      if isLineStart(end) { lineStart = end }
    }
    return lineStart..<end
  }

  /// Behind the end of the line that holds the position, or the limit.
  func lineEnd(from position: Int, limit: Int) -> Int {
    var end = position
    while end < limit {
      end += 1
      if bytes[end - 1] == .newline { break }
    }
    return end
  }

  /// 1-based line and byte column.
  func location(of position: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return (low + 1, position - starts[low] + 1)
  }
}
