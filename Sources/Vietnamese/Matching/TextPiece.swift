@_spi(_Unicode) import Swift

/// Text taken apart for comparing: what a syllable's letters are, and which tone it has wherever that is written.
enum TextPiece: Equatable {
  /// A run of letters with their combining marks and apostrophes, lower-case, in NFD, without the tones.
  /// A Vietnamese syllable has at most one tone; a foreign word (résumé) may have more.
  case syllable(letters: [Unicode.Scalar], tones: [Tone])
  /// A run of ASCII digits.
  case digits([UInt8])
  case other(Unicode.Scalar)

  static func pieces(of text: String) -> [TextPiece] {
    var reader = Reader()
    for scalar in text.lowercased()._nfd { reader.take(scalar) }
    reader.finish()
    return reader.pieces
  }
}

private struct Reader {
  var pieces: [TextPiece] = []
  private var letters: [Unicode.Scalar] = []
  private var tones: [Tone] = []
  private var digits: [UInt8] = []
  private var base: Unicode.Scalar = " "

  mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.isCombining, !letters.isEmpty {
      takeMark(scalar)
    } else if scalar.isLetter {
      takeLetter(scalar == "ð" || scalar == "ɖ" ? "đ" : scalar)
    } else if FoldRules.isApostrophe(scalar), !letters.isEmpty {
      letters.append("'")
    } else if ("0"..."9").contains(scalar) {
      finishSyllable()
      digits.append(UInt8(truncatingIfNeeded: scalar.value))
    } else if !FoldRules.isInvisible(scalar) {
      finish()
      pieces.append(.other(FoldRules.isApostrophe(scalar) ? "'" : scalar))
    }
  }

  mutating func finish() {
    finishSyllable()
    finishDigits()
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
    isASCII ? ("a"..."z").contains(self) : properties.isAlphabetic && !isCombining
  }

  fileprivate var isCombining: Bool {
    if value < 0x300 { return false }
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
