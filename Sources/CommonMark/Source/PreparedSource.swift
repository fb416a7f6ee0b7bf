/// The text for cmark, with what CommonMark does not know taken out of it.
struct PreparedSource {
  var text: SourceText
  /// The caller's lines as they were.
  let origin: SourceText
  let firstLine: Int
  var tables: [Table] = []
  /// The number of lines above the text that hold the tables' cells.
  var cellCount = 0
  var footnotes: [FootnoteDefinition] = []

  init(_ source: [UInt8], firstLine: Int) {
    origin = SourceText(source, firstLine: firstLine)
    text = origin
    self.firstLine = firstLine
  }

  /// The caller's line that a line of the text comes from.
  func originLine(of line: SourceText.Line) -> ArraySlice<UInt8> {
    let index = line.originLine &- firstLine
    return origin.lines.indices.contains(index) ? origin[origin.lines[index]] : []
  }
}
