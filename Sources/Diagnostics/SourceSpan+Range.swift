import CommonMark
import SourceText

extension LineTable {
  package func range(of span: SourceSpan) -> Range<Int> {
    let start = offset(line: span.start.line, byteColumn: span.start.column)
    return start..<max(start, offset(line: span.end.line, byteColumn: span.end.column))
  }
}
