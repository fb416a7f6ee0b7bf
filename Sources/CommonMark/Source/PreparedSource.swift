/// The text for cmark, with what CommonMark does not know taken out of it.
struct PreparedSource {
  var text: SourceText
  /// The caller's lines as they were.
  let origin: SourceText
  let firstLine: Int
  var tables: [Table] = []
  /// Cells of tables, each a heading of one line, and below them the text if cells may refer to its definitions.
  var cells = SourceText()
  var cellCount = 0
  /// The content of the other cells.
  var plainCells: [UInt8] = []
  var footnotes: [FootnoteDefinition] = []
  /// What was found while the text was prepared.
  var problems: [MarkdownProblem] = []
  /// Cells that the tables' short rows may still be completed by, and rows that cmark may still be asked about.
  var spareCells: Int
  var spareRows = 2_000
  /// Whether a numeric character reference may stand for what no page can hold.
  let mayHoldForbidden: Bool
  let isLinted: Bool
  let hasTabs: Bool

  init(_ source: [UInt8], options: MarkdownOptions) {
    firstLine = options.firstLine
    origin = SourceText(source, firstLine: firstLine)
    spareCells = 10_000 + source.count / 2
    mayHoldForbidden = source.contains(UInt8(ascii: "&"), before: UInt8(ascii: "#"))
    isLinted = options.lint
    hasTabs = options.lint && source.span.contains(UInt8(ascii: "\t"))
    text = origin
    if options.footnotes { takeOutFootnotes() }
  }

  /// How often the text may be parsed again: the more, the shorter it is.
  var maximumRounds: Int { min(50, max(3, 8_000_000 / max(1, origin.bytes.count))) }

  /// The caller's line that a line of the text comes from.
  func originLine(of line: SourceText.Line) -> ArraySlice<UInt8> {
    let index = line.originLine &- firstLine
    return origin.lines.indices.contains(index) ? origin[origin.lines[index]] : []
  }

  /// The task marker of a list item that holds text on its first line.
  func taskMarker(of item: Node) -> TaskMarker? {
    let line = item.startLine - 1
    guard text.lines.indices.contains(line), let first = item.firstChild, first.startLine == item.startLine,
      first.kind != .codeBlock
    else { return nil }
    return TaskMarker(line: originLine(of: text.lines[line]))
  }
}
