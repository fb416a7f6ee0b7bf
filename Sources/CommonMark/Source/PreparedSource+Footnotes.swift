extension PreparedSource {
  /// Turns footnote definitions into list items, which cmark reads alike: lines indented by four go on, and so does
  /// a paragraph. cmark would take `[^1]: word` for a link reference definition.
  /// What stands in a footnote shows once that is read as a list item: definitions within definitions, as far as
  /// anybody would write them.
  mutating func takeOutFootnotes() {
    guard text.bytes.contains(UInt8(ascii: "["), before: UInt8(ascii: "^")) else { return }
    for _ in 0..<5 {
      let candidates = text.lines.indices.filter { FootnoteSyntax.mayBeDefinition(text[text.lines[$0]]) }
      guard !candidates.isEmpty, let tree = Tree(parsing: text.bytes) else { return }
      var scan = FootnoteScan(text, candidates: candidates)
      let matches = scan.matches(in: tree.root)
      guard !matches.isEmpty else { return }
      replace(matches)
    }
  }

  private mutating func replace(_ matches: [FootnoteScan.Match]) {
    var rewritten = SourceText()
    var index = 0
    for match in matches {
      appendLines(index..<match.line, to: &rewritten)
      appendDefinition(match, to: &rewritten)
      index = match.line + 1
    }
    appendLines(index..<text.lines.count, to: &rewritten)
    text = rewritten
  }

  /// Appends lines as they are. A real list that would join the list item above it is kept apart.
  private func appendLines(_ range: Range<Int>, to rewritten: inout SourceText) {
    var mayJoin = rewritten.lines.last?.footnote != nil
    for line in text.lines[range] {
      let content = text[line]
      if mayJoin, let first = content.first, !first.isSpaceOrTab {
        mayJoin = false
        if content.drop(while: \.isASCIIDigit).first == UInt8(ascii: ")") {
          appendSeparator(to: &rewritten, like: line)
        }
      }
      rewritten.append(content, like: line)
    }
  }

  private func appendSeparator(to rewritten: inout SourceText, prefix: [UInt8] = [], like line: SourceText.Line) {
    var separator = line
    separator.role = .separator
    rewritten.append(prefix + Array("<!---->".utf8), like: separator)
  }

  private mutating func appendDefinition(_ match: FootnoteScan.Match, to rewritten: inout SourceText) {
    var line = text.lines[match.line]
    if !match.opensContainer { appendSeparator(to: &rewritten, prefix: match.continuation, like: line) }
    let item = match.prefix + Array("1)  ".utf8)
    let end = text.position(of: match.content.startIndex)
    var start = end
    start.column = text.position(of: match.prefix.endIndex).column
    footnotes.append(
      FootnoteDefinition(label: String(utf8: match.label), span: SourceSpan(start: start, end: end)))
    line.shift = text.originColumn(match.content.startIndex - line.start, in: line) - item.count
    line.footnote = footnotes.count - 1
    rewritten.append(item + match.content, like: line)
  }
}
