/// A word as the search index knows it: a run of letters, marks and digits, apostrophes dropped.
public struct SearchWord: Hashable, Sendable {
  /// More of a word is not looked at: it is no word then.
  static let maximumLength = 40

  /// The search fold, in UTF-8.
  public let folded: [UInt8]
  /// Lower-case, in NFC, with its diacritics; the tones stand at the end, as VIQR writes them (`` ` ' ? ~ . ``),
  /// so that hoà and hòa are one: ``hoa` ``. In UTF-8.
  public let exact: [UInt8]

  public init(_ text: String) {
    let plain = Fold.search(text)
    // A mark without a letter stands for itself.
    folded = Self.limited(plain.isEmpty ? text : plain)
    exact = text.utf8.allSatisfy { $0 < 0x80 } ? folded : Self.exact(text)
  }

  private static func exact(_ text: String) -> [UInt8] {
    var letters = String.UnicodeScalarView()
    var tones: [UInt8] = []
    for scalar in Decomposition.scalars(of: text) {
      if let tone = Tone(mark: scalar) {
        tones.append(tone.letter)
      } else if WordClass(scalar) != .dropped {
        letters.append(scalar)
      }
    }
    return limited(NFC.compose(String(letters))) + tones
  }

  private static func limited(_ text: String) -> [UInt8] {
    text.utf8.count <= maximumLength ? Array(text.utf8) : Array(String(text.unicodeScalars.prefix(maximumLength)).utf8)
  }
}

/// What a character is to the search for words.
public enum WordClass: Sendable {
  case letter
  /// Apostrophes and invisible characters: they neither belong to a word nor end it.
  case dropped
  case separator

  public init(_ scalar: Unicode.Scalar) {
    if FoldRules.isApostrophe(scalar) || FoldRules.isInvisible(scalar) {
      self = .dropped
    } else if (0x2000..<0x2070).contains(scalar.value) {
      self = .separator
    } else {
      self = Self.ofCategory(scalar.properties.generalCategory)
    }
  }

  private static func ofCategory(_ category: Unicode.GeneralCategory) -> WordClass {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      .letter
    default: .separator
    }
  }
}

extension Tone {
  /// In VIQR, the way of writing Vietnamese in ASCII.
  fileprivate var letter: UInt8 {
    switch self {
    case .huyền: UInt8(ascii: "`")
    case .hỏi: UInt8(ascii: "?")
    case .ngã: UInt8(ascii: "~")
    case .sắc: UInt8(ascii: "'")
    case .nặng: UInt8(ascii: ".")
    }
  }
}
