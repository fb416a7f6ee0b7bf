/// Whether bytes have anything that correct Vietnamese has not: one pass, which almost every file ends with.
enum DoctorQuickCheck {
  static func isDoubtful(_ bytes: Span<UInt8>) -> Bool {
    var index = candidates.first(in: bytes, from: 0)
    while index < bytes.count {
      if isDoubtful(bytes, at: index) { return true }
      index = candidates.first(in: bytes, from: index + 1)
    }
    return false
  }

  /// All that ``isDoubtful(_:at:)`` may be true of: control characters, question marks, leads, and the second byte of some
  /// letters.
  private static let candidates = BytePattern(
    Array(0x00...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1F) + [0x3F, 0x7F, 0xC2, 0xC3, 0xE2, 0xEF] + Array(0xF0...0xFF),
    behind: [(before: 0xC4, bytes: [0x82]), (0xC6, [0x89]), (0xC9, [0x96])])

  /// - Parameter index: of any byte of a character.
  static func isDoubtful(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    let previous = index > 0 ? bytes[index - 1] : 0
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case UInt8(ascii: "?"): return isBetweenLetters(bytes, index, previous)
    case 0..<0x80: return isControl(byte)
    case 0x80..<0xC0: return isDoubtful(previous, byte, next, after: index > 1 ? bytes[index - 2] : 0)
    default: return isDoubtful(byte, next, index + 2 < bytes.count ? bytes[index + 2] : 0, after: previous)
    }
  }

  private static func isDoubtful(_ lead: UInt8, _ second: UInt8, _ third: UInt8, after previous: UInt8) -> Bool {
    switch lead {
    case 0xE1: false
    case 0xC3: isDoubtfulLatin(second, third, after: previous)
    case 0xC4: second == 0x82 && third >= 0x80  // “Ă”, the lead byte of UTF-8 read as Windows-1258
    case 0xC2: true
    case 0xC6: second == 0x89
    case 0xC9: second == 0x96
    case 0xE2: second == 0x80 && isInvisible(third) || second == 0x81 && third >= 0xA0
    case 0xEF: true
    case 0xF0...: second & 0x0F == 0x0F && third == 0xBF  // the noncharacters of higher planes
    default: false
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F
  }

  /// Of U+00C0–U+00FF the letters of Vietnamese are in no doubt, but where VNI or misread UTF-8 has them.
  private static func isDoubtfulLatin(_ second: UInt8, _ third: UInt8, after previous: UInt8) -> Bool {
    if vietnamese & (1 << UInt64(second & 0x3F)) == 0 { return true }
    // Ã and Â are the lead bytes C3 and C2 read as Windows-1252.
    if second == 0x83 || second == 0x82, third >= 0x80 { return true }
    // Two of them together, or a capital among small letters, are of another encoding.
    if third == 0xC3 || second < 0xA0 && (isSmall(previous) || isLetter(previous) && isSmall(third)) { return true }
    switch previous | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"): return true
    case UInt8(ascii: "y"): return second & 0xDF != 0x8A
    case UInt8(ascii: "i"): return isDotOrAcute(second)
    case UInt8(ascii: "o"), UInt8(ascii: "u"):
      return second & 0xDF == 0x99 || second & 0xDF == 0x95 || isDotOrAcute(second)
        || previous | 0x20 == UInt8(ascii: "o") && second & 0xDF == 0x82
    default: return false
    }
  }

  /// Ì and Ò, and the small ones: tones of Windows-1258 shown as Windows-1252.
  private static func isDotOrAcute(_ second: UInt8) -> Bool { second & 0xDF == 0x8C || second & 0xDF == 0x92 }

  /// À Á Â Ã È É Ê Ì Í Ò Ó Ô Õ Ù Ú Ý and their small letters, by the low six bits of their second byte.
  private static let vietnamese: UInt64 = {
    let capitals: [UInt64] = [0, 1, 2, 3, 8, 9, 10, 12, 13, 18, 19, 20, 21, 25, 26, 29]
    return capitals.reduce(0) { $0 | 1 << $1 | 1 << ($1 + 32) }
  }()

  private static func isInvisible(_ third: UInt8) -> Bool {
    (0x8B...0x8F).contains(third) || (0xA8...0xAF).contains(third) || third == 0x87
  }

  private static func isBetweenLetters(_ bytes: Span<UInt8>, _ index: Int, _ previous: UInt8) -> Bool {
    guard previous >= 0x80 || isLetter(previous), index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return next >= 0x80 || isLetter(next) || next == UInt8(ascii: "?")
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
