/// A place in the caller's source.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// 1-based line, counted from `MarkdownOptions.firstLine`.
  public var line: Int
  /// 1-based column in UTF-8 bytes.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of the caller's source; `end` is the position after its last byte.
public struct SourceSpan: Sendable, Hashable {
  public var start: SourcePosition
  public var end: SourcePosition

  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }
}
