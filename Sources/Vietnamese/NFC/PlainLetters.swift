/// A fast test that succeeds for nearly all files: the text is valid UTF-8 and NFC because it has nothing
/// but ASCII, U+0080–U+02FF, U+1E00–U+1EFF (where the Vietnamese letters are) and the punctuation from U+2002 to
/// U+203F.
///
/// Every byte and the two before it get the same branch-free test, whose result is the highest bit, so that the
/// compiler can vectorise it.
public enum PlainLetters {
  /// False where the slow check is needed. The text must begin and end in ASCII.
  public static func suffice(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count >= 2, let start = bytes.baseAddress else { return false }
      var doubts = start[0] | start[1] | start[bytes.count - 1]
      for index in 2..<bytes.count {
        let (byte, last, beforeLast) = (start[index], start[index &- 1], start[index &- 2])
        let isContinuation = byte & ~(byte << 1)
        let isWanted = last & last << 1 | beforeLast & beforeLast << 1 & beforeLast << 2
        let number = byte & 0x3F
        // C2–CB begin two bytes, E1 and E2 three.
        let isKnown = (number &- 0x0C) & ~(number &- 0x02) | (number &- 0x23) & ~(number &- 0x21)
        let isOtherLead = byte & byte << 1 & ~isKnown
        let isOtherLetter = ~differs(last, 0xE1) & differs(byte & 0xFC, 0xB8)
        let isOtherSign = ~differs(last, 0xE2) & differs(byte, 0x80) | ~differs(beforeLast, 0xE2) & (number &- 0x02)
        doubts |= (isContinuation ^ isWanted) | isOtherLead | isOtherLetter | isOtherSign
      }
      return doubts & 0x80 == 0
    }
  }

  @inline(__always)
  private static func differs(_ byte: UInt8, _ other: UInt8) -> UInt8 { (byte ^ other) | (0 &- (byte ^ other)) }
}
