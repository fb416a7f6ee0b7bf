/// A line of a block as its author wrote it.
struct WrittenLine {
  /// The marks of the containers around, and white space.
  let prefix: ArraySlice<UInt8>
  let content: ArraySlice<UInt8>
  /// Of the content.
  let start: SourcePosition

  var end: SourcePosition { SourcePosition(line: start.line, column: start.column + content.count) }
}

extension Renderer {
  /// The lines of a block, if each goes on in all containers around.
  func writtenLines(of node: Node) -> [WrittenLine]? {
    let first = node.startLine - 1
    let end = min(node.endLine, text.lines.count)
    guard first >= 0, first < end else { return nil }
    var lines: [WrittenLine] = []
    for index in first..<end {
      guard let line = writtenLine(index, startColumn: index == first ? node.startColumn : nil) else { return nil }
      lines.append(line)
    }
    return lines
  }

  private func writtenLine(_ index: Int, startColumn: Int?) -> WrittenLine? {
    let line = text.lines[index]
    guard case .text = line.role else { return nil }
    var start = min(line.end, line.start + max(0, (startColumn ?? 1) - 1))
    if startColumn == nil {
      var (cursor, depth) = path.match(line: index, of: text)
      guard depth == path.depth || cursor.offset == cursor.end else { return nil }
      cursor.skipSpace(in: text.bytes)
      start = cursor.offset
    }
    let origin = source.originLine(of: line)
    let column = min(origin.count, text.originColumn(start - line.start, in: line))
    let middle = origin.startIndex + column
    return WrittenLine(
      prefix: origin[..<middle], content: origin[middle...],
      start: SourcePosition(line: line.originLine, column: column + 1))
  }

  mutating func report(_ paste: MarkdownProblem.Paste, _ lines: ArraySlice<WrittenLine>, better: [UInt8], isSure: Bool)
  {
    guard let first = lines.first, let last = lines.last else { return }
    let span = SourceSpan(start: first.start, end: last.end)
    page.problems.append(MarkdownProblem(.pasted(paste, better: String(utf8: better), isSure: isSure), at: span))
  }
}
