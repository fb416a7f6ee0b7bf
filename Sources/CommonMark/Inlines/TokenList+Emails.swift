extension TokenList {
  /// Turns e-mail addresses in running text into links. Unlike other addresses they are looked for in the text
  /// as it is read, escapes and entities resolved, and brackets around do not matter.
  mutating func linkEmails(raw: [UInt8]) {
    let input = tokens
    tokens.removeAll(keepingCapacity: true)
    var depth = 0
    var index = 0
    while index < input.count {
      if input[index].isStart(of: .link) || input[index].isStart(of: .image) { depth += 1 }
      if input[index].isEnd(of: .link) || input[index].isEnd(of: .image) { depth -= 1 }
      let end = input[index...].firstIndex { !$0.isText } ?? input.count
      if depth == 0, end > index {
        linkEmails(in: input[index..<end], raw: raw)
        index = end
      } else {
        tokens.append(input[index])
        index += 1
      }
    }
  }

  private mutating func linkEmails(in pieces: ArraySlice<Token>, raw: [UInt8]) {
    let joined = pieces.flatMap { text[$0.text] }
    guard joined.contains(UInt8(ascii: "@")), let email = BareEmail.first(in: joined[...]) else {
      return tokens.append(contentsOf: pieces)
    }
    var emails = [email]
    while let last = emails.last, let next = BareEmail.first(in: joined[last.range.upperBound...]) {
      emails.append(next)
    }
    var start = 0
    for email in emails {
      append(joined, start..<email.range.lowerBound, of: pieces, raw: raw)
      let place = place(email.range, of: pieces, raw: raw)
      appendBareLink(joined[email.range], scheme: email.hasScheme ? "" : "mailto:", raw: place)
      start = email.range.upperBound
    }
    append(joined, start..<joined.count, of: pieces, raw: raw)
  }

  private mutating func append(_ joined: [UInt8], _ range: Range<Int>, of pieces: ArraySlice<Token>, raw: [UInt8]) {
    if !range.isEmpty { append(.text, text: joined[range], raw: place(range, of: pieces, raw: raw)) }
  }

  /// Where a range of the joined text stands in the raw content.
  private func place(_ range: Range<Int>, of pieces: ArraySlice<Token>, raw: [UInt8]) -> Range<Int> {
    var start = 0
    var bounds = (lower: pieces.first?.raw.lowerBound ?? 0, upper: pieces.last?.raw.upperBound ?? 0)
    for piece in pieces {
      let part = start..<start + piece.text.count
      start = part.upperBound
      if part.contains(range.lowerBound) {
        bounds.lower = rawOffset(of: piece.text.lowerBound + range.lowerBound - part.lowerBound, in: piece, raw: raw)
      }
      if part.contains(range.upperBound - 1) {
        bounds.upper = rawOffset(of: piece.text.lowerBound + range.upperBound - part.lowerBound, in: piece, raw: raw)
      }
    }
    return bounds.lower..<max(bounds.lower, bounds.upper)
  }
}

extension Token {
  /// Whether the token is text to the reader.
  var isText: Bool { kind == .text || kind == .delimiter || kind == .bracket }
  func isStart(of span: Span) -> Bool { kind == .start(span) }
  func isEnd(of span: Span) -> Bool { kind == .end(span) }
}
