/// Addresses in running text become links. cmark may have taken an address apart, for code, a link or an escape
/// in it; such a one is reported, to be hidden from cmark in another round.
extension TokenList {
  /// An address that was hidden from cmark in the round before.
  struct HiddenURL {
    let range: Range<Int>
    let address: ArraySlice<UInt8>
  }

  enum BareURLResult {
    case linked(usedDelimiters: Bool)
    /// Addresses that cmark has taken apart, up to one after which its tree cannot be trusted.
    case apart([Range<Int>])
  }

  mutating func linkBareURLs(raw: [UInt8], hidden: [HiddenURL]) -> BareURLResult {
    var input = tokens
    var output = self
    output.tokens.removeAll(keepingCapacity: true)
    var brackets = BracketStack()
    var usedDelimiters = false
    var apart: [Range<Int>] = []
    var index = 0
    while index < input.count {
      let token = input[index]
      brackets.read(token, text: text)
      guard token.kind == .text, brackets.isEmpty, let url = url(in: token, raw: raw, hidden: hidden) else {
        output.tokens.append(token)
        index += 1
        continue
      }
      guard let last = lastToken(of: url.range, in: input[index...], raw: raw),
        let head = output.split(token, at: url.range.lowerBound, raw: raw)?.head,
        let tail = output.split(input[last], at: url.range.upperBound, raw: raw)?.tail
      else {
        apart.append(url.range)
        guard let end = end(of: url.range, in: input[index...], raw: raw) else { return .apart(apart) }
        input[end.index] = end.tail
        index = end.index
        continue
      }
      usedDelimiters = usedDelimiters || input[index...last].contains(where: \.isDelimiter)
      if !head.raw.isEmpty { output.tokens.append(head) }
      output.appendBareLink(url.address, scheme: url.hasScheme ? "" : "http://", raw: url.range)
      input[last] = tail
      index = tail.raw.isEmpty ? last + 1 : last
    }
    guard apart.isEmpty else { return .apart(apart) }
    self = output
    return .linked(usedDelimiters: usedDelimiters)
  }

  private struct FoundURL {
    let range: Range<Int>
    let address: ArraySlice<UInt8>
    var hasScheme: Bool { !address.starts(with: "www") }
  }

  private func url(in token: Token, raw: [UInt8], hidden: [HiddenURL]) -> FoundURL? {
    let next = hidden.first(in: token.raw)
    var isEscaped = false
    for offset in token.raw.lowerBound..<(next?.range.lowerBound ?? token.raw.upperBound) {
      let byte = raw[offset]
      if !isEscaped, byte == UInt8(ascii: ":") || byte == UInt8(ascii: "w"), let url = BareURL(raw, at: offset),
        url.range.lowerBound >= token.raw.lowerBound
      {
        return FoundURL(range: url.range, address: raw[url.range])
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return next.map { FoundURL(range: $0.range, address: $0.address) }
  }

  /// The index of the token in which the address ends, if all of it stands for itself.
  private func lastToken(of range: Range<Int>, in tokens: ArraySlice<Token>, raw: [UInt8]) -> Int? {
    for (index, token) in zip(tokens.indices, tokens) {
      let part = range.clamped(to: token.raw)
      guard token.isDelimiter || isLiteral(part, of: token, raw: raw) else { return nil }
      if token.raw.upperBound >= range.upperBound { return index }
    }
    return nil
  }

  /// The token in which an address ends that cmark has taken apart, and what of it comes after;
  /// `nil` if something that starts within the address goes on after it, and so may be read otherwise without it.
  private func end(of range: Range<Int>, in tokens: ArraySlice<Token>, raw: [UInt8]) -> (index: Int, tail: Token)? {
    var depth = 0
    for (index, token) in zip(tokens.indices, tokens) {
      if case .start = token.kind { depth += 1 }
      if case .end = token.kind { depth -= 1 }
      if token.raw.upperBound >= range.upperBound, !(token.raw.upperBound == range.upperBound && depth > 0) {
        guard depth == 0 else { return nil }
        if token.raw.upperBound == range.upperBound { return (index, Token.nothing(at: range.upperBound)) }
        guard token.isText else { return nil }
        return split(token, at: range.upperBound, raw: raw).map { (index, $0.tail) }
      }
    }
    return nil
  }

  private func isLiteral(_ part: Range<Int>, of token: Token, raw: [UInt8]) -> Bool {
    guard token.kind == .text || token.kind == .bracket,
      let start = textOffset(of: part.lowerBound, in: token, raw: raw),
      let end = textOffset(of: part.upperBound, in: token, raw: raw)
    else { return false }
    return text[start..<end] == raw[part]
  }

  mutating func appendBareLink(_ address: some Collection<UInt8>, scheme: String, raw: Range<Int>) {
    let target = targets.count
    targets.append(Target(kind: .bare, destination: Array(scheme.utf8) + address, title: [], raw: raw))
    append(.start(.link), raw: raw.lowerBound..<raw.lowerBound, index: target)
    append(.text, text: address, raw: raw)
    append(.end(.link), raw: raw.upperBound..<raw.upperBound, index: target)
  }
}

extension [TokenList.HiddenURL] {
  /// The first that begins within a range of the raw content.
  fileprivate func first(in range: Range<Int>) -> TokenList.HiddenURL? {
    let index = sortedCount(where: { $0.range.lowerBound < range.lowerBound })
    return index < count && range.contains(self[index].range.lowerBound) ? self[index] : nil
  }
}
