import SourceText
import Vietnamese

/// Paragraphs that became code, headings or lists of another level.
extension Renderer {
  /// Words behind a tab or four spaces.
  mutating func lintPaste(code node: Node) {
    guard let line = line(of: node), let first = text[line].dropFirst(max(0, node.startColumn - 1)).first,
      first != UInt8(ascii: "`"), first != UInt8(ascii: "~"), Prose.matches(node.literal),
      let lines = writtenLines(of: node)
    else { return }
    let words = lines.map { line in WrittenLine(stripping: line) }
    let end = (words.lastIndex { !$0.content.isEmpty } ?? 0) + 1
    var better: [UInt8] = []
    for (index, line) in words[..<end].enumerated() {
      if index > 0 {
        let isParagraph = words[index - 1].content.trimmed.last.map { ".;:!?".utf8.contains($0) } ?? false
        better += Array((isParagraph ? "\n\n" : "\n").utf8)
      }
      better += line.content
    }
    let isSure = path.depth == 0
    let start = isSure ? words[0].atLineStart : words[0]
    report(.code, ([start] + words[1..<end])[...], better: better, isSure: isSure)
  }

  /// A line of dashes or equals signs below words.
  mutating func lintPaste(heading node: Node) {
    guard node.endLine > node.startLine, let lines = underlined(node), lines.count > 1, let rule = lines.last else {
      return
    }
    let words = lines.dropLast()
    var better = words[0].content.trimmed.map(\.self)
    for line in words.dropFirst() { better += [UInt8(ascii: "\n")] + line.prefix + line.content.trimmed }
    if rule.content.first == UInt8(ascii: "-") {
      better += [UInt8(ascii: "\n")] + rule.prefix + [UInt8(ascii: "\n")] + rule.prefix + rule.content
    }
    let text = words.map { String(utf8: $0.content) }.joined(separator: " ")
    if words.count == 1, isMeant(node, text, rule) { return }
    report(.underline, lines[...], better: better, isSure: words.count > 1 || Letterhead.matches(text))
  }

  /// Whether one line of words was underlined to be a heading: by equals signs, or by dashes where it is as short as a
  /// heading, stands between empty lines and has a text below (docs/spec/content.md, "Markdown").
  private func isMeant(_ node: Node, _ words: String, _ rule: WrittenLine) -> Bool {
    if Letterhead.matches(words) { return false }
    let signs = rule.content.trimmed
    if signs.first == UInt8(ascii: "=") { return true }
    guard path.depth == 0, signs.count >= 3, words.count <= 80, words.first?.isLowercase == false else { return false }
    let hasText = node.next.map { $0.kind != .thematicBreak } ?? false
    return hasText && isBlank(line: node.startLine - 1) && isBlank(line: node.startLine + 2)
  }

  /// A heading's words and the line under them, with which cmark counts an empty line that follows.
  private func underlined(_ node: Node) -> [WrittenLine]? {
    writtenLines(of: node).map { lines in
      let end = lines.lastIndex { !$0.content.trimmed.isEmpty } ?? -1
      return Array(lines[...end])
    }
  }

  /// Of the text as it is written, from 1; what lies beyond it is blank.
  private func isBlank(line: Int) -> Bool {
    guard text.lines.indices.contains(line - 1) else { return true }
    return source.originLine(of: text.lines[line - 1]).trimmed.isEmpty
  }

  /// A list below a numbered item, indented by less than the item's words.
  mutating func lintPaste(nestedList list: Node) {
    if let previous = list.previous, previous.kind == .list, previous.isOrdered, !list.isOrdered,
      let item = previous.lastChild
    {
      let isContinued = list.next?.isOrdered == true
      return lintNesting(list.startLine, list.endLine, list.startColumn, below: item, isContinued || isBelowText(list))
    }
    guard list.isOrdered, var item = list.firstChild else { return }
    while let next = item.next {
      if next.startColumn >= item.startColumn + 2 {
        var last = next
        while let after = last.next, after.startColumn == next.startColumn { last = after }
        return lintNesting(next.startLine, last.endLine, next.startColumn, below: item, true)
      }
      item = next
    }
  }

  private mutating func lintNesting(_ first: Int, _ last: Int, _ column: Int, below item: Node, _ isSure: Bool) {
    guard let content = item.firstChild?.startColumn, column > item.startColumn, column < content, first >= 1 else {
      return
    }
    let missing = Array(repeating: UInt8(ascii: " "), count: content - column)
    var lines: [WrittenLine] = []
    for index in first - 1..<min(last, text.lines.count) {
      let line = text.lines[index]
      let origin = source.originLine(of: line)
      lines.append(
        WrittenLine(
          prefix: [], content: origin.dropFirst(index == first - 1 ? column - 1 : 0),
          start: SourcePosition(line: line.originLine, column: index == first - 1 ? column : 1)))
    }
    while let last = lines.last, last.content.trimmed.isEmpty { lines.removeLast() }
    let better = lines.map { $0.content.trimmed.isEmpty ? Array($0.content) : missing + $0.content }
    let joined = Array(better.joined(separator: [UInt8(ascii: "\n")]))
    report(.nesting, lines[...], better: joined, isSure: isSure && path.depth == 0)
  }

  /// `-` and a tab: a list, yet one whose items differ from those typed beside them.
  mutating func lintPaste(tabsIn list: Node) {
    var item = list.firstChild
    while let node = item {
      if let line = line(of: node), case .text = line.role {
        let start = line.start + max(0, node.startColumn - 1)
        let marker = text.bytes[min(start, line.end)..<line.end].prefix(2)
        if marker.count == 2, marker.last == UInt8(ascii: "\t") {
          let span = SourceSpan(start: text.position(of: start), end: text.position(of: start + 2))
          let better = String(utf8: marker.dropLast()) + " "
          page.problems.append(MarkdownProblem(.pasted(.bullets, better: better, isSure: true), at: span))
          return
        }
      }
      item = node.next
    }
  }
}

extension WrittenLine {
  /// The same without the white space that the content begins with.
  fileprivate init(stripping line: WrittenLine) {
    let rest = line.content.drop(while: \.isSpaceOrTab)
    let count = line.content.count - rest.count
    self.init(
      prefix: line.prefix, content: rest,
      start: SourcePosition(line: line.start.line, column: line.start.column + count))
  }

  /// For a span that takes in the white space in front.
  fileprivate var atLineStart: WrittenLine {
    WrittenLine(prefix: [], content: prefix + content, start: SourcePosition(line: start.line, column: 1))
  }
}

/// Whether a block of code is Vietnamese text.
private enum Prose {
  static func matches(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = String(utf8: code)
    let isMarked = text.unicodeScalars.contains { $0.value > 0x7F && $0.properties.isAlphabetic }
    return isMarked && text.split(whereSeparator: \.isWhitespace).count > 2
      && !text.contains { "{}<>=\\$_|".contains($0) }
  }
}

/// Lines that office texts have above a short rule: the state's name and motto, an agency's name in capitals, sentences.
private enum Letterhead {
  static func matches(_ text: String) -> Bool {
    let slug = Fold.slug(text)
    let isState = slug.contains("doc-lap-tu-do-hanh-phuc") || slug.contains("cong-hoa-xa-hoi-chu-nghia")
    let isCapitals = text == text.uppercased() && text != text.lowercased()
    return isState || isCapitals || text.trimmingSuffix.last.map { ".;,:".contains($0) } ?? false
  }
}

extension String {
  fileprivate var trimmingSuffix: Substring {
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
