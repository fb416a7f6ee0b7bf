import SourceText

/// Walks over style sheets. Where it takes them apart otherwise than a browser would, no harm is done: what is kept is
/// rewritten from checked pieces.
struct CSSScanner {
  private let source: ArraySlice<UInt8>
  private var place: Int

  init(_ source: ArraySlice<UInt8>) {
    (self.source, place) = (source, source.startIndex)
  }

  var isAtEnd: Bool { place >= source.endIndex }

  /// What stands before the first of these bytes outside strings, brackets, blocks and comments; that byte is passed.
  mutating func take(upTo ends: Set<UInt8>) -> ArraySlice<UInt8> {
    let start = place
    var depth = 0
    while place < source.endIndex {
      let byte = source[place]
      if depth == 0, ends.contains(byte) { break }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(byte)
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "/") where source[(place + 1)...].first == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
      place += 1
    }
    place = min(place, source.endIndex)
    defer { place = min(place + 1, source.endIndex) }
    return source[start..<place]
  }

  /// The byte that ended what was taken last.
  var last: UInt8? { place > source.startIndex ? source[place - 1] : nil }

  /// To the closing quotation mark, or the end.
  private mutating func skipString(_ quote: UInt8) {
    place += 1
    while place < source.endIndex, source[place] != quote {
      place += source[place] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  private mutating func skipComment() {
    let end = source[(place + 2)...].firstRange(of: Array("*/".utf8))?.upperBound
    place = (end ?? source.endIndex) - 1
  }
}
