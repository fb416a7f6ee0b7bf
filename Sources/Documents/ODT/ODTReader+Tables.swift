import XML

extension ODTReader {
  /// Rows that a file says are repeated, at most.
  private static let mostRepeats = 1_000

  mutating func table(_ element: XMLElement) -> Block {
    var builder = TableBuilder(room: document.tableRoom)
    addRows(of: element, isHeading: false, to: &builder)
    document.tableRoom = builder.room
    if builder.hasMergedCells { document.changes.insert(.mergedCells) }
    return .table(builder.table)
  }

  private mutating func addRows(of container: XMLElement, isHeading: Bool, to builder: inout TableBuilder) {
    for element in container.elements {
      switch element.name.local {
      case "table-header-rows": addRows(of: element, isHeading: true, to: &builder)
      case "table-rows", "table-row-group": addRows(of: element, isHeading: isHeading, to: &builder)
      case "table-row": addRow(element, isHeading: isHeading, to: &builder)
      default: break
      }
    }
  }

  private mutating func addRow(_ element: XMLElement, isHeading: Bool, to builder: inout TableBuilder) {
    let isEmpty = element.spacedText.allSatisfy(\.isWhitespace)
    document.tableRoom = builder.room
    let cells = element.elements.map { (cell: $0, blocks: blocks(in: $0)) }
    builder.room = document.tableRoom
    for row in 0..<(isEmpty ? 1 : Self.count(element, "number-rows-repeated", Self.mostRepeats)) {
      if builder.isFull { return }
      builder.beginRow(isHeading: isHeading)
      for (cell, blocks) in cells { add(cell, blocks, isFirst: row == 0, to: &builder) }
    }
  }

  private func add(_ element: XMLElement, _ blocks: [Block], isFirst: Bool, to builder: inout TableBuilder) {
    let times = Self.count(element, "number-columns-repeated", TableBuilder.mostColumns)
    switch element.name.local {
    case "covered-table-cell": builder.addCovered(columns: times)
    case "table-cell":
      let rows = Self.count(element, "number-rows-spanned", .max)
      let cell = Table.Cell(blocks: blocks)
      for place in 0..<times {
        if place == 0, isFirst { builder.add(cell, rows: rows) } else { builder.addAgain(cell, rows: rows) }
      }
    default: break
    }
  }

  private static func count(_ element: XMLElement, _ attribute: String, _ limit: Int) -> Int {
    min(max(Int(element[attribute] ?? "") ?? 1, 1), limit)
  }
}
