/// Every syllable that Vietnamese spelling can write: onset × rhyme × tone, in both styles of tone placement.
enum Syllables {
  static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r",
    "s", "t", "th", "tr", "v", "x",
  ]

  /// Rhymes, with "*" after the letter that bears the tone.
  static let rhymes = """
    a* a*i a*o a*u a*y a*m a*n a*ng a*nh ă*m ă*n ă*ng â*m â*n â*ng â*u â*y e* e*o e*m e*n e*ng ê* ê*u ê*m ê*n ê*nh \
    i* i*a i*u i*m i*n i*nh iê*u iê*m iê*n iê*ng o* o*i o*m o*n o*ng oo*ng oa*i oa*o oa*y oa*m oa*n oa*ng oa*nh oă*m oă*n \
    oă*ng oe*o oe*n ô* ô*i ô*m ô*n ô*ng ơ* ơ*i ơ*m ơ*n u* u*a u*i u*m u*n u*ng uâ*n uâ*ng uâ*y uê* uê*nh uô*i uô*m uô*n \
    uô*ng uơ* uy*a uy*n uy*nh uy*u uyê*n ư* ư*a ư*i ư*u ư*m ư*n ư*ng ươ*i ươ*u ươ*m ươ*n ươ*ng y* yê*u yê*m yê*n yê*ng
    """.split(separator: " ").map(String.init)

  /// Rhymes that end in c, ch, p or t, and have the tones sắc and nặng alone.
  static let checkedRhymes = """
    a*c a*ch a*p a*t ă*c ă*p ă*t â*c â*p â*t e*c e*p e*t ê*ch ê*p ê*t i*ch i*p i*t iê*c iê*p iê*t o*c o*p o*t oa*c oa*ch oa*t \
    oă*c oă*t oe*t ô*c ô*p ô*t ơ*p ơ*t u*c u*p u*t uâ*t uê*ch uô*c uô*t uy*ch uy*t uyê*t ư*c ư*t ươ*c ươ*p ươ*t yê*t
    """.split(separator: " ").map(String.init)

  /// The open rhymes whose tone the new style writes on the last letter and the old style on the one before.
  static let movingRhymes = [(new: "oa*", old: "o*a"), (new: "oe*", old: "o*e"), (new: "uy*", old: "u*y")]

  /// Combining marks in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng.
  static let toneMarks = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  static let all: [String] = onsets.flatMap { onset in
    spelled(onset, rhymes + movingRhymes.flatMap { [$0.new, $0.old] }, toneMarks[...])
      + spelled(onset, checkedRhymes, toneMarks[4...])
  }

  static func spelled(_ onset: String, _ rhymes: [String], _ tones: ArraySlice<String>) -> [String] {
    rhymes.flatMap { rhyme in tones.map { (onset + rhyme.replacing("*", with: $0)).nfc } }
  }
}
