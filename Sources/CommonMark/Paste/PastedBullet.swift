/// A sign at the start of a line that Word shows as a bullet and Markdown does not know.
enum PastedBullet {
  /// Bytes of the sign and the white space behind it; nil where the line begins with none.
  static func length(_ line: ArraySlice<UInt8>) -> Int? {
    guard let first = line.first, first >= 0xC2 || first == UInt8(ascii: "o") else { return nil }
    guard let sign = String(utf8: line.prefix(4)).unicodeScalars.first else { return nil }
    let rest = line.dropFirst(UTF8.width(sign))
    let space = rest.prefix { $0.isSpaceOrTab || $0 == 0xC2 || $0 == 0xA0 }
    let hasTab = space.contains(UInt8(ascii: "\t"))
    guard !rest.dropFirst(space.count).isEmpty else { return nil }
    let isBullet = hasTab ? signs.contains(sign) || withTab.contains(sign) : signs.contains(sign) && !space.isEmpty
    return isBullet ? UTF8.width(sign) + space.count : nil
  }

  static func mayBegin(_ line: ArraySlice<UInt8>) -> Bool { length(line) != nil || dashLength(line) != nil }

  /// `– `, or a hyphen without its space, which two lines in one paragraph begin with only where they were items.
  static func dashLength(_ line: ArraySlice<UInt8>) -> Int? {
    if line.starts(with: "– ".utf8) || line.starts(with: "— ".utf8) { return 4 }
    guard line.first == UInt8(ascii: "-") else { return nil }
    return String(utf8: line.dropFirst().prefix(4)).unicodeScalars.first?.properties.isAlphabetic == true ? 1 : nil
  }

  /// The last five are those of Word's Symbol and Wingdings.
  private static let signs = Set<Unicode.Scalar>(
    "•·‣⁃∙▪▫■□●○◦◆◇►▶➢➤❖✓✔✦\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}\u{F076}".unicodeScalars)
  private static let withTab = Set<Unicode.Scalar>("o§–—".unicodeScalars)
}
