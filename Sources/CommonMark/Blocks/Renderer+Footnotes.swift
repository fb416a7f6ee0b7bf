extension Renderer {
  mutating func printFootnoteReference(_ token: Token) {
    let (number, use) = footnotes.refer(to: token.index)
    page.addHole(.footnoteReference(note: number, use: use))
  }

  /// Prints the footnotes that were referred to; those may refer to others.
  mutating func renderFootnotes() {
    var number = 1
    while number <= footnotes.order.count {
      if number == 1 {
        page.startLine()
        page.addHole(.footnotesStart)
        page.html.append(literal: "\n<ol>\n")
      }
      renderFootnote(footnotes.order[number - 1], number: number)
      number += 1
    }
    if number > 1 { page.html.append(literal: "</ol>\n</section>\n") }
    reportUnusedFootnotes()
  }

  private mutating func renderFootnote(_ index: Int, number: Int) {
    page.html.append(literal: "<li id=\"fn:")
    page.html.append(decimal: number)
    page.html.append(literal: "\">\n")
    if let body = footnotes.bodies[index] {
      let hole = Hole.Kind.footnoteReturn(note: number, uses: footnotes.useCount(index))
      let last = body.item.lastChild
      let isParagraph = last?.kind == .paragraph
      footnotes.current = body.item
      footnotes.currentReturn = last.flatMap { isParagraph ? ($0, hole) : nil }
      path = body.path
      renderBlocks(below: body.item)
      path = ContainerPath()
      if !isParagraph { page.addHole(hole) }
    }
    page.startLine()
    page.html.append(literal: "</li>\n")
  }

  private mutating func reportUnusedFootnotes() {
    guard options.lint else { return }
    for (index, note) in footnotes.definitions.enumerated() where footnotes.useCount(index) == 0 {
      let isFirst = footnotes.indices[FootnoteDefinition.key(note.label.utf8)] == index
      let fact: MarkdownProblem.Fact =
        isFirst ? .unusedFootnote(label: note.label) : .duplicateFootnote(label: note.label)
      page.problems.append(MarkdownProblem(fact, at: note.span))
    }
  }
}
