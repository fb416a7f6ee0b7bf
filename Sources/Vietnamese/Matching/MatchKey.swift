/// What a name is matched by (docs/spec/content.md, "Matching"): two names match when their keys are equal.
public struct MatchKey: Hashable, Sendable {
  private let bytes: [UInt8]

  /// For names of people, and for closed lists with all their diacritics: NFC or NFD, letter case, tone placement
  /// (hoà = hòa), the kind of apostrophe and the amount of white space are ignored; Hạnh and Hành differ.
  public static func exact(_ text: String) -> MatchKey {
    plain(text)
      ?? MatchKey(
        bytes: Array(text.words.map(exactBytes).filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: " ")])))
  }

  /// For closed lists without diacritics: the search fold, the amount of white space ignored.
  public static func bare(_ text: String) -> MatchKey {
    plain(text) ?? MatchKey(bytes: Array(Fold.search(text).collapsingWhiteSpace.utf8))
  }

  /// Whether the text carries no diacritics at all, so that it may match by its ``bare(_:)`` key.
  public static func isBare(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
      || Decomposition.scalars(of: text).allSatisfy { !FoldRules.isMark($0) && FoldRules.plainLetters[$0] == nil }
  }

  /// Ids such as `2018/so-hoa-01` have nothing to ignore but the case of their letters; half of all names are ids.
  private static func plain(_ text: String) -> MatchKey? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"): bytes.append(byte)
      default: return nil
      }
    }
    return MatchKey(bytes: bytes)
  }

  private static func exactBytes(_ word: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in TextPiece.pieces(of: word) {
      switch piece {
      case .syllable(let letters, let tones):
        for letter in letters { bytes += letter.utf8 }
        // A control character, which the text of a name cannot have.
        for tone in tones { bytes.append(tone.rawValue) }
      case .digits(let digits): bytes += digits
      case .other(let scalar): bytes += scalar.utf8
      }
    }
    return bytes
  }
}
