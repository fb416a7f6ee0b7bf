/// The quickest look at a text for the doctor, which settles nearly all files: none of the bytes that ``DoctorQuickCheck``
/// looks at twice stands where it would.
///
/// The same is asked of each byte with the one before and the two behind, and every answer is a highest bit, as in
/// ``PlainLetters``.
enum PlainSpelling {
  /// False where a slower look is needed. The text must begin with ASCII and end with a line break.
  static func suffices(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 4, bytes[0] < 0x80, bytes[bytes.count - 1] == UInt8(ascii: "\n") else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return false }
      var doubts = control(start[0]) | control(start[1]) | control(start[2])
      for index in 3..<bytes.count {
        let (previous, lead) = (start[index &- 3], start[index &- 2])
        let (second, third) = (start[index &- 1], start[index])
        doubts |= question(previous, lead, second) | sign(lead, second, third) | control(third)
        doubts |= isSame(lead, 0xC3) & latin(previous, second, third)
      }
      return doubts & 0x80 == 0
    }
  }

  @inline(__always)
  private static func control(_ byte: UInt8) -> UInt8 {
    isWithin(byte, 0, 0x20) & ~(isWithin(byte, 0x09, 0x0B) | isSame(byte, 0x0D)) | isSame(byte, 0x7F)
  }

  /// A question mark with letters, or perhaps other marks, around it.
  @inline(__always)
  private static func question(_ previous: UInt8, _ lead: UInt8, _ second: UInt8) -> UInt8 {
    isSame(lead, 0x3F) & (previous | (previous &+ 0x3F)) & (second | (second &+ 0x3F) | isSame(second, 0x3F))
  }

  /// Leads of what is invisible or of another alphabet.
  @inline(__always)
  private static func sign(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
    let number = third & 0x3F
    let isInvisible = isWithin(number, 0x0B, 0x10) | isWithin(number, 0x28, 0x30) | isSame(number, 0x07)
    return isSame(lead, 0xC2) | isSame(lead, 0xEF)
      | isSame(lead, 0xE2) & (isSame(second, 0x80) & isInvisible | isSame(second, 0x81))
      | isSame(lead, 0xC4) & isSame(second, 0x82) & third
      | isSame(lead & 0xF0, 0xF0) & isSame(third, 0xBF)
      | isSame(lead, 0xC6) & isSame(second, 0x89) | isSame(lead, 0xC9) & isSame(second, 0x96)
  }

  /// Of U+00C0–U+00FF: no letter of Vietnamese, or one where VNI or misread UTF-8 has it.
  @inline(__always)
  private static func latin(_ previous: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
    let (number, bare, before) = (second & 0x1F, second & 0xDF, previous | 0x20)
    let isForeign =
      isWithin(number, 0x04, 0x08) | isSame(number, 0x0B) | isWithin(number, 0x0E, 0x12) | isWithin(number, 0x16, 0x19)
      | isWithin(number, 0x1B, 0x1D) | isWithin(number, 0x1E, 0x20)
    let isLead = isSame(second & 0xFE, 0x82) & third | isSame(third, 0xC3)
    let isCapital =
      isWithin(second, 0x80, 0xA0)
      & (isWithin(previous, 0x61, 0x7B) | isWithin(before, 0x61, 0x7B) & isWithin(third, 0x61, 0x7B))
    let isDotOrAcute = isSame(bare, 0x8C) | isSame(bare, 0x92)
    let isVNI =
      isSame(before, 0x61) | isSame(before, 0x65) | isSame(before, 0x79) & ~isSame(bare, 0x8A)
      | (isSame(before, 0x6F) | isSame(before, 0x75)) & (isSame(bare, 0x99) | isSame(bare, 0x95) | isDotOrAcute)
      | isSame(before, 0x69) & isDotOrAcute | isSame(before, 0x6F) & isSame(bare, 0x82)
    return isForeign | isLead | isCapital | isVNI
  }

  /// Written as a comparison it would be a branch, and the whole eight times as slow.
  @inline(__always)
  private static func isSame(_ byte: UInt8, _ other: UInt8) -> UInt8 { ~(byte ^ other) & ((byte ^ other) &- 1) }

  /// Whether a byte is from `low` to below `high`, which are at most 0x80 apart.
  @inline(__always)
  private static func isWithin(_ byte: UInt8, _ low: UInt8, _ high: UInt8) -> UInt8 {
    ~(byte &- low) & (byte &- high)
  }
}
