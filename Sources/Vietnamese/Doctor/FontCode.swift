/// An old encoding of Vietnamese, one byte a character, as programs show it today: each byte as the character of
/// Windows-1252 or ISO-8859-1.
struct FontCode: Sendable {
  static let tcvn3 = FontCode(.tcvn5712, hasCapitalFont: true)
  static let viscii = FontCode(.viscii)
  static let windows1258 = FontCode(.windows1258)

  /// What the character that is shown should have been, where that is another or a letter of Vietnamese.
  private let letters: [Unicode.Scalar: Unicode.Scalar]
  /// Of U+0000–U+00FF, where nearly all of them are.
  private let low: [Unicode.Scalar?]
  private let hasMarks: Bool

  private let hasCapitalFont: Bool

  private init(_ page: CodePage, hasCapitalFont: Bool = false) {
    self.hasCapitalFont = hasCapitalFont
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for byte in UInt8.min...UInt8.max {
      guard let scalar = page[byte], !scalar.isASCII, scalar.value != 0xA0 else { continue }
      letters[Unicode.Scalar(byte)] = scalar
      if let shown = CodePage.windows1252[byte] { letters[shown] = scalar }
    }
    self.letters = letters
    low = (UInt8.min...UInt8.max).map {
      Unicode.Scalar($0).isASCIILetter ? Unicode.Scalar($0) : letters[Unicode.Scalar($0)]
    }
    hasMarks = letters.values.contains { $0.properties.generalCategory == .nonspacingMark }
  }

  func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar.value < 0x100 ? low[Int(scalar.value)] : letters[scalar]
  }

  func mayOccur(in line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.contains { scalar in !scalar.isASCIILetter && letter(scalar).map { $0 != scalar } ?? false }
  }

  func decode(_ word: ArraySlice<Unicode.Scalar>) -> DecodedWord? {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(word.count)
    for scalar in word {
      guard let letter = letter(scalar) else { return nil }
      letters.append(letter)
    }
    let text = String(letters[...])
    let spelled = hasMarks ? NFC.normalized(text) : text
    let isCapital = hasCapitalFont && CapitalFont.isCapital(spelled) == true
    return DecodedWord(text: isCapital ? spelled.uppercased() : spelled, evidence: evidence(word))
  }

  /// How much a word that becomes a syllable says for the encoding.
  private func evidence(_ word: ArraySlice<Unicode.Scalar>) -> Int {
    let codes = word.indices.filter { letter(word[$0]) != word[$0] }
    guard let first = codes.first, word.count > 1 else { return 0 }
    // 5 µm, «an», ñam: a measure, a quotation, a word of the Ê Đê.
    if codes.count == 1, first == word.startIndex, "µ«ñÑ“‘".unicodeScalars.contains(word[first]) { return 0 }
    if codes.count > 1 { return 2 }
    return first > word.startIndex && (isOutOfPlace(first, in: word) || isTone(first, in: word)) ? 2 : 1
  }

  /// `Haòn`: a tone behind its vowel, with more of the word behind it.
  private func isTone(_ index: Int, in word: ArraySlice<Unicode.Scalar>) -> Bool {
    hasMarks && letters[word[index]]?.properties.generalCategory == .nonspacingMark && index + 1 < word.endIndex
      && "aeiouyAEIOUY".unicodeScalars.contains(word[index - 1])
  }

  /// A sign within a word, or a letter of the other case: `V¨n`, `NguyÔn`, `HßA`. Formulas have some: `N·m`.
  private func isOutOfPlace(_ index: Int, in word: ArraySlice<Unicode.Scalar>) -> Bool {
    let code = word[index]
    if "·×÷½¼¾µ²³¹°".unicodeScalars.contains(code) { return word.count > 3 }
    guard code.properties.isAlphabetic, code != "ª" else { return true }
    if code.properties.isUppercase {
      return word[index - 1].properties.isLowercase || word.dropFirst().contains(where: \.properties.isLowercase)
    }
    return word.allSatisfy { $0 == code || $0.properties.isUppercase } && word.count > 2
  }
}
