/// Finds the tags of a source, one after the other, and follows its changes of delimiters.
struct TagScanner {
  let bytes: [UInt8]
  private(set) var open = Array("{{".utf8)
  private(set) var close = Array("}}".utf8)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  enum Result {
    case tag(Tag)
    /// The position of an opening delimiter that is never closed.
    case unclosed(Int)
    case end
  }

  func next(from position: Int) -> Result {
    guard let start = find(open, from: position) else { return .end }
    var contentStart = start + open.count
    let sigil = contentStart < bytes.count ? bytes[contentStart] : nil
    let kind = Tag.Kind(sigil: sigil)
    if kind != .escaped { contentStart += 1 }
    let ending = sigil.flatMap(Self.mirror).map { [$0] + close } ?? close
    guard let contentEnd = find(ending, from: contentStart) else { return .unclosed(start) }
    let name = trimmed(contentStart..<contentEnd)
    return .tag(Tag(kind: kind, range: start..<contentEnd + ending.count, name: name))
  }

  /// Takes the delimiters that a `{{=<% %>=}}` tag names; false, and no change, if they are not two.
  mutating func setDelimiters(_ content: Range<Int>) -> Bool {
    let parts = bytes[content].split(whereSeparator: \.isTemplateWhitespace)
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else { return false }
    open = Array(parts[0])
    close = Array(parts[1])
    return true
  }

  /// Whether a closing tag begins at the position.
  func isCloseTag(at position: Int) -> Bool {
    let sigil = position + open.count
    return sigil < bytes.count && bytes[position..<sigil].elementsEqual(open) && bytes[sigil] == UInt8(ascii: "/")
  }

  /// The byte that must stand before the closing delimiter when this one stands behind the opening one.
  private static func mirror(_ sigil: UInt8) -> UInt8? {
    switch sigil {
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "="): UInt8(ascii: "=")
    default: nil
    }
  }

  private func find(_ needle: [UInt8], from position: Int) -> Int? {
    var start = position
    while start + needle.count <= bytes.count {
      if bytes[start] == needle[0], bytes[start..<start + needle.count].elementsEqual(needle) { return start }
      start += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isTemplateWhitespace { start += 1 }
    while end > start, bytes[end - 1].isTemplateWhitespace { end -= 1 }
    return start..<end
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  /// Whitespace that may indent a tag.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  var isTemplateWhitespace: Bool { isBlank || self == .newline || self == UInt8(ascii: "\r") }
}
