import SourceText
import Vietnamese

extension ReadableText {
  mutating func readMarkdown(_ source: [UInt8]) {
    let body = Self.bodyStart(source)
    var (index, start) = (0, 0)
    while true {
      index = Self.nextMark(source.span, from: index, body: body)
      guard index < source.count else { break }
      guard let (text, end) = Self.edit(source, at: index, body: body) else {
        index += 1
        continue
      }
      copy(start..<index, of: source)
      put(text, for: index..<end)
      (index, start) = (end, end)
    }
    if start == 0 { keep(source) } else { copy(start..<source.count, of: source) }
  }

  /// Behind the front matter, whose lines are never one sentence.
  private static func bodyStart(_ source: [UInt8]) -> Int {
    guard source.starts(with: "---".utf8) else { return 0 }
    var index = 0
    while let line = source[index...].firstIndex(of: .newline) {
      if source[(line + 1)...].starts(with: "---".utf8) { return line + 4 }
      index = line + 1
    }
    return source.count
  }

  /// The next byte that may be anything but what it looks like.
  private static func nextMark(_ text: Span<UInt8>, from start: Int, body: Int) -> Int {
    var index = marks.first(in: text, from: start)
    while index < min(body, text.count), text[index] == .newline { index = marks.first(in: text, from: index + 1) }
    return index
  }

  /// Letters of Vietnamese begin with C3, C4, C6 and E1.
  private static let marks = BytePattern(
    Array("*_`~\\&\n".utf8) + [0xC2] + Array(0xCD...0xE0) + Array(0xE2...0xFF))

  private static func edit(_ source: [UInt8], at index: Int, body: Int) -> (text: [UInt8], end: Int)? {
    switch source[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"): return ([], index + 1)
    case UInt8(ascii: "_"):
      let before = index > 0 ? source[index - 1] : .space
      let end = source[index...].prefix(64).firstIndex { $0 != UInt8(ascii: "_") } ?? index + 1
      let after = end < source.count ? source[end] : .space
      return before.isInWord && after.isInWord ? nil : ([], index + 1)
    case UInt8(ascii: "\\"):
      guard index + 1 < source.count, source[index + 1].isASCIIPunctuation else { return nil }
      return ([source[index + 1]], index + 2)
    case UInt8(ascii: "&"): return CharacterReference(source, at: index).map { ($0.plainText, $0.end) }
    case .newline: return lineBreak(source, at: index, body: body).map { ([.space], $0) }
    default: return plain(source, at: index).map { ($0.text, index + $0.length) }
    }
  }

  /// Where the next line of the same paragraph begins; nil where it is no paragraph, or its last line.
  private static func lineBreak(_ source: [UInt8], at index: Int, body: Int) -> Int? {
    guard index > body, source[index - 1] != .newline else { return nil }
    var next = index + 1
    while next < min(index + 8, source.count), source[next] == .space || source[next] == UInt8(ascii: ">") {
      next += 1
    }
    guard next + 1 < source.count else { return nil }
    let (first, second) = (source[next], source[next + 1])
    if first.isASCIIDigit {
      let end = source[next...].prefix(10).firstIndex { !$0.isASCIIDigit } ?? next
      return end + 1 < source.count && ".)".utf8.contains(source[end]) && source[end + 1] == .space ? nil : next
    }
    let isText = first.isASCIILetter || first >= 0x80 || "(@".utf8.contains(first)
    return isText || "*_+".utf8.contains(first) && second != .space ? next : nil
  }
}

extension UInt8 {
  /// ASCII letters and digits, and every byte of what is beyond ASCII.
  package var isInWord: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }

  fileprivate var isASCIIPunctuation: Bool {
    (0x21...0x7E).contains(self) && !isASCIILetter && !isASCIIDigit
  }
}
