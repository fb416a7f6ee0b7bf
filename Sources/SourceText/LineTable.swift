import Vietnamese

/// Where each line of a file begins: made once where many places are looked up, which would each count from the top.
package struct LineTable: Sendable {
  private let starts: [Int]
  private let end: Int

  package init(_ source: SourceFile) {
    var starts = [0]
    for (offset, byte) in source.bytes.enumerated() where byte == .newline { starts.append(offset + 1) }
    (self.starts, end) = (starts, source.bytes.count)
  }

  /// The line (from 1) of a byte offset, and where it begins.
  package func line(of offset: Int) -> (number: Int, start: Int) {
    let index = starts.lastIndex(sorted: { $0 <= offset })
    return (index + 1, starts[index])
  }

  /// The byte offset of a line (from 1) and a byte column in it (from 1).
  package func offset(line: Int, byteColumn: Int) -> Int {
    guard line <= starts.count else { return end }
    return min(starts[max(line, 1) - 1] + byteColumn - 1, end)
  }
}
