/// UTF-8 whose bytes a program took for characters of a code page, once or more.
struct Mojibake: Sendable {
  /// ISO-8859-1 too, and both in turn: they differ where the one has signs and the other control codes.
  static let windows1252 = Mojibake(.windows1252)
  static let windows1258 = Mojibake(.windows1258)

  private let byte: [Unicode.Scalar: UInt8]
  /// Of U+0000–U+00FF, where most of them are; 0 for none.
  private let low: [UInt8]

  private init(_ page: CodePage) {
    var byte = page.byte.filter { $0.value >= 0x80 }
    for control in 0x80...0x9F as ClosedRange<UInt8> { byte[Unicode.Scalar(control)] = control }
    self.byte = byte
    low = (UInt8.min...UInt8.max).map { byte[Unicode.Scalar($0)] ?? 0 }
  }

  private func byte(of scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value < 0x100 else { return byte[scalar] }
    return low[Int(scalar.value)] == 0 ? nil : low[Int(scalar.value)]
  }

  func mayOccur(in line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.indices.contains {
      !line[$0].isASCII && (sequence(in: line, at: $0) != nil || isLastOfA(line, at: $0))
    }
  }

  func decode(_ word: ArraySlice<Unicode.Scalar>) -> DecodedWord? {
    var result = once(word)
    if result.evidence == 0 { return result }
    for _ in 0..<3 where result.evidence > 0 {
      let again = once(ArraySlice(result.text.unicodeScalars))
      if again.evidence == 0 { break }
      result = DecodedWord(text: again.text, evidence: 2)
    }
    return DecodedWord(text: NFC.normalized(result.text), evidence: result.evidence)
  }

  private func once(_ word: ArraySlice<Unicode.Scalar>) -> DecodedWord {
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(word.count)
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
    return DecodedWord(text: String(text[...]), evidence: evidence)
  }

  /// The character that the bytes from an index on are, and where they end.
  private func sequence(
    in word: ArraySlice<Unicode.Scalar>, at index: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let lead = byte(of: word[index]), (0xC2...0xF4).contains(lead) else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= word.endIndex else { return nil }
    guard let second = byte(of: word[index + 1]), second < 0xC0 else { return nil }
    let bytes = word[index..<index + length].compactMap { byte(of: $0) }
    guard bytes.count == length, let scalar = Self.scalar(bytes), isPlausible(scalar) else { return nil }
    return (scalar, index + length)
  }

  private static func scalar(_ bytes: [UInt8]) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), UTF8.width(scalar) == bytes.count else {
      return nil
    }
    return scalar
  }

  /// What an office writes: letters of Vietnam's languages, signs, emoji; and what twice misread text is made of.
  private func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0..<0x250, 0x300..<0x370, 0x1EA0..<0x1F00, 0x2000..<0x2C00, 0xFE0F, 0xFEFF, 0x1F000...: true
    default: byte(of: scalar) != nil
    }
  }

  /// Quotation marks, dashes and the like may stand behind a capital of their own right: “NGÃ”.
  private func evidence(_ sequence: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar) -> Int {
    guard sequence.count == 2, let last = sequence.last else { return 2 }
    return (0x2010..<0x2030).contains(last.value) || last == "«" || last == "»" ? 1 : 2
  }

  private func isLastOfA(_ word: ArraySlice<Unicode.Scalar>, at index: Int) -> Bool {
    index > word.startIndex && byte(of: word[index]) == 0xC3
      && (("a"..."z").contains(word[index - 1]) || byte(of: word[index - 1]) == 0x91)
      && (index + 1 == word.endIndex || !word[index + 1].properties.isAlphabetic && word[index + 1].value >= 0xA0)
  }
}
