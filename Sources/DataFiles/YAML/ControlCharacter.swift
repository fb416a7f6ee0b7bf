import SourceText

/// Characters that YAML refuses (YAML 1.1, 5.1), or ends a line with where no editor shows one: Word and PowerPoint leave
/// them behind where a line was broken by hand. They are reported with whatever else pasting leaves (``PasteDoctor``).
package enum ControlCharacter {
  /// Each is blanked alone, so that the rest of its line is still read.
  package static func ranges(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    guard bytes[range].contains(where: mayBegin) else { return [] }
    var ranges: [Range<Int>] = []
    var offset = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let end = offset + scalar.utf8.count
      if isRefused(scalar) { ranges.append(offset..<end) }
      offset = end
    }
    return ranges
  }

  /// A control character, or the first byte of U+0080–9F, U+2028, U+2029, U+FEFF, U+FFFE and U+FFFF.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != .tab && byte != .newline && byte != .carriageReturn) || byte == 0x7F || byte == 0xC2
      || byte == 0xE2 || byte == 0xEF
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
