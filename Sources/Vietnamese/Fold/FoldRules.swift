@_spi(_Unicode) import Swift

/// The rules of the Vietnamese fold, scalar by scalar: slow, and the one place where they stand.
enum FoldRules {
  /// Lower-case, without marks, apostrophes and invisible characters; in NFC.
  static func fold(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.lowercased()._nfd where !isDropped(scalar) {
      kept.append(contentsOf: (plainLetters[scalar] ?? String(scalar)).unicodeScalars)
    }
    return NFC.compose(String(kept))
  }

  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    isMark(scalar) || isApostrophe(scalar) || isInvisible(scalar)
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// What stands for the apostrophe of names such as H’Hen: the keyboard's, the printer's, and what text recognition
  /// and input methods make of them.
  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "`", "´", "‘", "’", "‛", "′", "ʹ", "ʻ", "ʼ", "ʽ", "＇": true
    default: false
    }
  }

  /// Soft hyphen, zero-width characters and the byte order mark: they come along when text is pasted.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Letters that Unicode does not decompose: a stroke or hook is part of the letter, or two letters are joined.
  static let plainLetters: [Unicode.Scalar: String] = [
    "đ": "d", "ð": "d", "ɖ": "d", "ɗ": "d", "ƌ": "d", "ƀ": "b", "ɓ": "b", "ƃ": "b", "ƈ": "c", "ȼ": "c", "ɕ": "c",
    "ɇ": "e", "ƒ": "f", "ǥ": "g", "ɠ": "g", "ħ": "h", "ɦ": "h", "ı": "i", "ɨ": "i", "ȷ": "j", "ɉ": "j", "ƙ": "k",
    "ł": "l", "ƚ": "l", "ɫ": "l", "ɬ": "l", "ɱ": "m", "ɲ": "n", "ƞ": "n", "ŋ": "ng", "ø": "o", "ɵ": "o", "ƥ": "p",
    "ɋ": "q", "ʠ": "q", "ɍ": "r", "ɽ": "r", "ȿ": "s", "ʂ": "s", "ſ": "s", "ŧ": "t", "ƭ": "t", "ʈ": "t", "ƫ": "t",
    "ʉ": "u", "ʋ": "v", "ƴ": "y", "ɏ": "y", "ƶ": "z", "ȥ": "z", "ɀ": "z", "æ": "ae", "œ": "oe", "ß": "ss",
    "þ": "th", "ĳ": "ij", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj", "ǳ": "dz",
  ]
}
