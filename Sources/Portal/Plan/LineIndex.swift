import SourceText

/// Finds the line of a byte offset without counting from the top each time.
struct LineIndex: Sendable {
  /// Offsets at which lines begin.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    starts = [0] + bytes.indices.filter { bytes[$0] == .newline }.map { $0 + 1 }
  }

  /// From 1.
  func line(of offset: Int) -> Int { starts.partition { $0 <= offset } }
}

/// A file with an index of its lines: a table may have a mistake in every row.
struct IndexedSource: Sendable {
  let file: SourceFile
  private let lines: LineIndex

  init(_ file: SourceFile) {
    self.file = file
    lines = LineIndex(file.bytes)
  }

  func line(of offset: Int) -> Int { lines.line(of: offset) }

  func position(of offset: Int) -> Position { file.position(of: offset, line: lines.line(of: offset)) }

  func diagnostic(at range: Range<Int>, _ problem: Problem) -> Diagnostic {
    Diagnostic(file, at: range, line: lines.line(of: range.lowerBound), problem)
  }
}

extension Array {
  /// How many elements at the beginning fulfil a condition that, once false, stays so.
  func partition(where isBefore: (Element) -> Bool) -> Int {
    var range = indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = isBefore(self[middle]) ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
