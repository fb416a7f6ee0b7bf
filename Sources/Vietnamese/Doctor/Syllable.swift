/// Vietnamese spelling: which letters make a syllable. An onset, a rhyme, and a tone on the right letter.
enum Syllable {
  /// Whether a word, in NFC and any case, is a syllable that Vietnamese can write; both styles of tone placement are.
  static func isValid(_ word: some Collection<Unicode.Scalar>) -> Bool {
    var letters: [UInt16] = []
    for scalar in word {
      let letter = VietnameseLetter.small(scalar)
      if letter == 0 || letters.count == longest { return false }
      letters.append(letter)
    }
    return (0...3).contains { length in
      guard length <= letters.count else { return false }
      let (onset, rhyme) = (packed(letters[..<length]), letters[length...])
      guard rhyme.count <= 4, packedOnsets.contains(onset), packedRhymes.contains(packed(rhyme)) else { return false }
      return agrees(onset, beforeFront: rhyme.first.map(frontVowels.contains) ?? false)
    }
  }

  static func isValid(_ word: String) -> Bool { isValid(word.unicodeScalars) }

  /// ngh and four letters: nghiêng
  private static let longest = 7

  /// Up to four letters in one number.
  private static func packed(_ letters: some Sequence<UInt16>) -> UInt64 {
    letters.reduce(0) { $0 << 16 | UInt64($1) }
  }

  private static func packed(_ letters: String) -> UInt64 { packed(letters.unicodeScalars.map(VietnameseLetter.small)) }

  /// Spelling: k, gh and ngh stand before e, ê, i and y; c, g and ng before the other vowels (`gi` aside).
  private static func agrees(_ onset: UInt64, beforeFront isFront: Bool) -> Bool {
    if beforeFrontVowels.contains(onset) { return isFront }
    return !(isFront && beforeBackVowels.contains(onset))
  }

  private static let beforeFrontVowels = Set(["k", "gh", "ngh"].map(packed))
  private static let beforeBackVowels = Set(["c", "ng"].map(packed))
  private static let frontVowels = Set(spelled("e* ê* i* y*", tones).joined().map(VietnameseLetter.small))
  private static let packedOnsets = Set(onsets.map { packed($0.map(VietnameseLetter.small)) })
  private static let packedRhymes = Set(rhymes.map { packed($0.map(VietnameseLetter.small)) })

  /// Whether some syllable reads like the word where each `?` stands for a letter with a mark.
  static func couldBe(_ word: some Collection<Unicode.Scalar>) -> Bool {
    var letters: [UInt16] = []
    for scalar in word {
      let letter = scalar == "?" ? lost : VietnameseLetter.small(scalar)
      if letter == 0 || letters.count == longest { return false }
      letters.append(letter)
    }
    return (0...3).contains { length in
      length < letters.count && letters.count - length <= 4 && damagedOnsets.contains(packed(letters[..<length]))
        && damagedRhymes.contains(packed(letters[length...]))
    }
  }

  private static let lost = UInt16(("?" as Unicode.Scalar).value)
  private static let damagedOnsets = damaged(onsets)
  private static let damagedRhymes = damaged(rhymes)

  /// The words, and each with any of its letters with a mark lost.
  private static func damaged(_ words: some Sequence<[Unicode.Scalar]>) -> Set<UInt64> {
    Set(
      words.flatMap { word in
        word.reduce([0] as [UInt64]) { packed, scalar in
          let letters = [VietnameseLetter.small(scalar)] + (scalar.isASCII ? [] : [lost])
          return packed.flatMap { packed in letters.map { packed << 16 | UInt64($0) } }
        }
      })
  }

  private static let onsets: [[Unicode.Scalar]] =
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(separator: " ")
    .map { Array($0.unicodeScalars) } + [[]]

  /// “*” stands after the letter that bears the tone.
  private static let openRhymes = """
    a* a*i a*o a*u a*y a*m a*n a*ng a*nh ă*m ă*n ă*ng â*m â*n â*ng â*u â*y e* e*o e*m e*n e*ng ê* ê*u ê*m ê*n ê*ng \
    ê*nh i* i*a i*u i*m i*n i*nh iê*u iê*m iê*n iê*ng o* o*i o*m o*n o*ng oo*ng o*a oa* oa*i oa*o oa*y oa*m oa*n \
    oa*ng oa*nh oă*m oă*n oă*ng o*e oe* oe*o oe*m oe*n ô* ô*i ô*m ô*n ô*ng ơ* ơ*i ơ*m ơ*n u* u*a u*i u*m u*n u*ng \
    uâ*n uâ*ng uâ*y uê* uê*n uê*nh uê*u uô*i uô*m uô*n uô*ng uơ* u*y uy* uy*a uy*n uy*nh uy*u uyê*n ư* ư*a ư*i ư*u \
    ư*m ư*n ư*ng ươ*i ươ*u ươ*m ươ*n ươ*ng y* yê*u yê*m yê*n yê*ng
    """

  /// Rhymes that end in c, ch, p or t: with the tones sắc and nặng alone.
  private static let checkedRhymes = """
    a*c a*ch a*p a*t ă*c ă*p ă*t â*c â*p â*t e*c e*p e*t ê*ch ê*p ê*t i*ch i*p i*t iê*c iê*p iê*t o*c o*p o*t oo*c \
    oa*c oa*ch oa*p oa*t oă*c oă*p oă*t oe*t ô*c ô*p ô*t ơ*p ơ*t u*c u*p u*t uâ*t uê*ch uô*c uô*t uy*ch uy*p uy*t \
    uyê*t ư*c ư*t ươ*c ươ*p ươ*t yê*t
    """

  private static let rhymes = Set(
    spelled(openRhymes, tones) + spelled(checkedRhymes, Array(tones.suffix(2))))

  /// ngang, huyền, hỏi, ngã, sắc, nặng
  private static let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  private static func spelled(_ rhymes: String, _ tones: [String]) -> [[Unicode.Scalar]] {
    rhymes.split(separator: " ").flatMap { rhyme in
      tones.map { Array(NFC.normalized(String(rhyme).replacing("*", with: $0)).unicodeScalars) }
    }
  }
}
