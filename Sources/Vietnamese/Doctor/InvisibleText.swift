/// Characters that nobody sees and that keep words from being found: what pasting from Word and web pages leaves.
enum InvisibleText {
  /// What the character at an index should be, where it should not stand; nil where it may.
  static func replacement(in line: ArraySlice<Unicode.Scalar>, at index: Int) -> TextFlaw.Kind? {
    let scalar = line[index]
    switch scalar.value {
    case 0xA0, 0x2007, 0x202F: return isBesideDigit(line, index) ? nil : .hardSpace
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFDD0...0xFDEF: return .control(scalar)
    case let value where value & 0xFFFE == 0xFFFE: return .control(scalar)
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: return .invisible(scalar)
    case 0x200C, 0x200D: return joinsPictures(line, index) ? nil : .invisible(scalar)
    case 0xD0, 0xF0, 0x189, 0x256: return isInAVietnameseWord(line, index) ? .eth : nil
    default: return nil
    }
  }

  /// `19 663`, `khoản 3`: a number's own space, or one that keeps it on the line of its word.
  private static func isBesideDigit(_ line: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    neighbours(line, index).contains { ("0"..."9").contains($0) || $0 == "%" }
  }

  /// An emoji may be several, held together by U+200D.
  private static func joinsPictures(_ line: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    neighbours(line, index).contains { $0.value >= 0x0370 && !(0x1E00..<0x2070).contains($0.value) }
  }

  private static func neighbours(_ line: ArraySlice<Unicode.Scalar>, _ index: Int) -> [Unicode.Scalar] {
    [index - 1, index + 1].filter(line.indices.contains).map { line[$0] }
  }

  /// Alone it is spoken of; þ, æ and ö are beside it in the words of Iceland, and where it came of another encoding
  /// others of its letters.
  private static func isInAVietnameseWord(_ line: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    let word =
      line[..<index].suffix(reach).reversed().prefix { $0.properties.isAlphabetic }
      + Array(line[index...].prefix(reach).prefix { $0.properties.isAlphabetic })
    return word.count > 1 && !word.contains(where: isOfAnotherLanguage)
  }

  /// No word of Vietnam is longer.
  private static let reach = 16

  private static func isOfAnotherLanguage(_ scalar: Unicode.Scalar) -> Bool {
    !"ÐðĐđÑñ".unicodeScalars.contains(scalar) && ("À"..."ÿ").contains(scalar) && !VietnameseLetter.isOne(scalar)
  }
}
