extension TokenList {
  /// Drops the check box, three bytes long, from the start of the text.
  /// `[x]` may have become a link, if the document defines `x`.
  mutating func dropTaskMarker() {
    if case .start(.link)? = tokens.first?.kind, let end = tokens.firstIndex(where: { $0.kind == .end(.link) }) {
      tokens.removeSubrange(...end)
    } else {
      var rest = 3
      while rest > 0, let token = tokens.first {
        let count = min(rest, token.text.count)
        rest -= max(1, count)
        drop(count)
      }
    }
    while let token = tokens.first, token.kind == .text {
      let space = text[token.text].prefix(while: \.isSpace).count
      if space == 0 { break }
      drop(space)
    }
  }

  /// Drops bytes from the first token, and the token once it is empty.
  private mutating func drop(_ count: Int) {
    let token = tokens[0]
    if count >= token.text.count {
      tokens.removeFirst()
    } else {
      tokens[0].text = token.text.lowerBound + count..<token.text.upperBound
      tokens[0].raw = min(token.raw.lowerBound + count, token.raw.upperBound)..<token.raw.upperBound
    }
  }
}
