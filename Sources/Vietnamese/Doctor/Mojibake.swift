/// UTF-8 whose bytes a program took for characters of a Windows code page, once or twice over.
struct Mojibake: Sendable {
  static let windows1252 = Mojibake(CodePage.windows1252)
  static let windows1258 = Mojibake(CodePage.windows1258)

  private let byte: [Unicode.Scalar: UInt8]

  private init(_ scalar: (UInt8) -> Unicode.Scalar?) {
    let pairs = (0x80...0xFF as ClosedRange<UInt8>).compactMap { byte in scalar(byte).map { ($0, byte) } }
    byte = Dictionary(pairs) { first, _ in first }
  }

  func mayOccur(in line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.indices.contains {
      !line[$0].isASCII && (sequence(in: line, at: $0) != nil || isLastOfA(line, at: $0))
    }
  }

  func decode(_ word: ArraySlice<Unicode.Scalar>) -> DecodedWord? {
    var result = once(word)
    for _ in 0..<2 where result.evidence > 0 {
      let again = once(ArraySlice(result.text.unicodeScalars))
      if again.evidence == 0 { break }
      result = DecodedWord(text: again.text, evidence: 2)
    }
    return result
  }

  private func once(_ word: ArraySlice<Unicode.Scalar>) -> DecodedWord {
    var text = String.UnicodeScalarView()
    var evidence = 0
    var index = word.startIndex
    while index < word.endIndex {
      if let (scalar, end) = sequence(in: word, at: index) {
        text.append(scalar)
        evidence = max(evidence, self.evidence(word[index..<end], scalar))
        index = end
      } else if isLastOfA(word, at: index) {
        // The second half of “à” is a no-break space, which copying makes a space.
        text.append("à")
        evidence = 2
        index += 1
      } else {
        text.append(word[index])
        index += 1
      }
    }
    return DecodedWord(text: NFC.normalized(String(text)), evidence: evidence)
  }

  /// The character that the bytes from an index on are, and where they end.
  private func sequence(
    in word: ArraySlice<Unicode.Scalar>, at index: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let lead = byte[word[index]], (0xC2...0xF4).contains(lead) else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= word.endIndex else { return nil }
    let bytes = word[index..<index + length].compactMap { byte[$0] }
    guard bytes.count == length, UTF8Check.firstInvalidOffset(bytes) == nil,
      let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first, isPlausible(scalar)
    else { return nil }
    return (scalar, index + length)
  }

  /// What an office writes: letters of Vietnam's languages, signs, emoji; and what twice misread text is made of.
  private func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0..<0x250, 0x300..<0x370, 0x1EA0..<0x1F00, 0x2010..<0x2040, 0x20AB, 0x1F000...: true
    default: byte[scalar] != nil
    }
  }

  /// Quotation marks, dashes and the like may stand behind a capital of their own right: “NGÃ”.
  private func evidence(_ sequence: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar) -> Int {
    guard sequence.count == 2, let last = sequence.last else { return 2 }
    return (0x2010..<0x2030).contains(last.value) || last == "«" || last == "»" ? 1 : 2
  }

  private func isLastOfA(_ word: ArraySlice<Unicode.Scalar>, at index: Int) -> Bool {
    index > word.startIndex && byte[word[index]] == 0xC3 && ("a"..."z").contains(word[index - 1])
      && (index + 1 == word.endIndex || !word[index + 1].properties.isAlphabetic)
  }
}

/// The two code pages, byte by byte; where one leaves a byte open, the control character that programs put there.
enum CodePage {
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] ?? Unicode.Scalar(byte) : Unicode.Scalar(byte)
  }

  static func windows1258(_ byte: UInt8) -> Unicode.Scalar? {
    Windows1258.scalar(byte) ?? Unicode.Scalar(byte)
  }

  private static let windows1252: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
