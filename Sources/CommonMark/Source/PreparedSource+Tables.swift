extension PreparedSource {
  /// Takes all tables out of the text: a comment stays in the place of each, and their cells become headings above
  /// the text. So cmark sees the document's blocks as they are with tables, and all its link reference definitions.
  mutating func takeOutTables(hasTaskLists: Bool) {
    guard text.lines.contains(where: { TableSyntax.mayBeDelimiterRow(text[$0]) }) else { return }
    while let tree = Tree(parsing: text.bytes) {
      var scan = TableScan(self, hasTaskLists: hasTaskLists)
      scan.scan(tree.root)
      replace(scan.matches)
      if !scan.needsAnotherLook || scan.matches.isEmpty { return }
    }
  }

  private mutating func replace(_ matches: [TableScan.Match]) {
    guard !matches.isEmpty else { return }
    var rewritten = SourceText()
    for line in text.lines.prefix(cellCount) { rewritten.append(text[line], like: line) }
    for match in matches { addTable(match, to: &rewritten) }
    let newCellCount = rewritten.lines.count
    var next = tables.count - matches.count
    var index = cellCount
    for match in matches {
      for line in text.lines[index..<match.lines.lowerBound] { rewritten.append(text[line], like: line) }
      var line = text.lines[match.lines.lowerBound]
      line.role = .table(next)
      rewritten.append(match.prefix + Array("<!---->".utf8), like: line)
      // For cmark-gfm a header row by itself ends with a blank line, which decides whether a list around is tight.
      line.role = .separator
      line.footnote = nil
      if match.rows.count == 1 { rewritten.append(match.continuation, like: line) }
      next += 1
      index = match.lines.upperBound
    }
    for line in text.lines[index...] { rewritten.append(text[line], like: line) }
    cellCount = newCellCount
    text = rewritten
  }

  private mutating func addTable(_ match: TableScan.Match, to rewritten: inout SourceText) {
    var table = Table(alignments: match.alignments, rows: [])
    for row in match.rows {
      var cells = TableSyntax.cells(row).prefix(match.alignments.count).map { addCell($0, to: &rewritten) }
      cells += repeatElement(nil, count: match.alignments.count - cells.count)
      table.rows.append(cells)
    }
    tables.append(table)
  }

  /// - Returns: the index of the cell's heading, `nil` for an empty cell.
  private func addCell(_ cell: ArraySlice<UInt8>, to rewritten: inout SourceText) -> Int? {
    let content = cell.trimmed
    guard !content.isEmpty else { return nil }
    var line = text.lines[text.lineIndex(of: content.startIndex)]
    var heading = Array("# ".utf8)
    line.shift = text.originColumn(content.startIndex - line.start, in: line) - heading.count
    line.droppedEscapes = []
    line.role = .cell
    line.footnote = nil
    for index in content.indices {
      let isEscape = content[index] == UInt8(ascii: "\\") && content[index...].dropFirst().first == UInt8(ascii: "|")
      if isEscape { line.droppedEscapes.append(heading.count) } else { heading.append(content[index]) }
    }
    rewritten.append(heading + Array(" #".utf8), like: line)
    return rewritten.lines.count - 1
  }
}
