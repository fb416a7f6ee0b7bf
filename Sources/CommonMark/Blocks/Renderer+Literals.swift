import Vietnamese

/// Blocks whose content is no Markdown: code, embeds and raw HTML.
extension Renderer {
  mutating func renderCodeBlock(_ node: Node) {
    page.startLine()
    if options.embeds, let embed = embed(node) {
      page.addHole(.embed(page.embeds.count))
      page.embeds.append(embed)
      return page.html.append(UInt8(ascii: "\n"))
    }
    if options.lint { lintPaste(code: node) }
    page.html.append(literal: "<pre><code")
    let language = node.fenceInfo.prefix { !$0.isSpace }
    if !language.isEmpty {
      page.html.append(literal: " class=\"language-")
      let name = Array(language)
      page.html.appendEscaped(ForbiddenCharacter.replaced(in: name) ?? name)
      page.html.append(literal: "\"")
    }
    page.html.append(literal: ">")
    page.html.appendEscaped(node.literal)
    page.html.append(literal: "</code></pre>\n")
  }

  private func embed(_ node: Node) -> Embed? {
    let info = [UInt8](node.fenceInfo)
    guard info.first == UInt8(ascii: "{"), let end = info.firstIndex(of: UInt8(ascii: "}")) else { return nil }
    guard let line = line(of: node) else { return nil }
    let start = text.position(of: line.start + max(0, node.startColumn - 1))
    return Embed(
      name: String(utf8: info[1..<end].trimmed), arguments: String(utf8: info[(end + 1)...].trimmed),
      body: String(utf8: node.literal), position: start,
      bodyPosition: SourcePosition(line: start.line &+ 1, column: start.column), isClosed: isClosed(node))
  }

  /// The line behind the body is a fence; or, as cmark counts too, the one that is no longer in the list item or quote.
  private func isClosed(_ node: Node) -> Bool {
    let last = node.startLine + node.literal.count { $0 == UInt8(ascii: "\n") }
    guard node.endLine > last, text.lines.indices.contains(last) else { return false }
    return path.match(line: last, of: text).depth == path.depth
  }

  mutating func renderHTMLBlock(_ node: Node) {
    switch line(of: node)?.role {
    case .table(let index): return renderTable(source.tables[index])
    case .separator: return
    default: break
    }
    if options.rawHTML == .pass {
      page.startLine()
      page.html.append(contentsOf: node.literal)
      return page.startLine()
    }
    guard let line = line(of: node) else { return }
    let html = [UInt8](node.literal)
    let start = line.start + max(0, node.startColumn - 1)
    if HTMLComments.areLeftOpen(in: html) {
      let span = SourceSpan(start: text.position(of: start), end: text.position(of: min(line.end, start + 4)))
      page.problems.append(MarkdownProblem(.unclosedComment, at: span))
      return
    }
    guard let tag = HTMLComments.removed(from: html) else { return }
    let span = SourceSpan(start: text.position(of: start), end: text.position(of: line.end))
    page.problems.append(MarkdownProblem(.rawHTML(String(utf8: tag)), at: span))
  }

  mutating func printHTML(_ token: Token) {
    let html = Array(list.text[token.text])
    if options.rawHTML == .pass {
      page.html.append(contentsOf: html)
    } else if let tag = HTMLComments.removed(from: html) {
      report(.rawHTML(String(utf8: tag)), at: token.raw)
    }
  }
}
