/// Characters that pages and feeds cannot hold: what is no character of XML 1.0 (2.2), the controls that HTML refuses
/// (U+007F–9F), and Unicode's noncharacters.
public enum ForbiddenCharacter {
  /// - Parameter scalar: a code point, or a number beyond them.
  public static func matches(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xD800...0xDFFF, 0xFDD0...0xFDEF: true
    default: scalar & 0xFFFE == 0xFFFE || scalar > 0x10FFFF
    }
  }

  /// A text with U+FFFD in their places, and in those of bytes that are not UTF-8; nil where there are none.
  public static func replaced(in bytes: [UInt8]) -> [UInt8]? {
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      result.append(matches(scalar.value) ? "\u{FFFD}" : scalar)
    }
    let replaced = Array(String(result).utf8)
    return replaced == bytes ? nil : replaced
  }
}
