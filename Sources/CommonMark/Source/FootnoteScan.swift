import SourceText

/// Finds the footnote definitions of a text with the help of cmark's tree, which takes them for other things.
struct FootnoteScan {
  struct Match {
    let line: Int
    /// What stands before the definition, and what puts a line of its own into the same containers.
    let prefix: ArraySlice<UInt8>
    let continuation: [UInt8]
    /// Whether the definition is the first thing in a list item or block quote of the same line.
    let opensContainer: Bool
    let label: ArraySlice<UInt8>
    let content: ArraySlice<UInt8>
  }

  private let text: SourceText
  private let candidates: [Int]
  private var path = ContainerPath()
  /// The innermost containers around each candidate; `nil` for those in code or HTML.
  private var paths: [Int: ContainerPath?] = [:]

  /// - Parameter candidates: lines that look like definitions, in order.
  init(_ text: SourceText, candidates: [Int]) {
    self.text = text
    self.candidates = candidates
  }

  mutating func matches(in document: Node) -> [Match] {
    for line in candidates { paths[line] = path }
    guard var walk = Walk(below: document) else { return [] }
    while let (node, isEntering) = walk.next() {
      switch node.kind {
      case .quote, .item:
        if isEntering { path.enter(node, of: text) } else { path.leave() }
        if isEntering { mark(node, as: path) }
      case .codeBlock, .htmlBlock: mark(node, as: nil)
      case .paragraph, .heading: walk.skipChildren(of: node)
      default: break
      }
    }
    return candidates.compactMap(match)
  }

  private mutating func mark(_ node: Node, as path: ContainerPath?) {
    let end = max(node.startLine, node.endLine)
    var index = candidates.lastIndex(sorted: { $0 < node.startLine })
    while index < candidates.count, candidates[index] < end {
      if candidates[index] >= node.startLine - 1 { paths.updateValue(path, forKey: candidates[index]) }
      index += 1
    }
  }

  private func match(line index: Int) -> Match? {
    guard case let path?? = paths[index] else { return nil }
    let line = text.lines[index]
    var (cursor, depth) = path.match(line: index, of: text)
    guard cursor.indent(in: text.bytes) < 4 else { return nil }
    cursor.skipSpace(in: text.bytes)
    guard let syntax = FootnoteSyntax(definition: text.bytes[cursor.offset..<line.end]) else { return nil }
    return Match(
      line: index, prefix: text.bytes[line.start..<cursor.offset], continuation: path.prefix(depth: depth),
      opensContainer: path.opens(on: index), label: syntax.label, content: text.bytes[syntax.content..<line.end])
  }
}
