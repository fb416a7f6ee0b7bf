/// VNI as programs show it today: most letters are a plain vowel and a second character for its mark and tone.
enum VNI {
  static func decode(_ word: ArraySlice<Unicode.Scalar>) -> DecodedWord? {
    var text: [Unicode.Scalar] = []
    var evidence = 0
    var index = word.startIndex
    while index < word.endIndex {
      let next = index + 1
      if next < word.endIndex, let letter = letter(word[index], word[next]) {
        text.append(letter)
        evidence = max(evidence, tellsByItself.contains(word[next]) ? 2 : 1)
        index = next + 1
        continue
      }
      guard let letter = word[index].isASCII ? word[index] : singles[word[index]] else { return nil }
      text.append(letter)
      index = next
    }
    // “Ñaëng”: two letters of VNI's own.
    let hasStroke = word.contains { $0 == "ñ" || $0 == "Ñ" }
    return DecodedWord(text: String(text[...]), evidence: evidence > 0 && hasStroke ? 2 : evidence)
  }

  private static let singles: [Unicode.Scalar: Unicode.Scalar] = bothCases(
    ["ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"])

  /// Marks that no language of Europe has behind a vowel; é and ï are there in `Noé` and `naïve`.
  private static let tellsByItself = Set("âäåãøûõêÂÄÅÃØÛÕÊ".unicodeScalars)

  /// A letter of its own, without a mark behind it.
  static func single(_ code: Unicode.Scalar) -> Unicode.Scalar? { singles[code] }

  /// The two characters that stand for a letter.
  static func letter(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    mark.value >= 0xC0 && mark.value < 0x100 ? pairs[key(base, mark)] : nil
  }

  private static func key(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt64 {
    UInt64(base.value) << 32 | UInt64(mark.value)
  }

  private static let pairs: [UInt64: Unicode.Scalar] = {
    var pairs: [UInt64: Unicode.Scalar] = [:]
    let tones = [("ù", "\u{301}"), ("ø", "\u{300}"), ("û", "\u{309}"), ("õ", "\u{303}"), ("ï", "\u{323}")]
    let circumflex = [
      ("â", ""), ("á", "\u{301}"), ("à", "\u{300}"), ("å", "\u{309}"), ("ã", "\u{303}"), ("ä", "\u{323}"),
    ]
    let breve = [("ê", ""), ("é", "\u{301}"), ("è", "\u{300}"), ("ú", "\u{309}"), ("ü", "\u{303}"), ("ë", "\u{323}")]
    for (base, letter) in ["a": "a", "e": "e", "o": "o", "u": "u", "y": "y", "ô": "ơ", "ö": "ư"] {
      add(base, letter, tones, to: &pairs)
    }
    for (base, letter) in ["a": "â", "e": "ê", "o": "ô"] { add(base, letter, circumflex, to: &pairs) }
    add("a", "ă", breve, to: &pairs)
    return pairs
  }()

  private static func add(
    _ base: String, _ letter: String, _ marks: [(code: String, tone: String)],
    to pairs: inout [UInt64: Unicode.Scalar]
  ) {
    for mark in marks {
      let whole = NFC.normalized(letter + mark.tone)
      let spellings = [
        (base + mark.code, whole), (base.uppercased() + mark.code.uppercased(), whole.uppercased()),
        (base.uppercased() + mark.code, whole.uppercased()),
      ]
      for (codes, letter) in spellings {
        let codes = Array(codes.unicodeScalars)
        pairs[key(codes[0], codes[1])] = letter.unicodeScalars.first
      }
    }
  }

  private static func bothCases(_ small: [Unicode.Scalar: Unicode.Scalar]) -> [Unicode.Scalar: Unicode.Scalar] {
    var both = small
    for (code, letter) in small {
      guard let code = String(code).uppercased().unicodeScalars.first else { continue }
      both[code] = String(letter).uppercased().unicodeScalars.first
    }
    return both
  }
}
