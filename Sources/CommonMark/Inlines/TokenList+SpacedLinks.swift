extension TokenList {
  /// Destinations with spaces, as in `[Báo cáo](Báo cáo năm (1).pdf "tên")`, of links that cmark took for text.
  func spacedDestinations(raw: [UInt8]) -> [Range<Int>] {
    var open = 0
    var end = 0
    var found: [Range<Int>] = []
    for token in tokens where token.kind == .bracket && token.raw.lowerBound >= end {
      let isClosing = raw[token.raw.lowerBound] == UInt8(ascii: "]")
      guard isClosing, open > 0 else {
        if !isClosing { open += 1 }
        continue
      }
      open -= 1
      guard let inner = SpacedDestination(raw, at: token.raw.upperBound) else { continue }
      found.append(inner.range)
      end = inner.range.upperBound
    }
    return found
  }

  /// Puts the spaces back that were hidden from cmark.
  mutating func freeSpaces() {
    text.freeSpaces()
    for index in targets.indices {
      targets[index].destination.freeSpaces()
      targets[index].title.freeSpaces()
    }
  }
}

extension [UInt8] {
  fileprivate mutating func freeSpaces() {
    for index in indices where self[index] == SourceText.boundSpace { self[index] = UInt8(ascii: " ") }
  }
}

/// What stands in the parentheses behind a link's text, if it is one name with spaces.
private struct SpacedDestination {
  /// Bytes: no name is longer, and every `](` would be followed up to the end of the text.
  private static let longest = 1_000
  let range: Range<Int>

  init?(_ raw: [UInt8], at offset: Int) {
    guard offset < raw.count, raw[offset] == UInt8(ascii: "("),
      let end = Self.closing(raw[(offset + 1)...].prefix(Self.longest))
    else { return nil }
    let inner = Self.withoutTitle(raw[(offset + 1)..<end].trimmed)
    guard let first = inner.first, first != UInt8(ascii: "<"), inner.contains(where: \.isSpaceOrTab) else { return nil }
    range = inner.indices
  }

  /// The parenthesis that closes the one before, on the same line.
  private static func closing(_ rest: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    var isEscaped = false
    for (index, byte) in zip(rest.indices, rest) {
      if byte == UInt8(ascii: "\n") { return nil }
      if !isEscaped, byte == UInt8(ascii: "(") { depth += 1 }
      if !isEscaped, byte == UInt8(ascii: ")") {
        if depth == 0 { return index }
        depth -= 1
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return nil
  }

  /// Without a `"title"` at the end.
  private static func withoutTitle(_ inner: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let mark = inner.last, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      let start = inner.dropLast().firstIndex(of: mark), start > inner.startIndex, inner[start - 1].isSpaceOrTab
    else { return inner }
    return inner[..<start].trimmed
  }
}
