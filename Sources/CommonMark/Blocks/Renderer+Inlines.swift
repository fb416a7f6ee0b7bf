extension Renderer {
  /// Reads the inline content of a block into `list`, through all passes.
  mutating func readInlines(of node: Node) {
    content.load(node, in: path, of: text)
    list.removeAll()
    var reader = TokenReader(content)
    // Swapped, not copied: the storage serves all blocks.
    swap(&reader.list, &list)
    reader.read(below: node)
    swap(&reader.list, &list)
    if text.hasBoundSpaces { list.freeSpaces() }
    for range in reader.forbidden { report(.forbiddenCharacter(String(utf8: content.bytes[range])), at: range) }
    if reader.isAligned { runPasses() } else { page.unalignedBlocks += 1 }
  }

  /// Where a range of the block's raw content stands in the caller's source.
  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(
      start: text.position(of: content.textOffset(of: range.lowerBound)),
      end: text.position(of: content.textOffset(of: range.upperBound)))
  }

  mutating func report(_ fact: MarkdownProblem.Fact, at range: Range<Int>) {
    page.problems.append(MarkdownProblem(fact, at: span(range)))
  }

  mutating func printInlines() {
    var index = 0
    while index < list.tokens.count {
      let token = list.tokens[index]
      switch token.kind {
      case .text, .delimiter, .bracket: page.html.appendEscaped(list.text[token.text])
      case .softBreak: page.html.append(UInt8(ascii: "\n"))
      case .lineBreak: page.html.append(literal: "<br />\n")
      case .code:
        page.html.append(literal: "<code>")
        page.html.appendEscaped(list.text[token.text])
        page.html.append(literal: "</code>")
      case .html: printHTML(token)
      case .footnote: printFootnoteReference(token)
      case .start(.image): index = printImage(at: index, isFigure: false)
      case .start(.link): printLinkStart(at: index)
      case .end(.link): printLinkEnd(token)
      case .start(let span): page.html.append(literal: span.startTag)
      case .end(let span): page.html.append(literal: span.endTag)
      }
      index += 1
    }
  }
}

extension Token.Span {
  fileprivate var startTag: StaticString {
    switch self {
    case .emphasis: "<em>"
    case .strong: "<strong>"
    case .strikethrough: "<del>"
    case .link, .image: ""
    }
  }

  fileprivate var endTag: StaticString {
    switch self {
    case .emphasis: "</em>"
    case .strong: "</strong>"
    case .strikethrough: "</del>"
    case .link, .image: ""
    }
  }
}
