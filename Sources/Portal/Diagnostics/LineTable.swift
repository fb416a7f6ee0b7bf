/// Where each line of a file begins: made once where many places are looked up, which would each count from the top.
struct LineTable: Sendable {
  private let starts: [Int]
  private let end: Int

  init(_ source: SourceFile) {
    var starts = [0]
    for (offset, byte) in source.bytes.enumerated() where byte == .newline { starts.append(offset + 1) }
    (self.starts, end) = (starts, source.bytes.count)
  }

  /// The line (from 1) of a byte offset, and where it begins.
  func line(of offset: Int) -> (number: Int, start: Int) {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, starts[low])
  }

  /// The byte offset of a line (from 1) and a byte column in it (from 1).
  func offset(line: Int, byteColumn: Int) -> Int {
    guard line <= starts.count else { return end }
    return min(starts[max(line, 1) - 1] + byteColumn - 1, end)
  }
}
