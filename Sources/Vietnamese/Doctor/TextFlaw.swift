/// Something in a text that pasting or saving has damaged.
public struct TextFlaw: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case legacy(LegacyEncoding)
    /// Letters that came through another encoding, and no reading of them is whole.
    case unknownEncoding
    /// Letters are gone; no repair.
    case lostMarks
    /// A no-break space where a plain one belongs.
    case hardSpace
    /// A character that takes no room.
    case invisible(Unicode.Scalar)
    /// A control character, a line break that editors do not show, or a code that is no character.
    case control(Unicode.Scalar)
    /// Ð or ð, letters of Icelandic, for Đ or đ.
    case eth
  }

  public let kind: Kind
  /// Bytes of the text.
  public let range: Range<Int>
  /// What should stand there; nil where nobody can tell.
  public let repaired: String?

  func moved(by distance: Int) -> TextFlaw {
    TextFlaw(
      kind: kind, range: range.lowerBound + distance..<range.upperBound + distance, repaired: repaired)
  }
}
