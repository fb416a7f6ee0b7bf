/// Offices, companies and funds, by the words around a number: theirs is published on purpose.
package enum PublicBody {
  /// Whether a telephone behind these words is a body's, not at somebody's home.
  static func isAt(_ bytes: [UInt8], before number: Int) -> Bool {
    let words = ExactWords(bytes, bytes.context(to: number, limit: 200))
    return words.last(.body) > words.last(.home)
  }

  /// Whether a house behind these words, or before others where these say nothing, is a body's seat, or no address at all.
  static func sits(_ bytes: [UInt8], before number: Int) -> Bool {
    let words = ExactWords(bytes, bytes.leadRange(to: number, limit: 160))
    let (body, home) = (max(words.last(.body), words.last(.seat)), max(words.last(.home), words.last(.person)))
    guard home < 0, body < 0 else { return body > home }
    return ExactWords(bytes, bytes.clause(from: number, limit: 100)).has(.body)
  }

  /// Whether a bank account is a body's.
  package static func owns(_ bytes: [UInt8], _ number: Range<Int>) -> Bool {
    let words = ExactWords(bytes, bytes.context(to: number.lowerBound, limit: 200))
    return words.last(.body) > words.last(.person)
      || ExactWords(bytes, bytes.clause(from: number.upperBound, limit: 120)).has(.owner)
  }
}

extension [UInt8] {
  /// What stands before an offset, also on the lines above; at most so many bytes of it.
  package func context(to offset: Int, limit: Int) -> Range<Int> {
    var start = Swift.max(0, offset - limit)
    while start < offset, self[start].isContinuation { start += 1 }
    return start..<offset
  }
}
