import SourceText

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
      let end = depth == 0 ? input[index...].firstIndex { !$0.isText } ?? input.count : index
      if end > index {
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
    let places = JoinedPlaces(pieces)
    var start = 0
    for email in emails {
      append(joined, start..<email.range.lowerBound, at: places, raw: raw)
      let place = place(email.range, in: places, raw: raw)
      appendBareLink(joined[email.range], scheme: email.hasScheme ? "" : "mailto:", raw: place)
      start = email.range.upperBound
    }
    append(joined, start..<joined.count, at: places, raw: raw)
  }

  private mutating func append(_ joined: [UInt8], _ range: Range<Int>, at places: JoinedPlaces, raw: [UInt8]) {
    if !range.isEmpty { append(.text, text: joined[range], raw: place(range, in: places, raw: raw)) }
  }

  /// Where a range of the joined text stands in the raw content; it is not empty.
  private func place(_ range: Range<Int>, in places: JoinedPlaces, raw: [UInt8]) -> Range<Int> {
    let (first, start) = places.piece(at: range.lowerBound)
    let (last, end) = places.piece(at: range.upperBound - 1)
    let lower = rawOffset(of: first.text.lowerBound + range.lowerBound - start, in: first, raw: raw)
    let upper = rawOffset(of: last.text.lowerBound + range.upperBound - end, in: last, raw: raw)
    return lower..<max(lower, upper)
  }
}

/// Pieces of text whose texts are joined, and where each begins in the whole.
private struct JoinedPlaces {
  private let pieces: [Token]
  private let starts: [Int]

  init(_ pieces: ArraySlice<Token>) {
    self.pieces = pieces.filter { !$0.text.isEmpty }
    var next = 0
    starts = self.pieces.map { piece in
      defer { next += piece.text.count }
      return next
    }
  }

  /// The piece that holds a byte of the whole, and where that piece begins.
  func piece(at offset: Int) -> (Token, start: Int) {
    let index = starts.lastIndex(sorted: { $0 <= offset })
    return (pieces[index], starts[index])
  }
}

extension Token {
  /// Whether the token is text to the reader.
  var isText: Bool { kind == .text || kind == .delimiter || kind == .bracket }
  func isStart(of span: Span) -> Bool { kind == .start(span) }
  func isEnd(of span: Span) -> Bool { kind == .end(span) }
}
