extension Renderer {
  mutating func renderTable(_ table: Table) {
    swap(&sheet, &cellSheet)
    defer { swap(&sheet, &cellSheet) }
    page.startLine()
    openTableFrame()
    page.html.append(literal: "<table>\n<thead>\n")
    renderRow(0, of: table)
    page.html.append(literal: "</thead>\n")
    if table.rows.count > 1 {
      page.html.append(literal: "<tbody>\n")
      for row in 1..<table.rows.count { renderRow(row, of: table) }
      page.html.append(literal: "</tbody>\n")
    }
    page.html.append(literal: "</table>\n")
    if options.flavour == .accessible { page.html.append(literal: "</div>\n") }
  }

  /// A table wider than the page moves sideways in a frame that the keyboard reaches.
  private mutating func openTableFrame() {
    guard options.flavour == .accessible else { return }
    tableCount += 1
    page.html.append(literal: "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
    page.html.appendEscaped("\(options.labels.table.before)\(tableCount)\(options.labels.table.after)".utf8)
    page.html.append(literal: "\">\n")
  }

  private mutating func renderRow(_ row: Int, of table: Table) {
    page.html.append(literal: "<tr>\n")
    for (cell, alignment) in zip(table.rows[row], table.alignments) {
      page.html.append(literal: row == 0 ? "<th" : "<td")
      if row == 0, options.flavour == .accessible { page.html.append(literal: " scope=\"col\"") }
      page.html.append(literal: alignmentAttribute(alignment))
      page.html.append(literal: ">")
      render(cell)
      page.html.append(literal: row == 0 ? "</th>\n" : "</td>\n")
    }
    page.html.append(literal: "</tr>\n")
  }

  private mutating func render(_ cell: Table.Cell) {
    switch cell {
    case .empty: break
    case .plain(let text): page.html.appendEscaped(source.plainCells[text])
    case .heading(let index): if cells.indices.contains(index) { renderInlines(of: cells[index]) }
    }
  }

  private func alignmentAttribute(_ alignment: Table.Alignment) -> StaticString {
    let isAccessible = options.flavour == .accessible
    return switch alignment {
    case .none: ""
    case .left: isAccessible ? " class=\"left\"" : " align=\"left\""
    case .center: isAccessible ? " class=\"center\"" : " align=\"center\""
    case .right: isAccessible ? " class=\"right\"" : " align=\"right\""
    }
  }
}
