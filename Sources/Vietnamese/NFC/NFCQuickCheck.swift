/// The byte-level quick check of UAX #15, section 9, coarsened to what two bytes of UTF-8 can tell.
///
/// A scalar is *inert* here when its combining class is 0 and its `NFC_Quick_Check` is Yes: it neither changes nor
/// joins what stands before it. A whole block of 64 scalars counts as doubtful when one of them is not inert.
enum NFCQuickCheck {
  /// The next stretch, at or after `start`, that may not be in NFC: the doubtful scalars and the inert one before
  /// them, with which they may combine. An inert scalar is a normalization boundary, so the stretch stands alone.
  static func nextDoubtful(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    var previous = start
    var index = start
    while index < bytes.count {
      let length = inertLength(bytes, at: index)
      if length == 0 { return previous..<endOfDoubt(bytes, from: index) }
      previous = index
      index += length
    }
    return nil
  }

  private static func endOfDoubt(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, inertLength(bytes, at: index) == 0 || bytes[index].isContinuation { index += 1 }
    return index
  }

  /// How many bytes the inert scalar at `index` has; 0 for a doubtful one.
  @inline(__always)
  private static func inertLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    // U+0000–U+02FF; a stray continuation byte is nothing that normalization could change.
    if lead < 0xC0 { return 1 }
    if lead < 0xCC { return min(2, bytes.count - index) }
    guard lead >= 0xE1, index + 2 < bytes.count else { return 0 }
    return inertLength(lead, bytes[index + 1], bytes[index + 2])
  }

  @inline(__always)
  private static func inertLength(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    switch (lead, second) {
    case (0xE1, 0xB8...0xBB): 3  // U+1E00–U+1EFF, where the Vietnamese letters are
    case (0xE2, 0x80): third >= 0x82 ? 3 : 0  // punctuation, without U+2000 and U+2001
    case (0xE2, 0x82): 3  // ₫ and other currency signs
    case (0xE2, 0x86...0x8A), (0xE2, 0x90...0xAA): 3  // arrows, operators, boxes, dingbats
    case (0xE4...0xE9, _): 3  // CJK ideographs
    case (0xF0, 0x9F): 4  // emoji
    default: 0
    }
  }
}
