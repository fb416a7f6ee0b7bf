extension Fold {
  /// The slug of a text of any length, cut after a syllable so that a file of that name can be made everywhere: most
  /// file systems take 255 bytes, with an ending such as `.html.gz`, some encrypted ones 143.
  public static func shortSlug(_ text: String) -> String {
    cut(slug(text), to: limit)
  }

  /// The same, and two texts of which only the ends differ have two: a long one ends in a number of the whole.
  public static func distinctSlug(_ text: String) -> String {
    let whole = slug(text)
    guard whole.utf8.count > limit else { return whole }
    let number = String(whole.utf8.checksum, radix: 36)
    return "\(cut(whole, to: limit - number.utf8.count - 1))-\(number)"
  }

  /// With `.md` behind it, still under 120 bytes.
  private static let limit = 116

  private static func cut(_ slug: String, to limit: Int) -> String {
    guard slug.utf8.count > limit else { return slug }
    let start = slug.utf8.prefix(limit + 1)
    let end = start.lastIndex(of: UInt8(ascii: "-")) ?? start.index(start.startIndex, offsetBy: limit)
    return String(start[..<end]) ?? slug
  }
}

extension String.UTF8View {
  /// FNV-1a, of 64 bits: the same in every run.
  fileprivate var checksum: UInt64 {
    reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
