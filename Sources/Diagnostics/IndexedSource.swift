import SourceText

/// A file with an index of its lines: a table may have a mistake in every row.
package struct IndexedSource: Sendable {
  package let file: SourceFile
  private let lines: LineTable

  package init(_ file: SourceFile) {
    self.file = file
    lines = LineTable(file)
  }

  package func line(of offset: Int) -> Int { lines.line(of: offset).number }

  package func position(of offset: Int) -> Position { file.position(of: offset, line: line(of: offset)) }

  package func diagnostic(at range: Range<Int>, _ problem: Problem) -> Diagnostic {
    Diagnostic(file, at: range, line: line(of: range.lowerBound), problem)
  }
}
