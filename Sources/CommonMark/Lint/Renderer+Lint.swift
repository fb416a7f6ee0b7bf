/// Text that is valid Markdown but surely not what was meant.
extension Renderer {
  mutating func lint(list: Node) {
    guard let line = line(of: list) else { return }
    lintPaste(nestedList: list)
    if !list.isOrdered { lintPaste(tabsIn: list) }
    let start = line.start + max(0, list.startColumn - 1)
    if list.isOrdered, list.listStart >= 1000 {
      let digits = text.bytes[start...].prefix(while: \.isASCIIDigit).count
      return report(.accidentalList(start: list.listStart), from: start, to: start + digits + 1)
    }
    guard let previous = list.previous, previous.kind == .list, !list.isOrdered, !previous.isOrdered,
      isBelowText(list), let mark = marker(of: list), let other = marker(of: previous), mark != other
    else { return }
    report(
      .splitList(marker: String(utf8: [mark]), previous: String(utf8: [other])), from: start, to: start + 1)
  }

  func isBelowText(_ list: Node) -> Bool {
    let above = list.startLine - 2
    return text.lines.indices.contains(above) && !text[text.lines[above]].allSatisfy(\.isSpaceOrTab)
  }

  private func marker(of list: Node) -> UInt8? {
    guard let line = line(of: list) else { return nil }
    return text[line].dropFirst(max(0, list.startColumn - 1)).first
  }

  private mutating func report(_ fact: MarkdownProblem.Fact, from start: Int, to end: Int) {
    let span = SourceSpan(start: text.position(of: start), end: text.position(of: end))
    page.problems.append(MarkdownProblem(fact, at: span))
  }

  /// A comment within a paragraph that is not closed there shows on the page.
  private mutating func lintComments(_ raw: [UInt8]) {
    for token in list.tokens where token.kind == .text {
      let start = token.raw.first { index in
        raw[index] == UInt8(ascii: "<") && raw[index...].starts(with: "<!--")
          && (index == 0 || raw[index - 1] != UInt8(ascii: "\\"))
      }
      if let start { report(.unclosedComment, at: start..<start + 4) }
    }
  }

  mutating func lintInlines() {
    let raw = content.bytes
    if raw.contains(UInt8(ascii: "<"), before: UInt8(ascii: "!")) { lintComments(raw) }
    for (fact, range) in list.literalEmphasis(raw: raw) + list.undefinedReferences(raw: raw) + list.telexLinks(raw: raw)
    {
      report(fact, at: range)
    }
  }
}
