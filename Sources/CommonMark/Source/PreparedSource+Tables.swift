extension PreparedSource {
  /// Takes all tables out of the text and puts their cells on a sheet of their own. A table that is all of a paragraph
  /// is only marked: what cmark made of the text is true of the rest, and parsing it once saves a fifth of all time.
  /// In the place of others a comment stands, so that cmark sees the blocks around as they are with tables.
  /// - Returns: the tree of the text, if there was need to parse it and it has not changed since.
  mutating func takeOutTables(hasTaskLists: Bool) -> Tree? {
    guard text.lines.contains(where: { TableSyntax.mayBeDelimiterRow(text[$0]) }) else { return nil }
    defer { addDefinitions() }
    for _ in 0..<maximumRounds {
      guard let tree = Tree(parsing: text.bytes) else { return nil }
      var scan = TableScan(self, hasTaskLists: hasTaskLists)
      scan.scan(tree.root)
      spareRows = scan.spareRows
      let first = tables.count
      for match in scan.matches { addTable(match) }
      if !scan.needsAnotherLook, scan.matches.allSatisfy(\.isParagraph) {
        for (index, match) in scan.matches.enumerated() {
          text.mark(match.lines.lowerBound, as: .table(first + index))
        }
        return tree
      }
      replace(scan.matches, first: first)
      if !scan.needsAnotherLook { return nil }
    }
    return nil
  }

  /// A link in a cell may refer to a definition in the text.
  private mutating func addDefinitions() {
    cellCount = cells.lines.count
    guard cells.bytes.contains(UInt8(ascii: "[")), text.bytes.contains(UInt8(ascii: "]"), before: UInt8(ascii: ":"))
    else { return }
    for line in text.lines { cells.append(text[line], like: line) }
  }

  private mutating func replace(_ matches: [TableScan.Match], first: Int) {
    var rewritten = SourceText()
    var index = 0
    for (table, match) in matches.enumerated() {
      for line in text.lines[index..<match.lines.lowerBound] { rewritten.append(text[line], like: line) }
      var line = text.lines[match.lines.lowerBound]
      line.role = .table(first + table)
      rewritten.append(match.prefix + Array("<!---->".utf8), like: line)
      // For cmark-gfm a header row by itself ends with a blank line, which decides whether a list around is tight.
      line.role = .separator
      line.footnote = nil
      if match.rows.count == 1 { rewritten.append(match.continuation, like: line) }
      index = match.lines.upperBound
    }
    for line in text.lines[index...] { rewritten.append(text[line], like: line) }
    text = rewritten
  }

  private mutating func addTable(_ match: TableScan.Match) {
    var table = Table(alignments: match.alignments, rows: [])
    let columns = match.alignments.count
    var isTooLarge = false
    for row in match.rows {
      let written = TableSyntax.cells(row)
      if isLinted { lint(row, cells: written, columns: columns) }
      var cells = written.prefix(columns).map { addCell($0) }
      let missing = columns - cells.count
      if missing <= spareCells {
        cells += repeatElement(.empty, count: missing)
        spareCells -= missing
      } else if !isTooLarge {
        isTooLarge = true
        report(.emptyCells(columns: columns), row)
      }
      table.rows.append(cells)
    }
    tables.append(table)
  }

  private mutating func addCell(_ cell: ArraySlice<UInt8>) -> Table.Cell {
    let content = cell.trimmed
    guard !content.isEmpty else { return .empty }
    guard !content.withUnsafeBufferPointer(\.isPlainLine) else {
      let start = plainCells.count
      plainCells += content
      return .plain(start..<plainCells.count)
    }
    var line = text.lines[text.lineIndex(of: content.startIndex)]
    var heading = Array("# ".utf8)
    line.shift = text.originColumn(content.startIndex - line.start, in: line) - heading.count
    line.role = .text
    line.footnote = nil
    var escapes: [Int] = []
    for index in content.indices {
      let isEscape = content[index] == UInt8(ascii: "\\") && content[index...].dropFirst().first == UInt8(ascii: "|")
      if isEscape { escapes.append(heading.count) } else { heading.append(content[index]) }
    }
    cells.append(heading + Array(" #".utf8), like: line, withoutEscapesAt: escapes)
    return .heading(cells.lines.count - 1)
  }
}
