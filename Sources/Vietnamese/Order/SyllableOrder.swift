/// The order of plain Vietnamese text (docs/spec/content.md, "Order of names"): syllable by syllable, and in a syllable
/// first the letters, then the tone; runs of digits by value. Letter case, tone placement, apostrophes, white space and
/// punctuation are ignored, but separate syllables.
public enum SyllableOrder {
  /// The place of `text`; worth keeping when many texts are sorted.
  public static func key(_ text: String) -> SortKey {
    SortKey(bytes: weights(of: text))
  }

  /// Whether `left` stands before `right`.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    key(left) < key(right)
  }

  /// Bytes that compare as the texts do:
  /// - a syllable is its letters, `end`, its tone (nothing for ngang), `end`; `end` is below every letter and tone, so
  ///   "can" and "cạn" stand before "cang";
  /// - a number is below every letter, then the count of its digits, then the digits.
  static func weights(of text: String) -> [UInt8] {
    var weights: [UInt8] = []
    for piece in TextPiece.pieces(of: text) {
      switch piece {
      case .syllable(let letters, let tones):
        LetterWeight.append(letters, to: &weights)
        weights.append(end)
        for tone in tones { weights.append(tone.rawValue) }
        weights.append(end)
      case .digits(let digits): appendNumber(digits, to: &weights)
      case .other: break
      }
    }
    return weights
  }

  private static let end: UInt8 = 1
  private static let number: UInt8 = 0x10

  private static func appendNumber(_ digits: [UInt8], to weights: inout [UInt8]) {
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    weights.append(number)
    // The count, in base 255 so to speak: however long the run is, fewer digits stay below more.
    weights += Array(repeating: 0xFF, count: significant.count / 0xFF)
    weights.append(UInt8(significant.count % 0xFF))
    weights += significant
  }
}
