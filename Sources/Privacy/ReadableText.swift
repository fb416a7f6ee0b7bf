import SourceText

/// A text as its reader sees it, and where each byte of that stands in the file: without marks of emphasis, escapes and
/// what is invisible, with entities, wide digits and odd spaces as plain ones.
package struct ReadableText: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// Bytes that came from one stretch of the file: as they are there, or in its place.
  private struct Piece: Sendable {
    let offset: Int
    let source: Range<Int>
    let isCopied: Bool
  }

  /// How a file writes its text.
  package enum Form: Sendable {
    /// Front matter, then Markdown.
    case markdown
    /// As it is: tables, YAML.
    case plain
    /// HTML, SVG and other XML.
    case markup
    case json
    case rtf
  }

  package init(_ source: [UInt8], _ form: Form) {
    switch form {
    case .markdown: readMarkdown(source)
    case .plain: copyPlain(source.indices, of: source)
    case .markup: readMarkup(source)
    case .json: readJSON(source)
    case .rtf: readRTF(source)
    }
  }

  /// The same stretch in the file.
  package func source(_ range: Range<Int>) -> Range<Int> {
    guard !pieces.isEmpty, !range.isEmpty else { return range }
    let (first, last) = (piece(at: range.lowerBound), piece(at: range.upperBound - 1))
    let start = first.isCopied ? first.source.lowerBound + range.lowerBound - first.offset : first.source.lowerBound
    let end = last.isCopied ? last.source.lowerBound + range.upperBound - last.offset : last.source.upperBound
    return start..<max(start, end)
  }

  private func piece(at offset: Int) -> Piece {
    pieces[pieces.lastIndex(sorted: { $0.offset <= offset })]
  }
}

extension ReadableText {
  /// Takes a stretch of the file as it is.
  package mutating func copy(_ range: Range<Int>, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    pieces.append(Piece(offset: bytes.count, source: range, isCopied: true))
    bytes += source[range]
  }

  /// Puts something in place of a stretch of the file.
  package mutating func put(_ text: some Collection<UInt8>, for range: Range<Int>) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(offset: bytes.count, source: range, isCopied: false))
    bytes += text
  }

  package mutating func put(_ scalar: Unicode.Scalar, for range: Range<Int>) {
    put(Array(String(scalar.plain).utf8), for: range)
  }

  /// Nothing had to be changed.
  package mutating func keep(_ source: [UInt8]) { bytes = source }

  /// What to put in place of an odd character that begins at an offset, and its length; nil where it stays.
  package static func plain(_ source: [UInt8], at index: Int) -> (text: [UInt8], length: Int)? {
    let length = source[index] >= 0xF0 ? 4 : source[index] >= 0xE0 ? 3 : 2
    guard source[index] >= 0xC2, index + length <= source.count, !isPlainly(source, index),
      let scalar = String(decoding: source[index..<index + length], as: UTF8.self).unicodeScalars.first
    else { return nil }
    if scalar.isInvisible { return ([], length) }
    return scalar.plain == scalar ? nil : (Array(String(scalar.plain).utf8), length)
  }

  /// Of letters of Vietnamese, quotes and dashes (U+2012…U+2027) the first bytes tell.
  private static func isPlainly(_ source: [UInt8], _ index: Int) -> Bool {
    switch source[index] {
    case 0xC3...0xC9, 0xCC: true
    case 0xE1: source[index + 1] >= 0xB8
    case 0xE2: source[index + 1] == 0x80 && (0x92...0xA7).contains(source[index + 2])
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// A digit, space or sign of another width or script as the plain one that it looks like.
  package var plain: Unicode.Scalar {
    switch value {
    case 0..<0xA0: return self
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return " "
    case 0xFF01...0xFF5E: return Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0xFF01 + 0x21))
    case 0x2010, 0x2011, 0xFE63: return "-"
    case 0x660...:
      guard properties.numericType == .decimal, let digit = properties.numericValue else { return self }
      return Unicode.Scalar(0x30 + UInt8(digit))
    default: return self
    }
  }

  /// What takes no room in a line: soft hyphens, joiners, marks of direction.
  package var isInvisible: Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
