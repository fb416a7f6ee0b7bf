/// ``FoldRules`` worked out once for the blocks that Vietnamese text is made of, so that the byte path only looks up.
struct FoldTable: Sendable {
  enum Entry {
    /// One or two ASCII letters; the second is 0 when there is one.
    case letters(UInt8, UInt8)
    case kept, dropped
    /// The scalar's fold is neither of these, or depends on its neighbours: ask ``FoldRules``.
    case unlisted
  }

  /// U+0000–U+036F: ASCII, Latin-1, Latin Extended-A and -B, IPA, modifier letters, combining marks.
  private let low: [Entry]
  /// U+1E00–U+1EFF, Latin Extended Additional.
  private let additional: [Entry]
  /// U+2000–U+203F, general punctuation.
  private let punctuation: [Entry]

  static let shared = FoldTable()

  private init() {
    low = (0..<0x370).map(Self.entry)
    additional = (0x1E00..<0x1F00).map(Self.entry)
    punctuation = (0x2000..<0x2040).map(Self.entry)
  }

  private static func entry(_ value: UInt32) -> Entry {
    guard let scalar = Unicode.Scalar(value) else { return .unlisted }
    let original = String(scalar)
    let folded = Array(FoldRules.fold(original).utf8)
    switch folded.count {
    case 0: return .dropped
    case 1: return .letters(folded[0], 0)
    case 2 where folded[0] < 0x80: return .letters(folded[0], folded[1])
    default: return folded.elementsEqual(original.utf8) ? .kept : .unlisted
    }
  }

  @inline(__always)
  func ascii(_ byte: UInt8) -> Entry { low[Int(byte)] }

  @inline(__always)
  func two(_ lead: UInt8, _ second: UInt8) -> Entry {
    let value = Int(lead & 0x1F) << 6 | Int(second & 0x3F)
    return value < low.count ? low[value] : .unlisted
  }

  @inline(__always)
  func three(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Entry {
    switch (lead, second) {
    case (0xE1, 0xB8...0xBB): additional[Int(second & 0x03) << 6 | Int(third & 0x3F)]
    case (0xE2, 0x80): punctuation[Int(third & 0x3F)]
    default: .unlisted
    }
  }
}
