import Vietnamese

/// `&#1;`, `&#xFFFE;`: a numeric reference (CommonMark 6.2) to a character that no page can hold.
struct ForbiddenReference {
  /// Bytes of the source.
  let rawCount: Int
  /// Bytes that cmark 0.30 writes for it: of U+FFFE and U+FFFF one, which is not UTF-8.
  let textCount: Int

  init?(_ raw: [UInt8], at offset: Int) {
    guard raw[offset...].starts(with: "&#"),
      let end = raw[offset...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    var digits = raw[(offset + 2)..<end]
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    if isHexadecimal { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count <= (isHexadecimal ? 6 : 7),
      digits.allSatisfy({ isHexadecimal ? $0.isHexadecimalDigit : $0.isASCIIDigit }),
      let value = UInt32(String(utf8: digits), radix: isHexadecimal ? 16 : 10), ForbiddenCharacter.matches(value)
    else { return nil }
    rawCount = end + 1 - offset
    let isByte = value == 0xFFFE || value == 0xFFFF
    textCount = isByte ? 1 : UTF8.width(value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}")
  }
}
