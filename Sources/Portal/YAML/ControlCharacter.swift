/// Characters that YAML refuses (YAML 1.1, 5.1): Word and PowerPoint leave them behind where a line was broken by hand.
enum ControlCharacter {
  /// Each is blanked alone, so that the rest of its line is still read.
  static func faults(in bytes: [UInt8], range: Range<Int>) -> [(range: Range<Int>, problem: Problem?)] {
    guard bytes[range].contains(where: mayBegin) else { return [] }
    var faults: [(range: Range<Int>, problem: Problem?)] = []
    var offset = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let end = offset + scalar.utf8.count
      if isRefused(scalar) {
        // The byte order mark in the midst of a text is reported with the other characters that nobody sees.
        let isSilent = scalar == "\u{FEFF}" || isLineBreak(scalar)
        faults.append((offset..<end, isSilent ? nil : Problem.controlCharacter(scalar)))
      }
      offset = end
    }
    return faults
  }

  /// A control character, or the first byte of U+0080–9F, U+2028, U+2029, U+FEFF, U+FFFE and U+FFFF.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != .tab && byte != .newline && byte != .carriageReturn) || byte == 0x7F || byte == 0xC2
      || byte == 0xE2 || byte == 0xEF
  }

  /// What YAML 1.1 ends a line with and no editor shows as one: a value would be cut in two, and the lines below moved.
  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
