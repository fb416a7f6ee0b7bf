/// The `[ ]` or `[x]` at the start of a list item (GFM 5.3), which must be the outermost mark of its line.
struct TaskMarker {
  let isDone: Bool
  /// Offset in the line of the opening bracket.
  let offset: Int

  init?(line: ArraySlice<UInt8>) {
    var rest = line.drop(while: \.isSpace)
    guard let marker = rest.first else { return nil }
    if marker.isASCIIDigit {
      rest = rest.drop(while: \.isASCIIDigit).dropFirst()
    } else {
      guard marker == UInt8(ascii: "-") || marker == UInt8(ascii: "+") || marker == UInt8(ascii: "*") else {
        return nil
      }
      rest = rest.dropFirst()
    }
    guard rest.first?.isSpace == true else { return nil }
    rest = rest.drop(while: \.isSpace)
    guard rest.count >= 4, rest.first == UInt8(ascii: "[") else { return nil }
    let mark = rest[rest.startIndex + 1]
    guard rest[rest.startIndex + 2] == UInt8(ascii: "]"), rest[rest.startIndex + 3].isSpace else { return nil }
    guard mark == UInt8(ascii: " ") || mark.lowercased == UInt8(ascii: "x") else { return nil }
    isDone = mark != UInt8(ascii: " ")
    offset = rest.startIndex - line.startIndex
  }
}

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

extension TokenList {
  /// Drops the check box, three bytes long, from the start of the text.
  /// `[x]` may have become a link, if the document defines `x`.
  mutating func dropTaskMarker() {
    if case .start(.link)? = tokens.first?.kind, let end = tokens.firstIndex(where: { $0.kind == .end(.link) }) {
      tokens.removeSubrange(...end)
    } else {
      var rest = 3
      while rest > 0, let token = tokens.first {
        let count = min(rest, token.text.count)
        rest -= max(1, count)
        drop(count)
      }
    }
    while let token = tokens.first, token.kind == .text {
      let space = text[token.text].prefix(while: \.isSpace).count
      if space == 0 { break }
      drop(space)
    }
  }

  /// Drops bytes from the first token, and the token once it is empty.
  private mutating func drop(_ count: Int) {
    let token = tokens[0]
    if count >= token.text.count {
      tokens.removeFirst()
    } else {
      tokens[0].text = token.text.lowerBound + count..<token.text.upperBound
      tokens[0].raw = min(token.raw.lowerBound + count, token.raw.upperBound)..<token.raw.upperBound
    }
  }
}
