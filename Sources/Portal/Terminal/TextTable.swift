/// A table of text for a terminal, its columns aligned by what a reader sees.
struct TextTable: Sendable {
  enum Side: Sendable { case left, right }

  let columns: [(heading: String, side: Side)]
  private(set) var rows: [[String]] = []

  init(_ columns: [(heading: String, side: Side)]) {
    self.columns = columns
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// A line each, two spaces between columns, none at the end.
  var text: String {
    let all = [columns.map(\.heading)] + rows
    let widths = columns.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    return all.map { row in
      let cells = row.indices.map { pad(row[$0], to: widths[$0], columns[$0].side) }
      return cells.joined(separator: "  ").trimmedAtEnd + "\n"
    }.joined()
  }

  private func pad(_ text: String, to width: Int, _ side: Side) -> String {
    let space = String(repeating: " ", count: max(0, width - text.displayWidth))
    return side == .left ? text + space : space + text
  }
}

extension String {
  /// Columns that a terminal needs: a letter with its marks is one, a full-width sign two.
  var displayWidth: Int {
    reduce(0) { $0 + ($1.unicodeScalars.first.map(\.columns) ?? 0) }
  }

  fileprivate var trimmedAtEnd: String {
    String(decoding: Array(utf8.reversed().drop { $0 == UInt8(ascii: " ") }.reversed()), as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// East Asian Width (UAX 11): the blocks that are wide throughout.
  fileprivate var columns: Int {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: properties.isDefaultIgnorableCodePoint ? 0 : 1
    }
  }
}
