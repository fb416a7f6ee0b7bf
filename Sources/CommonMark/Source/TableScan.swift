/// Finds the tables of a text with the help of cmark's tree, which takes them for paragraphs.
struct TableScan {
  struct Match {
    /// The line of the header row, and the line after the last row.
    var lines: Range<Int>
    /// What stands before the header row: marks of containers.
    let prefix: [UInt8]
    /// What a further line in the same containers would start with.
    let continuation: [UInt8]
    let alignments: [Table.Alignment]
    /// Each row's content.
    var rows: [ArraySlice<UInt8>]
    /// Whether the table is all of a paragraph and leaves everything around as it is.
    var isParagraph = false
  }

  let source: PreparedSource
  let hasTaskLists: Bool
  private var path = ContainerPath()
  private(set) var matches: [Match] = []
  /// A table ended where cmark saw no end of a block, or the other way round. So the tree says little about what
  /// follows, up to the next block that stands by itself; that has to be looked at in the tree of the rewritten text.
  private var isAstray = false
  private(set) var needsAnotherLook = false
  private(set) var spareRows: Int
  private var text: SourceText { source.text }

  init(_ source: PreparedSource, hasTaskLists: Bool) {
    self.source = source
    self.hasTaskLists = hasTaskLists
    spareRows = source.spareRows
  }

  mutating func scan(_ document: Node) {
    guard var walk = Walk(below: document) else { return }
    while let (node, isEntering) = walk.next() {
      if isEntering, isAstray, node.parent == document { isAstray = !standsAlone(node) }
      switch node.kind {
      case .quote, .item:
        if isEntering { path.enter(node, of: text) } else { path.leave() }
      case .paragraph, .heading:
        scan(block: node)
        walk.skipChildren(of: node)
      default: break
      }
    }
  }

  /// Whether a block of the top level starts after a blank line and without indentation.
  private func standsAlone(_ node: Node) -> Bool {
    let line = node.startLine - 1
    guard line > 0, node.startColumn == 1, text.lines.indices.contains(line) else { return false }
    return text[text.lines[line - 1]].allSatisfy(\.isSpaceOrTab)
  }

  private mutating func scan(block node: Node) {
    let first = node.startLine - 1
    let end = min(node.endLine, text.lines.count)
    guard first >= 0, first + 1 < end else { return }
    for line in first + 1..<end where TableSyntax.mayBeDelimiterRow(text[text.lines[line]]) {
      guard let content = content(of: line), let alignments = TableSyntax.alignments(content) else { continue }
      guard !isAstray else {
        needsAnotherLook = true
        return
      }
      let header = header(line - 1, of: node)
      guard TableSyntax.cells(header.content).count == alignments.count else { continue }
      var match = Match(
        lines: line - 1..<line + 1, prefix: header.prefix,
        continuation: path.prefix(depth: path.depth), alignments: alignments, rows: [header.content])
      readRows(of: &match)
      isAstray = match.lines.upperBound != end
      // At the start of a paragraph, brackets may be a definition; a row by itself counts as one with a blank line.
      match.isParagraph =
        node.kind == .paragraph && match.lines == first..<end && match.rows.count > 1
        && header.content.first != UInt8(ascii: "[")
      matches.append(match)
      if isAstray { needsAnotherLook = true }
      return
    }
  }

  /// A line's content if it goes on in all containers and is not indented as code.
  private func content(of line: Int) -> ArraySlice<UInt8>? {
    var (cursor, depth) = path.match(line: line, of: text)
    guard depth == path.depth, cursor.indent(in: text.bytes) < 4 else { return nil }
    cursor.skipSpace(in: text.bytes)
    return text.bytes[cursor.offset..<cursor.end]
  }

  private func header(_ index: Int, of node: Node) -> (content: ArraySlice<UInt8>, prefix: [UInt8]) {
    let line = text.lines[index]
    guard index == node.startLine - 1 else {
      var (cursor, depth) = path.match(line: index, of: text)
      // cmark leaves the white space at the start of a lazy line.
      if depth == path.depth { cursor.skipSpace(in: text.bytes) }
      return (text.bytes[cursor.offset..<line.end], path.prefix(depth: path.depth))
    }
    let start = min(line.end, line.start + max(0, node.startColumn - 1))
    let content = text.bytes[start..<line.end]
    return (isTask(node) ? content.dropFirst(3).drop(while: \.isSpace) : content, Array(text.bytes[line.start..<start]))
  }

  private func isTask(_ node: Node) -> Bool {
    guard hasTaskLists, let item = node.parent, item.kind == .item, item.firstChild == node else { return false }
    return source.taskMarker(of: item) != nil
  }

  private mutating func readRows(of match: inout Match) {
    var line = match.lines.upperBound
    while line < text.lines.count, let content = content(of: line), isRow(content) {
      match.rows.append(content)
      line += 1
    }
    match.lines = match.lines.lowerBound..<line
  }

  /// A row is what would be a paragraph by itself; cmark knows.
  private mutating func isRow(_ content: ArraySlice<UInt8>) -> Bool {
    guard TableSyntax.hasCells(content), let first = content.first else { return false }
    if first == UInt8(ascii: "|") || first.isASCIILetter || first >= 0x80 { return true }
    spareRows -= 1
    guard spareRows >= 0, let tree = Tree(parsing: Array(content)) else { return false }
    let block = tree.root.firstChild
    return block == nil || block?.kind == .paragraph
  }
}
