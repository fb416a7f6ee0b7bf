import Diagnostics
import SourceText
import Vietnamese
import Workbooks

/// Tells the rows of a table from what stands among and below them: numbers of columns, headings, totals, signatures.
struct SheetRows {
  private let grid: SheetGrid
  private let header: SheetHeader
  /// Columns that the table must have.
  private let needed: Set<Int>
  private(set) var passedOver = PassedOver()
  /// Positions in the grid's rows.
  private(set) var rows: [Int] = []

  /// - Parameter ignored: columns that say nothing, as those of running numbers.
  init(_ grid: SheetGrid, _ header: SheetHeader, needed: Set<Int>, ignored: Set<Int>) {
    (self.grid, self.header, self.needed) = (grid, header, needed)
    passedOver.titles = grid.rows[..<header.rows.lowerBound].filter { !$0.filled.isEmpty }.map(\.number)
    for index in grid.rows.indices.dropFirst(header.rows.upperBound + 1) {
      let row = grid.rows[index]
      let filled = row.filled.filter { !ignored.contains($0) }
      if filled.isEmpty || row.filled.first.map({ row.text($0).isRemark }) == true { continue }
      if isSignature(row, filled) {
        passedOver.signatures = row.number...(grid.rows.last?.number ?? row.number)
        break
      }
      if isNumbering(row, at: index) || isTotal(row, filled) || isHeading(row, filled) || isHeader(row) {
        passedOver.rows.append(row.number)
      } else {
        rows.append(index)
      }
    }
  }

  /// `(1) (2) (3)`, or `A B 1 2`, just under the names.
  private func isNumbering(_ row: SheetGrid.Row, at index: Int) -> Bool {
    guard index == header.rows.upperBound + 1 else { return false }
    let texts = row.filled.map { row.text($0).filter { $0 != "(" && $0 != ")" } }
    let numbers = texts.drop { $0.count == 1 && $0.first?.isLetter == true }.compactMap { Int($0) }
    let letters = texts.prefix { $0.count == 1 && $0.first?.isLetter == true }.count
    guard texts.count >= 3, letters + numbers.count == texts.count, let first = numbers.first, first <= 1 + letters
    else {
      return false
    }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  private static let totals: Set<String> = ["cộng", "tổng", "tổng cộng", "tổng số", "cộng chung", "toàn cơ quan"]

  /// `Tổng cộng` among the first cells of a row.
  private func isTotal(_ row: SheetGrid.Row, _ filled: [Int]) -> Bool {
    row.filled.prefix(3).contains { column in
      let text = row.text(column).lowercased().trimmingPunctuation
      return Self.totals.contains(text) || text.hasPrefix("tổng cộng") && isPartial(row)
    }
  }

  /// One text over several columns, `I. Khối phòng chuyên môn`.
  private func isHeading(_ row: SheetGrid.Row, _ filled: [Int]) -> Bool {
    guard let wide = row.wide.first(where: { $0.count >= 3 || $0.count >= header.names.count - 1 }) else {
      return false
    }
    return row.filled.allSatisfy { wide.contains($0) || $0 < wide.lowerBound }
  }

  /// The header said again, as on each printed page.
  private func isHeader(_ row: SheetGrid.Row) -> Bool {
    needed.allSatisfy { !header.names[$0].isEmpty && Fold.key(row.text($0)) == Fold.key(header.names[$0]) }
  }

  private static let signatures = [
    "người lập", "lập biểu", "thủ trưởng", "giám đốc", "phó giám đốc", "kế toán trưởng", "chủ tịch hội đồng", "tm.",
    "kt.", "tl.", "thư ký", "nơi nhận", "xác nhận của", "ký, ghi rõ họ tên", "(ký",
  ]

  private func isSignature(_ row: SheetGrid.Row, _ filled: [Int]) -> Bool {
    let signs = filled.filter { column in
      let text = row.text(column).lowercased()
      let isDated = text.contains("ngày") && text.contains("tháng") && text.contains("năm")
      return isDated || Self.signatures.contains { text.hasPrefix($0) }
    }
    return signs.count == filled.count || !signs.isEmpty && isPartial(row)
  }

  /// Whether a column that every row needs is empty, or the row is one text over several columns.
  private func isPartial(_ row: SheetGrid.Row) -> Bool {
    needed.contains { row.text($0).isEmpty } || row.wide.contains { $0.count >= 2 }
  }
}

extension String {
  fileprivate var trimmingPunctuation: String {
    var text = trimmed
    while let last = text.last, ":.".contains(last) { text = text.dropLast().trimmed }
    return text
  }
}
