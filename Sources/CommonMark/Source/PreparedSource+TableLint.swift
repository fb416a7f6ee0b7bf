/// Rows of tables that do not show all that was written in them.
extension PreparedSource {
  mutating func lint(_ row: ArraySlice<UInt8>, cells: [ArraySlice<UInt8>], columns: Int) {
    if row.contains(UInt8(ascii: "`")), let better = TableSyntax.escapingPipesInCode(row) {
      let isSure = TableSyntax.cells(better[...]).count == columns
      return report(.pasted(.pipeInCode, better: String(utf8: better), isSure: isSure), row)
    }
    guard cells.count > columns else { return }
    let lost = cells[columns...].filter { !$0.trimmed.isEmpty }
    guard let first = lost.first, let last = lost.last else { return }
    let text = row[first.startIndex..<last.endIndex].trimmed
    report(.lostCells(String(utf8: text), columns: columns), text)
  }

  mutating func report(_ fact: MarkdownProblem.Fact, _ stretch: ArraySlice<UInt8>) {
    let span = SourceSpan(start: text.position(of: stretch.startIndex), end: text.position(of: stretch.endIndex))
    problems.append(MarkdownProblem(fact, at: span))
  }
}

extension TableSyntax {
  /// A row with a backslash before each pipe that stands in code; nil where there is none to add.
  static func escapingPipesInCode(_ row: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var hasChanged = false
    var index = row.startIndex
    while index < row.endIndex {
      let fence = row[index...].prefix { $0 == UInt8(ascii: "`") }
      guard !fence.isEmpty, let end = end(ofCode: fence, in: row) else {
        let next = max(index + 1, fence.endIndex)
        result += row[index..<next]
        index = next
        continue
      }
      for place in index..<end {
        if row[place] == UInt8(ascii: "|"), row[place - 1] != UInt8(ascii: "\\") {
          result.append(UInt8(ascii: "\\"))
          hasChanged = true
        }
        result.append(row[place])
      }
      index = end
    }
    return hasChanged ? result : nil
  }

  /// The end of the code that a run of backticks opens: behind the next run of the same length.
  private static func end(ofCode fence: ArraySlice<UInt8>, in row: ArraySlice<UInt8>) -> Int? {
    var index = fence.endIndex
    while let start = row[index...].firstIndex(of: UInt8(ascii: "`")) {
      let run = row[start...].prefix { $0 == UInt8(ascii: "`") }
      if run.count == fence.count { return run.endIndex }
      index = run.endIndex
    }
    return nil
  }
}
