/// The brackets open at a place: within them addresses stay text, as in cmark-gfm.
struct BracketStack {
  private var depth = 0

  var isEmpty: Bool { depth == 0 }

  mutating func read(_ token: Token, text: [UInt8]) {
    switch token.kind {
    case .bracket: text[token.text.lowerBound] == UInt8(ascii: "]") ? close() : open()
    case .start(.link), .start(.image): open()
    case .end(.link), .end(.image): close()
    default: break
    }
  }

  private mutating func open() { depth += 1 }
  private mutating func close() { depth = max(0, depth - 1) }
}
