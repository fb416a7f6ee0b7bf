import Foundation
import TestSupport

/// Material for properties that must hold for any text.
enum Scalars {
  /// Every scalar of Unicode 14, which both the standard library and Foundation, the second opinion, know.
  static let assigned: [Unicode.Scalar] = (0..<0x11_0000).compactMap { Unicode.Scalar(UInt32($0)) }
    .filter { scalar in scalar.properties.age.map { $0.major <= 14 } ?? false }

  /// What may meet in the texts of a site, and what must not trip anything up. Without trailing Hangul jamo, which
  /// Foundation does not compose with a syllable; nfc.tsv has them.
  static let lively: [Unicode.Scalar] =
    Array(
      """
      aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƯ Ð ðƀƁčĕŏŭñßæœıİſ 0159 '’ʼ`-–_.,:/%#"“”‘ é ế ệ ợ ở ỵ Ỹ ₫ → ≠ Å K가각힣か日本ЖйΩΆ😀👨
      """.unicodeScalars)
    + [
      0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323, 0x338, 0x345, 0x34F, 0x1161, 0x3099, 0x200B, 0x200D,
      0xAD, 0xA0, 0x202F, 0xFEFF, 0x1DC4, 0x0,
    ].compactMap(Unicode.Scalar.init as (UInt32) -> Unicode.Scalar?)

  /// Texts of up to 12 scalars, the same in every run.
  static func texts(_ count: Int, seed: UInt64 = 2018) -> [String] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let length = Int.random(in: 0...12, using: &random)
      return String(String.UnicodeScalarView((0..<length).compactMap { _ in lively.randomElement(using: &random) }))
    }
  }
}

extension String {
  var nfc: String { precomposedStringWithCanonicalMapping }
  var nfd: String { decomposedStringWithCanonicalMapping }

  /// Swift calls canonically equivalent strings equal; these tests must see the difference.
  var hex: String { unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " ") }
}
