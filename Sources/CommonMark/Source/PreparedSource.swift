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
  /// Addresses overwritten in the text, for cmark not to see what stands in them.
  private(set) var hiddenURLs: [(range: Range<Int>, address: [UInt8])] = []

  init(_ source: [UInt8], options: MarkdownOptions) {
    firstLine = options.firstLine
    origin = SourceText(source, firstLine: firstLine)
    text = origin
    if options.footnotes { takeOutFootnotes() }
    if options.tables { takeOutTables(hasTaskLists: options.taskLists) }
  }

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

  /// Overwrites addresses by letters. The last one keeps its class, which what follows is judged by.
  mutating func hide(_ urls: [Range<Int>]) {
    defer { hiddenURLs.sort { $0.range.lowerBound < $1.range.lowerBound } }
    for range in urls {
      let address = Array(text.bytes[range])
      hiddenURLs.append((range, address))
      let isPunctuation = address.last?.isPunctuation == true
      let last = UInt8(ascii: isPunctuation ? "/" : "x")
      text.overwrite(from: range.lowerBound, with: repeatElement(UInt8(ascii: "x"), count: range.count - 1) + [last])
    }
  }
}
