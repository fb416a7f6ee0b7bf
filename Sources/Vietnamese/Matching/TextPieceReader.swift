/// Gathers the scalars of lower-case text in NFD into pieces.
struct TextPieceReader {
  private var pieces: [TextPiece] = []
  private var letters: [Unicode.Scalar] = []
  private var tones: [Tone] = []
  private var digits: [UInt8] = []
  /// The letter that a mark belongs to.
  private var base: Unicode.Scalar = " "

  mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.isCombiningMark, !letters.isEmpty {
      takeMark(scalar)
    } else if scalar.isLetter {
      takeLetter(scalar == "ð" || scalar == "ɖ" ? "đ" : scalar)
    } else if ("0"..."9").contains(scalar) {
      finishSyllable()
      digits.append(UInt8(truncatingIfNeeded: scalar.value))
    } else if FoldRules.isApostrophe(scalar), !letters.isEmpty {
      letters.append("'")
    } else if !FoldRules.isInvisible(scalar) {
      finishSyllable()
      finishDigits()
      pieces.append(.other(FoldRules.isApostrophe(scalar) ? "'" : scalar))
    }
  }

  mutating func finish() -> [TextPiece] {
    finishSyllable()
    finishDigits()
    return pieces
  }

  private mutating func takeLetter(_ letter: Unicode.Scalar) {
    finishDigits()
    letters.append(letter)
    base = letter
  }

  private mutating func takeMark(_ mark: Unicode.Scalar) {
    if let tone = Tone(mark: mark), base.isVietnameseVowel {
      tones.append(tone)
    } else {
      letters.append(mark)
    }
  }

  private mutating func finishSyllable() {
    if letters.isEmpty { return }
    pieces.append(.syllable(letters: letters, tones: tones))
    letters = []
    tones = []
  }

  private mutating func finishDigits() {
    if digits.isEmpty { return }
    pieces.append(.digits(digits))
    digits = []
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    // U+02BC, one of the apostrophes, is alphabetic.
    isASCII
      ? ("a"..."z").contains(self)
      : properties.isAlphabetic && !isCombiningMark && !FoldRules.isApostrophe(self)
  }

  fileprivate var isCombiningMark: Bool {
    if value < 0x370 { return value >= 0x300 }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  fileprivate var isVietnameseVowel: Bool {
    switch self {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }
}
