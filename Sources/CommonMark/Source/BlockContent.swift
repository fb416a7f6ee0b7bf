/// The raw bytes of a paragraph's or heading's inline content: its lines without the marks of the containers around,
/// joined by line feeds, as cmark's inline parser sees them.
struct BlockContent {
  private(set) var bytes: [UInt8] = []
  /// Where each line starts, here and in the text.
  private var lines: [(offset: Int, textOffset: Int)] = []

  /// Loads the content of `node`, in place of what was loaded before.
  mutating func load(_ node: Node, in path: ContainerPath, of text: SourceText) {
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    let first = node.startLine - 1
    guard text.lines.indices.contains(first) else { return }
    let line = text.lines[first]
    let isSingleLineHeading = node.kind == .heading && node.endLine == node.startLine
    var start = min(line.end, line.start + max(0, node.startColumn - 1))
    if isSingleLineHeading {
      while start < line.end, text.bytes[start] == UInt8(ascii: "#") { start += 1 }
      while start < line.end, text.bytes[start].isSpaceOrTab { start += 1 }
    }
    append(from: start, to: line.end, of: text)
    let last = min(node.kind == .heading ? node.endLine - 1 : node.endLine, text.lines.count)
    guard first + 1 < last else { return }
    for index in first + 1..<last {
      var cursor = path.match(line: index, of: text).cursor
      cursor.skipSpace(in: text.bytes)
      append(from: cursor.offset, to: cursor.end, of: text)
    }
  }

  private mutating func append(from start: Int, to end: Int, of text: SourceText) {
    if !bytes.isEmpty || !lines.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    lines.append((bytes.count, start))
    bytes.append(contentsOf: text.bytes[start..<end])
  }

  /// The offset in the text of a byte of the content.
  func textOffset(of offset: Int) -> Int {
    guard let line = lines.last(where: { $0.offset <= offset }) ?? lines.first else { return 0 }
    return line.textOffset + offset - line.offset
  }
}
