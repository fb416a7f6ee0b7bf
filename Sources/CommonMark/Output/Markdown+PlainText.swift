import Vietnamese

extension Markdown {
  /// The document's text without markup, a space between blocks: what a reader would search for.
  public var plainText: String {
    var plain: [UInt8] = []
    appendPlainText(to: &plain)
    return String(utf8: plain.trimmed)
  }

  /// Appends ``plainText`` in UTF-8, which may begin or end with a space.
  /// Read off the rendered HTML, whose tags and entities are known; images count with their descriptions.
  public func appendPlainText(to plain: inout [UInt8]) {
    plain.reserveCapacity(plain.count + page.html.count)
    var start = 0
    for hole in page.holes {
      plain.appendText(of: page.html.span, in: start..<hole.offset)
      start = hole.offset
      if case .image(let index) = hole.kind { plain.append(contentsOf: images[index].alt.utf8) }
    }
    plain.appendText(of: page.html.span, in: start..<page.html.count)
  }
}

extension BytePattern {
  fileprivate static let markup = BytePattern("<&\n".utf8)
}

extension [UInt8] {
  fileprivate mutating func appendText(of html: Span<UInt8>, in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch html[index] {
      case UInt8(ascii: "<"):
        index = Self.next(UInt8(ascii: ">"), in: html, from: index, to: range.upperBound) + 1
      case UInt8(ascii: "&"):
        append(index + 1 < range.upperBound ? Self.character(ofEntity: html[index + 1]) : UInt8(ascii: "&"))
        index = Self.next(UInt8(ascii: ";"), in: html, from: index, to: range.upperBound) + 1
      case UInt8(ascii: "\n"):
        if last != UInt8(ascii: " ") { append(UInt8(ascii: " ")) }
        index += 1
      default:
        let end = Swift.min(BytePattern.markup.first(in: html, from: index), range.upperBound)
        html.extracting(index..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
        index = end
      }
    }
  }

  @inline(__always)
  private static func next(_ byte: UInt8, in html: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, html[index] != byte { index += 1 }
    return index
  }

  /// Of `&lt;`, `&gt;`, `&quot;` and `&amp;`, by the first letter of its name.
  private static func character(ofEntity letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "l"): UInt8(ascii: "<")
    case UInt8(ascii: "g"): UInt8(ascii: ">")
    case UInt8(ascii: "q"): UInt8(ascii: "\"")
    default: UInt8(ascii: "&")
    }
  }
}
