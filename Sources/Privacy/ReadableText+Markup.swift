import SourceText

extension ReadableText {
  /// Tags go, but for the words in them that a reader is shown or led by; comments and styles go whole.
  mutating func readMarkup(_ source: [UInt8]) {
    var index = 0
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "<"):
        let end = Self.tagEnd(source, from: index)
        if Self.isBlock(source, index) { put([.newline], for: index..<index + 1) }
        shown(in: index..<end, of: source)
        index = end
      case UInt8(ascii: "&"):
        let reference = CharacterReference(source, at: index)
        put(reference?.plainText ?? [source[index]], for: index..<(reference?.end ?? index + 1))
        index = reference?.end ?? index + 1
      default:
        let end = source[index...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? source.count
        copyPlain(index..<end, of: source)
        index = end
      }
    }
  }

  /// Takes a stretch of text with its odd characters made plain.
  mutating func copyPlain(_ range: Range<Int>, of source: [UInt8]) {
    var (index, start) = (range.lowerBound, range.lowerBound)
    while index < range.upperBound {
      guard source[index] >= 0xC2, let (text, length) = Self.plain(source, at: index) else {
        index += 1
        continue
      }
      copy(start..<index, of: source)
      put(text, for: index..<index + length)
      index += length
      start = index
    }
    copy(start..<range.upperBound, of: source)
  }

  private static func tagEnd(_ source: [UInt8], from start: Int) -> Int {
    if source[start...].starts(with: "<!--".utf8) {
      return source[start...].firstRange(of: Array("-->".utf8))?.upperBound ?? source.count
    }
    if source[start...].starts(with: "<style".utf8) {
      return source[start...].firstRange(of: Array("</style>".utf8))?.upperBound ?? source.count
    }
    return (source[start...].firstIndex(of: UInt8(ascii: ">")) ?? source.count - 1) + 1
  }

  /// Whether what stands before a tag is another line to a reader.
  private static func isBlock(_ source: [UInt8], _ start: Int) -> Bool {
    let name = source[(start + 1)...].drop { $0 == UInt8(ascii: "/") }.prefix { $0.isASCIILetter || $0.isASCIIDigit }
    return !inline.contains(String(decoding: name.prefix(10), as: UTF8.self).lowercased())
  }

  private static let inline: Set<String> = [
    "a", "b", "i", "u", "s", "em", "strong", "span", "tspan", "sub", "sup", "mark", "code", "small", "abbr", "time",
    "bdi", "font", "wbr", "del", "ins", "q", "cite", "kbd", "textpath", "",
  ]

  /// `href="tel:…"`, `alt="…"`, each on a line of its own.
  private mutating func shown(in tag: Range<Int>, of source: [UInt8]) {
    var index = tag.lowerBound
    while let sign = source[index..<tag.upperBound].firstIndex(of: UInt8(ascii: "=")) {
      let name = source[tag.lowerBound..<sign].suffix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
      index = sign + 1
      guard index < tag.upperBound, "\"'".utf8.contains(source[index]) else { continue }
      let quote = source[index]
      let end = source[(index + 1)..<tag.upperBound].firstIndex(of: quote) ?? tag.upperBound
      if Self.shown.contains(String(decoding: name, as: UTF8.self).lowercased()) {
        put([.newline], for: index..<index + 1)
        copyPlain(index + 1..<end, of: source)
        put([.newline], for: index..<index + 1)
      }
      index = end
    }
  }

  private static let shown: Set<String> = ["href", "title", "alt", "aria-label", "content", "src", "label", "value"]
}

extension ArraySlice<UInt8> {
  fileprivate func suffix(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, isWanted(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
