import SourceText

/// Paragraphs whose lines were lines of their own where they were copied from.
extension Renderer {
  mutating func lintPaste(paragraph node: Node) {
    guard mayBePasted(node), let lines = writtenLines(of: node) else { return }
    if let pasted = PastedTable(lines) {
      return report(.table, lines[pasted.range], better: pasted.better, isSure: pasted.isUniform && path.depth == 0)
    }
    lintBullets(lines)
    lintNumbering(lines)
  }

  /// A quick test on a few bytes of each line that rules out most paragraphs.
  private func mayBePasted(_ node: Node) -> Bool {
    let first = node.startLine - 1
    let end = min(node.endLine, text.lines.count)
    guard first >= 0, first < end else { return false }
    if source.hasTabs, end - first > 1 { return true }
    return (first..<end).contains { index in
      let column = index == first ? max(0, node.startColumn - 1) : 0
      let content = text[text.lines[index]].dropFirst(column).drop { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") }
      guard let byte = content.first else { return false }
      if byte == 0xC2 || byte >= 0xE2 || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "-") {
        return PastedBullet.mayBegin(content)
      }
      return index > first && Enumerator.mayBegin(content)
    }
  }

  private mutating func lintBullets(_ lines: [WrittenLine]) {
    let dashes = lines.count { PastedBullet.dashLength($0.content) != nil }
    let lengths = lines.map { line in
      PastedBullet.length(line.content) ?? (dashes > 1 ? PastedBullet.dashLength(line.content) : nil)
    }
    guard let first = lengths.firstIndex(where: { $0 != nil }), let last = lengths.lastIndex(where: { $0 != nil })
    else {
      return
    }
    var better: [UInt8] = []
    for index in first...last {
      if index > first { better += [UInt8(ascii: "\n")] + lines[index].prefix }
      if let length = lengths[index] {
        better += Array("- ".utf8) + lines[index].content.dropFirst(length)
      } else {
        better += lines[index].content
      }
    }
    report(.bullets, lines[first...last], better: better, isSure: true)
  }

  private mutating func lintNumbering(_ lines: [WrittenLine]) {
    let breaks = RunTogether.breaks(lines.map(\.content))
    guard let first = breaks.first, let last = breaks.last else { return }
    var better: [UInt8] = []
    for index in first.line...last.line {
      if index > first.line { better += [UInt8(ascii: "\n")] + lines[index].prefix }
      if breaks.contains(where: { $0.line == index }) { better += [UInt8(ascii: "\n")] + lines[index].prefix }
      better += lines[index].content
    }
    report(.numbering, lines[first.line...last.line], better: better, isSure: breaks.allSatisfy(\.isSure))
  }
}

/// Lines within a paragraph that begin as the next item of an enumeration does.
enum RunTogether {
  static func breaks(_ lines: [ArraySlice<UInt8>]) -> [(line: Int, isSure: Bool)] {
    let readings = lines.map(Enumerator.readings)
    guard readings.dropFirst().contains(where: { !$0.isEmpty }) else { return [] }
    var last: [String: Enumerator] = [:]
    var breaks: [(line: Int, isSure: Bool)] = []
    for (index, line) in readings.enumerated() {
      let isNext = line.contains { reading in last[reading.style]?.isFollowed(by: reading) == true }
      if index > 0, !line.isEmpty {
        let isFirst = line.contains { $0.value == 1 }
        let hasNext =
          isFirst
          && readings[(index + 1)...].prefix(40).contains { later in
            later.contains { next in line.contains { $0.value == 1 && $0.isFollowed(by: next) } }
          }
        let endsClause = lines[index - 1].trimmed.last.map { ":;.".utf8.contains($0) } ?? false
        if isNext || hasNext || isFirst && endsClause { breaks.append((index, isNext || hasNext)) }
      }
      for reading in line { last[reading.style] = reading }
    }
    return breaks
  }
}

/// Lines whose cells are distinguished by tabs, as a table is copied from Word or Excel.
struct PastedTable {
  /// Of the paragraph's lines.
  let range: Range<Int>
  let isUniform: Bool
  let better: [UInt8]

  init?(_ lines: [WrittenLine]) {
    let rows = lines.map { Self.cells($0.content) }
    guard let first = rows.indices.dropLast().first(where: { rows[$0] != nil && rows[$0 + 1] != nil }) else {
      return nil
    }
    let end = rows[first...].firstIndex { $0 == nil } ?? rows.count
    let table = rows[first..<end].compactMap(\.self)
    let columns = table.map(\.count).max() ?? 0
    range = first..<end
    isUniform = table.allSatisfy { $0.count == columns }
    var text = first > 0 ? "\n" : ""
    for (index, row) in table.enumerated() {
      let cells = row + Array(repeating: "", count: columns - row.count)
      if index > 0 { text += "\n" }
      text += "| " + cells.joined(separator: " | ") + " |"
      if index == 0 { text += "\n|" + String(repeating: "---|", count: columns) }
    }
    if end < rows.count { text += "\n" }
    better = Array(text.utf8)
  }

  /// The cells of a line; nil where it has no tab between words, or only the one behind an item's number.
  private static func cells(_ line: ArraySlice<UInt8>) -> [String]? {
    let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard cells.count > 1, !line.trimmed.isEmpty else { return nil }
    let isItem = cells.count == 2 && (!Enumerator.readings(of: line).isEmpty || PastedBullet.length(line) != nil)
    return isItem ? nil : cells.map { String(utf8: $0.trimmed).replacing("|", with: "\\|") }
  }
}
