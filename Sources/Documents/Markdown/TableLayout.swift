/// A table as Markdown can have it: one row of headings, one line a cell.
struct TableLayout {
  private(set) var rows: [[Table.Cell]]
  private(set) var headings: Int

  private static let mostHeadings = 4

  /// - Parameter headings: rows that the document says are such; without its word, two where cells of the first reach
  ///   over several columns and others down into the second.
  init(rows: [[Table.Cell]], headings: Int) {
    self.rows = rows
    self.headings = max(1, min(headings, Self.mostHeadings, rows.count - 1))
    extend()
  }

  private mutating func extend() {
    let isGrouped = rows[0].contains(where: \.repeatsLeft) && !Self.isTitle(rows[0])
    while headings < min(rows.count - 1, Self.mostHeadings), isGrouped, rows[headings].contains(where: \.repeatsAbove) {
      headings += 1
    }
  }

  /// One cell over the whole width, above the headings: the table's title.
  mutating func takeTitle() -> Table.Cell? {
    guard rows.count > 1, Self.isTitle(rows[0]) else { return nil }
    let title = rows.removeFirst()[0]
    headings = max(1, min(headings - 1, rows.count - 1))
    extend()
    return title
  }

  private static func isTitle(_ row: [Table.Cell]) -> Bool {
    row.count > 1 && row.dropFirst().allSatisfy(\.repeatsLeft)
  }

  /// Rows of headings become one: what stands above and below is joined by a dash, what is repeated stands once.
  static func text(_ rows: [[String]], headings: Int, columns: Int) -> String {
    let names = (0..<columns).map { column in
      var parts: [String] = []
      for row in rows.prefix(headings) where column < row.count && !row[column].isEmpty && parts.last != row[column] {
        parts.append(row[column])
      }
      return parts.joined(separator: " – ")
    }
    let rule = Array(repeating: "---", count: columns)
    return ([names, rule] + rows.dropFirst(headings).map { padded($0, columns) }).map(line).joined(separator: "\n")
  }

  private static func padded(_ row: [String], _ columns: Int) -> [String] {
    row + Array(repeating: "", count: max(0, columns - row.count))
  }

  private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  /// Paragraphs of one cell: a name that was broken for its column's width goes on with a space.
  static func joined(_ text: String, _ next: String, isHeading: Bool) -> String {
    guard let last = text.last, let first = next.first else { return text + next }
    let goesOn = isHeading || ".;:,!?-–…)".contains(last) || first.isLowercase
    return text + (goesOn ? " " : "; ") + next
  }
}
