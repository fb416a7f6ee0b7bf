/// A text that cmark has parsed.
struct Sheet {
  let text: SourceText
  /// Addresses in the text that cmark has taken apart.
  var apartURLs: [Range<Int>] = []
  /// Destinations of links that cmark takes for text because of a space in them: `[Báo cáo](Báo cáo năm.pdf)`.
  var spacedDestinations: [Range<Int>] = []

  var needsAnotherRound: Bool { !apartURLs.isEmpty || !spacedDestinations.isEmpty }
}

/// Renders a cmark tree into a page, block by block, as cmark's own renderer prints it.
struct Renderer {
  let options: MarkdownOptions
  let source: PreparedSource
  /// The text that is being rendered, and the other one: the document and its tables' cells, or, within a table,
  /// the other way round.
  var sheet: Sheet
  var cellSheet: Sheet
  var text: SourceText { sheet.text }

  var page = Page()
  var path = ContainerPath()
  var content = BlockContent()
  var list = TokenList()
  var footnotes: FootnoteUse
  /// Indices in `page.links` of the links that are open.
  var openLinks: [Int] = []
  /// The headings that hold the tables' cells.
  var tableCount = 0
  private(set) var cells: [Node] = []

  init(_ source: PreparedSource, options: MarkdownOptions) {
    self.source = source
    self.options = options
    sheet = Sheet(text: source.text)
    cellSheet = Sheet(text: source.cells)
    footnotes = FootnoteUse(source.footnotes)
    page.problems = source.problems
    page.html.reserveCapacity(source.text.bytes.count / 4 * 5)
    list.reserveCapacity()
  }

  /// - Parameter sheet: the document of the tables' cells.
  mutating func render(_ document: Node, cells sheet: Node) {
    var cell = sheet.firstChild
    while let node = cell, cells.count < source.cellCount {
      cells.append(node)
      cell = node.next
    }
    renderBlocks(below: document)
    renderFootnotes()
  }

  mutating func renderBlocks(below node: Node) {
    guard var walk = Walk(below: node) else { return }
    while let (node, isEntering) = walk.next() {
      if !isEntering {
        leave(node)
      } else if !enter(node) {
        walk.skipChildren(of: node)
      }
    }
  }

  /// - Returns: whether the node's children are still to be rendered.
  private mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .quote:
      path.enter(node, of: text)
      page.startLine()
      page.html.append(literal: "<blockquote>\n")
    case .list: openList(node)
    case .item: return openItem(node)
    case .paragraph:
      renderParagraph(node)
      return false
    case .heading:
      renderHeading(node)
      return false
    case .codeBlock: renderCodeBlock(node)
    case .htmlBlock: renderHTMLBlock(node)
    case .thematicBreak:
      page.startLine()
      page.html.append(literal: "<hr />\n")
    default: break
    }
    return true
  }

  private mutating func leave(_ node: Node) {
    switch node.kind {
    case .quote:
      path.leave()
      page.startLine()
      page.html.append(literal: "</blockquote>\n")
    case .list: closeList(node)
    case .item: closeItem()
    default: break
    }
  }

  /// The line that a block starts on.
  func line(of node: Node) -> SourceText.Line? {
    let line = node.startLine - 1
    return text.lines.indices.contains(line) ? text.lines[line] : nil
  }
}
