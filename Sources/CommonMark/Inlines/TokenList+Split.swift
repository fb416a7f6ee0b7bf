extension TokenList {
  /// The offset in `text` of what stands at an offset of the raw content; `nil` within an escape or an entity.
  func textOffset(of offset: Int, in token: Token, raw: [UInt8]) -> Int? {
    if token.raw.count == token.text.count { return token.text.lowerBound + offset - token.raw.lowerBound }
    return text[token.text].withUnsafeBufferPointer { text in
      var place = (raw: token.raw.lowerBound, text: 0)
      while place.raw < offset, place.text < text.count {
        guard let step = TextAlignment().step(raw, at: place.raw, text: text, at: place.text) else { return nil }
        place = (place.raw + step.raw, place.text + step.text)
      }
      return place.raw == offset ? token.text.lowerBound + place.text : nil
    }
  }

  /// The offset in the raw content of what stands at an offset of `text`.
  func rawOffset(of offset: Int, in token: Token, raw: [UInt8]) -> Int {
    if token.raw.count == token.text.count { return token.raw.lowerBound + offset - token.text.lowerBound }
    return text[token.text].withUnsafeBufferPointer { text in
      var place = (raw: token.raw.lowerBound, text: 0)
      while place.text < offset - token.text.lowerBound,
        let step = TextAlignment().step(raw, at: place.raw, text: text, at: place.text)
      {
        place = (place.raw + step.raw, place.text + step.text)
      }
      return min(place.raw, token.raw.upperBound)
    }
  }

  /// A token in two at an offset of the raw content; `nil` within an escape or an entity.
  func split(_ token: Token, at offset: Int, raw: [UInt8]) -> (head: Token, tail: Token)? {
    guard let middle = textOffset(of: offset, in: token, raw: raw) else { return nil }
    var (head, tail) = (token, token)
    head.raw = token.raw.lowerBound..<offset
    head.text = token.text.lowerBound..<max(token.text.lowerBound, min(middle, token.text.upperBound))
    tail.raw = offset..<token.raw.upperBound
    tail.text = head.text.upperBound..<token.text.upperBound
    return (head, tail)
  }
}
