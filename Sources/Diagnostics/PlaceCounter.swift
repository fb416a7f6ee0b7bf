import CommonMark
import SourceText

/// Tells many places of one file: columns are counted on from the place before on the same line, since each would be
/// counted from the line's start otherwise, and a line may hold thousands of mistakes.
package struct PlaceCounter {
  private let source: SourceFile
  private let lines: LineTable
  private var last = (lineStart: -1, offset: 0, column: 1)

  package init(_ source: SourceFile) {
    self.source = source
    lines = LineTable(source)
  }

  package func range(of span: SourceSpan) -> Range<Int> { lines.range(of: span) }

  package mutating func place(of range: Range<Int>) -> Diagnostic.Place {
    source.place(of: range, from: position(of: range.lowerBound))
  }

  private mutating func position(of offset: Int) -> Position {
    let end = min(max(offset, 0), source.bytes.count)
    let (line, start) = lines.line(of: end)
    if source.isSheet { return source.position(of: end, line: line) }
    let known = last.lineStart == start && last.offset <= end ? last : (lineStart: start, offset: start, column: 1)
    let column = known.column + source.text(known.offset..<end).count
    last = (start, end, column)
    return Position(line: line, column: column)
  }
}
