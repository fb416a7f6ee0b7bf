extension Renderer {
  mutating func openList(_ list: Node) {
    guard !isFootnotes(list) else { return }
    if options.lint { lint(list: list) }
    page.startLine()
    guard list.isOrdered else { return page.html.append(literal: "<ul>\n") }
    page.html.append(literal: "<ol")
    if list.listStart != 1 {
      page.html.append(literal: " start=\"")
      page.html.append(decimal: list.listStart)
      page.html.append(literal: "\"")
    }
    page.html.append(literal: ">\n")
  }

  mutating func closeList(_ list: Node) {
    guard !isFootnotes(list) else { return }
    page.html.append(literal: list.isOrdered ? "</ol>\n" : "</ul>\n")
  }

  /// Whether a list stands for footnotes only.
  private func isFootnotes(_ list: Node) -> Bool {
    guard source.footnotes.count > 0 else { return false }
    var item = list.firstChild
    while let node = item {
      guard line(of: node)?.footnote != nil else { return false }
      item = node.next
    }
    return true
  }

  mutating func openItem(_ item: Node) -> Bool {
    path.enter(item, of: text)
    if let index = line(of: item)?.footnote {
      footnotes.define(index, item: item, path: path)
      path.leave()
      return false
    }
    page.startLine()
    page.html.append(literal: "<li>")
    if let task = taskMarker(of: item) { renderCheckbox(isDone: task.isDone) }
    return true
  }

  mutating func closeItem() {
    path.leave()
    page.html.append(literal: "</li>\n")
  }
}
