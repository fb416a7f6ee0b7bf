import SourceText

/// The block quotes and list items around a block: what to strip from each of its lines.
struct ContainerPath {
  fileprivate struct Step {
    /// Columns of indentation that continue a list item; `nil` for a block quote.
    let width: Int?
    /// Where the content starts on the line that opened the container.
    let line: Int
    let content: LineCursor
  }

  private var steps: [Step] = []
  var depth: Int { steps.count }

  /// Enters the block quote or list item `node`.
  mutating func enter(_ node: Node, of text: SourceText) {
    let line = min(max(0, node.startLine - 1), text.lines.count - 1)
    var cursor = match(line: line, of: text).cursor
    let width = node.kind == .item ? cursor.openItem(in: text.bytes) : nil
    if node.kind == .quote { _ = cursor.continueQuote(in: text.bytes) }
    steps.append(Step(width: width, line: line, content: cursor))
  }

  mutating func leave() { _ = steps.popLast() }

  /// Strips from a line the marks of the containers, as far as they are there.
  /// - Returns: where the content starts, and the number of containers that go on.
  func match(line: Int, of text: SourceText) -> (cursor: LineCursor, depth: Int) {
    var cursor = LineCursor(line: text.lines[line])
    var depth = 0
    if let opened = steps.lastIndex(where: { $0.line == line }) {
      cursor = steps[opened].content
      depth = opened + 1
    }
    while depth < steps.count, steps[depth].continues(at: &cursor, in: text.bytes) { depth += 1 }
    return (cursor, depth)
  }

  /// Whether one of the containers starts on a line.
  func opens(on line: Int) -> Bool { steps.contains { $0.line == line } }

  /// Bytes that continue the first `depth` containers on a line of its own.
  func prefix(depth: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for step in steps.prefix(depth) {
      if let width = step.width {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: width))
      } else {
        bytes.append(literal: "> ")
      }
    }
    return bytes
  }
}

extension ContainerPath.Step {
  fileprivate func continues(at cursor: inout LineCursor, in bytes: [UInt8]) -> Bool {
    guard let width else { return cursor.continueQuote(in: bytes) }
    guard cursor.indent(in: bytes) >= width else { return false }
    cursor.advance(columns: width, in: bytes)
    return true
  }
}

extension LineCursor {
  /// Consumes `>` and one column after it.
  fileprivate mutating func continueQuote(in bytes: [UInt8]) -> Bool {
    var next = self
    let indent = next.indent(in: bytes)
    next.skipSpace(in: bytes)
    guard indent < 4, next.peek(in: bytes) == UInt8(ascii: ">") else { return false }
    next.advance(columns: 1, in: bytes)
    if let byte = next.peek(in: bytes), byte.isSpaceOrTab { next.advance(columns: 1, in: bytes) }
    self = next
    return true
  }

  /// Consumes a list marker with the white space that belongs to it.
  /// - Returns: the columns that a line must be indented by to stay in the item (CommonMark 5.2).
  fileprivate mutating func openItem(in bytes: [UInt8]) -> Int {
    let start = column
    skipSpace(in: bytes)
    while let byte = peek(in: bytes), byte.isASCIIDigit { advance(columns: 1, in: bytes) }
    advance(columns: 1, in: bytes)
    let marker = column
    let space = indent(in: bytes)
    var content = self
    content.skipSpace(in: bytes)
    let isCodeOrBlank = space > 4 || content.peek(in: bytes) == nil
    advance(columns: isCodeOrBlank ? min(space, 1) : space, in: bytes)
    return marker - start + (isCodeOrBlank || space == 0 ? 1 : space)
  }
}
