extension Renderer {
  mutating func renderParagraph(_ node: Node) {
    if case .table(let index)? = line(of: node)?.role { return renderTable(source.tables[index]) }
    if options.lint { lintPaste(paragraph: node) }
    let isTask = isTask(node)
    if !isTask, renderPlainParagraph(node) { return }
    readInlines(of: node)
    if isTask {
      list.dropTaskMarker()
      if list.tokens.isEmpty { return }
    }
    if options.figures, isFigure, !isTight(node) { return printFigure() }
    openParagraph(node)
    printInlines()
    closeParagraph(node)
  }

  private mutating func renderPlainParagraph(_ node: Node) -> Bool {
    let start = page.html.count
    openParagraph(node)
    guard printPlainInlines(of: node) else {
      page.html.removeSubrange(start...)
      return false
    }
    closeParagraph(node)
    return true
  }

  private mutating func openParagraph(_ node: Node) {
    guard !isTight(node) else { return }
    page.startLine()
    page.html.append(literal: "<p>")
  }

  private mutating func closeParagraph(_ node: Node) {
    guard !isTight(node) else { return }
    if let note = footnotes.returning(at: node) { page.addHole(note) }
    page.html.append(literal: "</p>\n")
  }

  private func isTight(_ paragraph: Node) -> Bool {
    guard let item = paragraph.parent, item.kind == .item, item != footnotes.current else { return false }
    return item.parent?.isTight == true
  }

  /// Whether the block's content is one image and nothing else.
  private var isFigure: Bool {
    guard let first = list.tokens.first, first.kind == .start(.image), let last = list.tokens.last else { return false }
    return last.kind == .end(.image) && last.index == first.index
  }

  private mutating func printFigure() {
    page.startLine()
    page.html.append(literal: "<figure>")
    _ = printImage(at: 0, isFigure: true)
    let title = list.targets[list.tokens[0].index].title
    if !title.isEmpty {
      page.html.append(literal: "<figcaption>")
      page.html.appendEscaped(title)
      page.html.append(literal: "</figcaption>")
    }
    page.html.append(literal: "</figure>\n")
  }

  mutating func renderHeading(_ node: Node) {
    if options.lint { lintPaste(heading: node) }
    readInlines(of: node)
    let level = max(options.minimumHeadingLevel, node.headingLevel)
    let position = text.position(of: content.textOffset(of: 0))
    let previous = page.headings.last?.level ?? options.minimumHeadingLevel - 1
    if options.lint, level > previous + 1 {
      report(.skippedHeadingLevel(previous: previous, level: level), at: 0..<content.bytes.count)
    }
    let index = page.headings.count
    let plain = String(utf8: list.plainText(of: list.tokens.indices).trimmed)
    page.headings.append(Heading(level: level, id: "", text: plain, position: position))
    page.startLine()
    page.addHole(.headingStart(index))
    printInlines()
    page.addHole(.headingEnd(index))
    page.html.append(UInt8(ascii: "\n"))
  }
}
