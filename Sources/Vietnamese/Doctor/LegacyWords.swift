/// The words of a line as another encoding cuts them.
struct LegacyWords {
  let line: ArraySlice<Unicode.Scalar>
  let encoding: LegacyEncoding

  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    for token in line.split(whereSeparator: encoding.isSeparator) {
      if token.contains(where: encoding.mayBePunctuation) {
        ranges += parts(token)
      } else {
        ranges.append(token.indices)
      }
    }
    return ranges
  }

  /// A dash or a quotation mark may be a capital: `„n` is “Ấn” in VISCII. It is punctuation where that makes words.
  private func parts(_ token: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    let parts = token.split { encoding.mayBePunctuation($0) }
    if parts.isEmpty { return isCapital(token) ? [token.indices] : [] }
    return !parts.allSatisfy(isSpelled) && isSpelled(token) ? [token.indices] : parts.map(\.indices)
  }

  private func isSpelled(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    encoding.decode(word).map { Spelling.isRight($0.text.unicodeScalars) } ?? false
  }

  /// `— ðâu` is “Ở đâu”: behind a dash a sentence begins with a capital.
  private func isCapital(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
    guard token.count == 1, token.first == "—", isSpelled(token) else { return false }
    let next = line[token.endIndex...].prefix(2)
    return next.count == 2 && next.first == " " && (next.last?.properties.isLowercase ?? false)
  }
}

/// Whether a piece of text is Vietnamese by its letters.
enum Spelling {
  /// Every run of letters a syllable, in small letters, in capitals or with a capital first.
  static func isRight(_ text: some Collection<Unicode.Scalar>) -> Bool {
    var hasWord = false
    var rest = text[...]
    while let start = rest.firstIndex(where: isLetter) {
      let word = rest[start...].prefix(while: isLetter)
      guard isNatural(word), Syllable.isValid(word) else { return false }
      hasWord = true
      rest = rest[word.endIndex...]
    }
    return hasWord
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    VietnameseLetter.small(scalar) != 0 || !scalar.isASCII && scalar.properties.isAlphabetic
  }

  private static func isNatural(_ word: some Collection<Unicode.Scalar>) -> Bool {
    word.dropFirst().allSatisfy { !isCapital($0) } || word.allSatisfy(isCapital)
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    let small = VietnameseLetter.small(scalar)
    return small != 0 && UInt32(small) != scalar.value
  }
}
