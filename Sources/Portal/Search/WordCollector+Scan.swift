import DataFiles
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
    if let end = endOfUsualWord(text, from: start) { return (end, true) }
    var (index, isWhole) = (start, true)
    while index < text.count {
      let (length, kind) = look(text, at: index)
      if kind == .separator { break }
      if kind == .dropped { isWhole = false }
      index += length
    }
    return (min(index, text.count), isWhole)
  }

  /// Of a word of up to 15 bytes, all of them letters that ``look(_:at:)`` knows, with no apostrophe behind it.
  @inline(__always)
  private static func endOfUsualWord(_ text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < start + 16, index + EightBytes.count < text.count {
      let bytes = EightBytes(text, at: index)
      let ends = bytes.separatorsAndApostrophes
      // All below the first end.
      let inWord = ends == 0 ? UInt64.max : (ends & (0 &- ends)) &- 1
      guard bytes.unusualLetters(before: EightBytes(text, at: index + 1)) & inWord == 0 else { return nil }
      guard ends == 0 else {
        let end = index + ends.trailingZeroBitCount / 8
        return text[end].wordClass == .separator ? end : nil
      }
      index += EightBytes.count
    }
    return nil
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

extension EightBytes {
  /// Of ASCII.
  @inline(__always)
  fileprivate var separatorsAndApostrophes: UInt64 {
    ~(isASCIILetter | isASCIIDigit | isBeyondASCII) & 0x8080_8080_8080_8080
  }

  /// Leads of what ``WordCollector/look(_:at:)`` looks up.
  @inline(__always)
  fileprivate func unusualLetters(before next: EightBytes) -> UInt64 {
    let isLatin = isWithin(0xC3, 0xC9) & ~(isSame(as: 0xC3) & (next.isSame(as: 0x97) | next.isSame(as: 0xB7)))
    let isVietnamese = isSame(as: 0xE1) & next.isWithin(0xB8, 0xBC)
    return isLead & ~(isLatin | isVietnamese)
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
