/// A place in a line, in bytes and in columns, as cmark's block parser counts them: a tab runs to the next multiple
/// of four and may be consumed in part.
struct LineCursor {
  private(set) var offset: Int
  private(set) var column = 0
  let end: Int

  init(line: SourceText.Line) {
    offset = line.start
    end = line.end
  }

  func peek(in bytes: [UInt8]) -> UInt8? { offset < end ? bytes[offset] : nil }

  /// Consumes `count` columns.
  mutating func advance(columns count: Int, in bytes: [UInt8]) {
    var rest = count
    while rest > 0, let byte = peek(in: bytes) {
      let width = byte == UInt8(ascii: "\t") ? 4 - column % 4 : 1
      if width <= rest { offset += 1 }
      column += min(width, rest)
      rest -= width
    }
  }

  /// The number of columns of white space from here.
  func indent(in bytes: [UInt8]) -> Int {
    var next = self
    next.skipSpace(in: bytes)
    return next.column - column
  }

  mutating func skipSpace(in bytes: [UInt8]) {
    while let byte = peek(in: bytes), byte.isSpaceOrTab { advance(columns: 1, in: bytes) }
  }
}
