/// What a name is matched by (docs/spec/content.md, "Matching"): two names match when their keys are equal.
public struct MatchKey: Hashable, Sendable {
  private let bytes: [UInt8]

  /// For names of people, and for closed lists with all their diacritics: NFC or NFD, letter case, tone placement
  /// (hoà = hòa), the kind of apostrophe, the amount of white space, and whether y or i ends kỹ = kĩ are ignored; Hạnh
  /// and Hành differ.
  public static func exact(_ text: String) -> MatchKey {
    if let key = plain(text) { return key }
    let words = text.words.map { TextPiece.pieces(of: $0) }.filter { !$0.isEmpty }
    if words.count == 1, words[0].isID { return MatchKey(bytes: words[0].flatMap(\.bytes)) }
    return MatchKey(bytes: Array(words.map { $0.flatMap(\.bytesInOneSpelling) }.joined(separator: [.space])))
  }

  /// For closed lists without diacritics: the search fold, the amount of white space ignored.
  public static func bare(_ text: String) -> MatchKey {
    if let key = plain(text) { return key }
    let words = Fold.search(text).words.map { Array($0.utf8).inOneSpelling }
    return MatchKey(bytes: Array(words.joined(separator: [.space])))
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
    return MatchKey(bytes: bytes.inOneSpelling)
  }
}

extension [TextPiece] {
  /// Whether it is one of those in ``MatchKey/plain(_:)`` with something around it, and of more than one part.
  fileprivate var isID: Bool { count > 1 && allSatisfy(\.isOfID) }
}

extension TextPiece {
  fileprivate var isOfID: Bool {
    switch self {
    case .syllable(let letters, let tones): tones.isEmpty && letters.allSatisfy { ("a"..."z").contains($0) }
    case .digits: true
    case .other(let scalar): ["-", "/", ".", "_"].contains(scalar)
    }
  }

  fileprivate var bytes: [UInt8] {
    switch self {
    // A tone stands for itself as a control character, which the text of a name cannot have.
    case .syllable(let letters, let tones): letters.flatMap { Array($0.utf8) } + tones.map(\.rawValue)
    case .digits(let digits): digits
    case .other(let scalar): Array(scalar.utf8)
    }
  }

  fileprivate var bytesInOneSpelling: [UInt8] {
    guard case .syllable(let letters, let tones) = self, letters.count == 2 else { return bytes }
    return letters.flatMap { Array($0.utf8) }.inOneSpelling + tones.map(\.rawValue)
  }
}

extension [UInt8] {
  /// Behind h, k, l, m, s and t a syllable ends in y or in i, as its writer was taught (kỹ, kĩ): here in i. An id of
  /// several parts is no such syllable.
  fileprivate var inOneSpelling: [UInt8] {
    guard count == 2, self[1] == UInt8(ascii: "y") else { return self }
    return "hklmst".utf8.contains(self[0]) ? [self[0], UInt8(ascii: "i")] : self
  }
}
