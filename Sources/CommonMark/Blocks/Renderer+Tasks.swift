extension Renderer {
  func taskMarker(of item: Node) -> TaskMarker? {
    options.taskLists ? source.taskMarker(of: item) : nil
  }

  mutating func renderCheckbox(isDone: Bool) {
    page.html.append(literal: "<input type=\"checkbox\" ")
    if isDone { page.html.append(literal: "checked=\"\" ") }
    page.html.append(literal: "disabled=\"\" ")
    if options.flavour == .accessible {
      page.html.append(literal: "aria-label=\"")
      page.html.appendEscaped((isDone ? options.labels.taskDone : options.labels.taskOpen).utf8)
      page.html.append(literal: "\" ")
    }
    page.html.append(literal: "/> ")
  }

  /// Whether a paragraph is the text after a task's check box.
  func isTask(_ paragraph: Node) -> Bool {
    guard options.taskLists, let item = paragraph.parent, item.kind == .item, item.firstChild == paragraph else {
      return false
    }
    return taskMarker(of: item) != nil
  }
}
