import Vietnamese

/// The search for words in UTF-8: every byte of a site passes here.
extension WordCollector {
  mutating func scan(_ text: Span<UInt8>) {
    begin()
    var index = 0
    while index < text.count {
      let (length, kind) = Self.look(text, at: index)
      if kind == .letter { index = takeWord(text, from: index) } else { index += length }
    }
  }

  /// - Returns: where the word ends.
  @inline(__always)
  private mutating func takeWord(_ text: Span<UInt8>, from start: Int) -> Int {
    let (end, isWhole) = Self.endOfWord(text, from: start)
    guard isWhole, end - start <= KeyTable.Key.capacity else {
      take(text.bytes(start..<end))
      return end
    }
    let key = KeyTable.Key(text, start..<end)
    if !take(key) { take(key, spelling: text.bytes(start..<end)) }
    return end
  }

  /// - Returns: where a word ends, and whether all that is in it belongs to it.
  @inline(__always)
  private static func endOfWord(_ text: Span<UInt8>, from start: Int) -> (end: Int, isWhole: Bool) {
    var (index, isWhole) = (start, true)
    while index < text.count {
      let (length, kind) = look(text, at: index)
      if kind == .separator { break }
      if kind == .dropped { isWhole = false }
      index += length
    }
    return (min(index, text.count), isWhole)
  }

  @inline(__always)
  private static func look(_ text: Span<UInt8>, at index: Int) -> (length: Int, kind: WordClass) {
    let lead = text[index]
    if lead < 0x80 { return (1, lead.wordClass) }
    let left = text.count - index
    switch lead {
    // À to ɏ but for × and ÷, and Latin Extended Additional: the letters of Vietnamese.
    case 0xC3 where left > 1 && text[index + 1] | 0x20 != 0xB7, 0xC4...0xC8 where left > 1: return (2, .letter)
    case 0xE1 where left > 2 && 0xB8...0xBB ~= text[index + 1]: return (3, .letter)
    default: return lookUp(text, at: index)
    }
  }

  private static func lookUp(_ text: Span<UInt8>, at index: Int) -> (length: Int, kind: WordClass) {
    var bytes: [UInt8] = []
    for offset in index..<min(index + 4, text.count) { bytes.append(text[offset]) }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (1, .separator) }
    return (UTF8.width(scalar), WordClass(scalar))
  }
}

extension Span<UInt8> {
  fileprivate func bytes(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in range { bytes.append(self[index]) }
    return bytes
  }
}

extension UInt8 {
  /// Of an ASCII byte.
  @inline(__always)
  fileprivate var wordClass: WordClass {
    if (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 { return .letter }
    return self == UInt8(ascii: "'") || self == UInt8(ascii: "`") ? .dropped : .separator
  }
}
