import SourceText

/// The raw bytes of a paragraph's or heading's inline content: its lines without the marks of the containers around,
/// joined by line feeds, as cmark's inline parser sees them.
struct BlockContent {
  private(set) var bytes: [UInt8] = []
  /// Where each line starts, here and in the text.
  private var lines: [(offset: Int, textOffset: Int)] = []

  /// Whether link reference definitions can stand at the start: not in an ATX heading.
  private(set) var mayDefineReferences = true

  /// Loads the content of `node`, in place of what was loaded before.
  mutating func load(_ node: Node, in path: ContainerPath, of text: SourceText) {
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    let first = node.startLine - 1
    guard text.lines.indices.contains(first) else { return }
    let line = text.lines[first]
    let isSingleLineHeading = node.kind == .heading && node.endLine == node.startLine
    mayDefineReferences = !isSingleLineHeading
    var start = min(line.end, line.start + max(0, node.startColumn - 1))
    if isSingleLineHeading {
      while start < line.end, text.bytes[start] == UInt8(ascii: "#") { start += 1 }
      while start < line.end, text.bytes[start].isSpaceOrTab { start += 1 }
    }
    append(from: start, to: line.end, of: text)
    if isSingleLineHeading { return dropClosingSequence() }
    let last = min(node.kind == .heading ? node.endLine - 1 : node.endLine, text.lines.count)
    defer { dropTrailingSpace() }
    guard first + 1 < last else { return }
    for index in first + 1..<last {
      var (cursor, depth) = path.match(line: index, of: text)
      // cmark leaves the white space at the start of a lazy line.
      if depth == path.depth { cursor.skipSpace(in: text.bytes) }
      append(from: cursor.offset, to: cursor.end, of: text)
    }
  }

  private mutating func dropTrailingSpace() {
    while let last = bytes.last, last.isSpace { bytes.removeLast() }
  }

  /// Drops the `#`s at the end of a heading.
  private mutating func dropClosingSequence() {
    dropTrailingSpace()
    let rest = bytes.count - bytes.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    guard rest == 0 || bytes[rest - 1].isSpaceOrTab else { return }
    bytes.removeSubrange(rest...)
    dropTrailingSpace()
  }

  private mutating func append(from start: Int, to end: Int, of text: SourceText) {
    if !bytes.isEmpty || !lines.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    lines.append((bytes.count, start))
    bytes.append(contentsOf: text.bytes[start..<end])
  }

  /// The offset in the text of a byte of the content.
  func textOffset(of offset: Int) -> Int {
    guard !lines.isEmpty else { return 0 }
    let line = lines[lines.lastIndex(sorted: { $0.offset <= offset })]
    return line.textOffset + offset - line.offset
  }

  /// The offset in the content of a byte of the text, if it belongs to the content.
  func offset(ofText offset: Int) -> Int? {
    guard !lines.isEmpty else { return nil }
    let index = lines.lastIndex(sorted: { $0.textOffset <= offset })
    let end = index + 1 < lines.count ? lines[index + 1].offset - 1 : bytes.count
    let found = lines[index].offset + offset - lines[index].textOffset
    return found >= lines[index].offset && found < end ? found : nil
  }

  /// The range of the text that the content is taken from.
  var textRange: Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return first.textOffset..<last.textOffset + bytes.count - last.offset
  }
}
