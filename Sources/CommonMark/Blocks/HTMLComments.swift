/// Comments in a piece of raw HTML.
enum HTMLComments {
  /// Whether a comment is not closed, or not before the next begins; Word makes a dash of its end: `<!-- … –>`.
  static func areLeftOpen(in html: [UInt8]) -> Bool {
    var isOpen = false
    var start = 0
    for (index, byte) in html.enumerated() {
      if byte == UInt8(ascii: "<"), html[index...].starts(with: "<!--") {
        if isOpen { return true }
        (isOpen, start) = (true, index)
      }
      guard byte == UInt8(ascii: ">"), isOpen, index >= 3 else { continue }
      let before = html[(index - 3)..<index]
      if index >= start + 4, before.suffix(2) == [UInt8(ascii: "-"), UInt8(ascii: "-")] { isOpen = false }
      if before.elementsEqual("–".utf8) || before.elementsEqual("—".utf8) { return true }
    }
    return isOpen
  }

  /// What remains of a piece of HTML without its comments; `nil` if that is nothing but white space.
  static func removed(from html: [UInt8]) -> ArraySlice<UInt8>? {
    var rest: [UInt8] = []
    var next = html[...]
    while let start = next.indices.first(where: { next[$0...].starts(with: "<!--") }) {
      rest.append(contentsOf: next[..<start])
      let end = next.indices.first { $0 >= start + 2 && next[$0...].starts(with: "-->") }
      next = end.map { next[($0 + 3)...] } ?? []
    }
    rest.append(contentsOf: next)
    let trimmed = rest.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }
}
