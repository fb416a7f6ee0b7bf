@_spi(_Unicode) import Swift

/// Keys under which names match (content.md, "Three ways of matching"). Keys are for comparing, not for showing.
public enum MatchKey {
  /// For names of people, and for closed lists with all their diacritics: NFC, letter case, tone placement (hoà = hòa),
  /// the kind of apostrophe and the amount of white space are ignored; Hạnh and Hành differ.
  public static func exact(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for piece in TextPiece.pieces(of: collapsingWhiteSpace(text)) {
      switch piece {
      case .syllable(let letters, let tones):
        key.append(contentsOf: letters)
        // A control character: it cannot be in the text of a name, nor combine with the letters.
        key.append(contentsOf: tones.map { Unicode.Scalar($0.rawValue) })
      case .digits(let digits): key.append(contentsOf: digits.map { Unicode.Scalar($0) })
      case .other(let scalar): key.append(scalar)
      }
    }
    return NFC.compose(String(key))
  }

  /// For closed lists without diacritics: the search fold, white space collapsed.
  public static func bare(_ text: String) -> String {
    collapsingWhiteSpace(Fold.search(text))
  }

  /// Whether the text carries no diacritics at all, so that it may match by its ``bare(_:)`` key.
  public static func isBare(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
      || text.lowercased()._nfd.allSatisfy { !FoldRules.isMark($0) && FoldRules.plainLetters[$0] == nil }
  }

  private static func collapsingWhiteSpace(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace { result.append(" ") }
      pendingSpace = false
      result.append(scalar)
    }
    return String(result)
  }
}
