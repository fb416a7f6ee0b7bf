extension Markdown {
  /// The document's text without markup, a space between blocks: what a reader would search for.
  /// Read off the rendered HTML, whose tags and entities are known; images count with their descriptions.
  public var plainText: String {
    var plain: [UInt8] = []
    plain.reserveCapacity(page.html.count)
    var start = 0
    for hole in page.holes {
      plain.appendText(of: page.html[start..<hole.offset])
      start = hole.offset
      if case .image(let index) = hole.kind { plain.append(contentsOf: images[index].alt.utf8) }
    }
    plain.appendText(of: page.html[start...])
    return String(utf8: plain.trimmed)
  }
}

extension [UInt8] {
  fileprivate mutating func appendText(of html: ArraySlice<UInt8>) {
    var rest = html
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "<"):
        rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      case UInt8(ascii: "&"):
        let entity = rest.prefix { $0 != UInt8(ascii: ";") }
        append(Self.character(ofEntity: entity))
        rest = rest.dropFirst(entity.count + 1)
      case UInt8(ascii: "\n"):
        if last != UInt8(ascii: " ") { append(UInt8(ascii: " ")) }
        rest = rest.dropFirst()
      default:
        append(byte)
        rest = rest.dropFirst()
      }
    }
  }

  private static func character(ofEntity entity: ArraySlice<UInt8>) -> UInt8 {
    switch entity.dropFirst().first {
    case UInt8(ascii: "l"): UInt8(ascii: "<")
    case UInt8(ascii: "g"): UInt8(ascii: ">")
    case UInt8(ascii: "q"): UInt8(ascii: "\"")
    default: UInt8(ascii: "&")
    }
  }
}
