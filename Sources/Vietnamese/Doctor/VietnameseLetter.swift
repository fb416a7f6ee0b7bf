/// The letters of Vietnamese, with their tones, in both cases.
enum VietnameseLetter {
  /// Beyond ASCII.
  static func isOne(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x80 && small(scalar) != 0 }

  /// The small letter of a letter; 0 for what Vietnamese does not write. ASCII letters are all taken for its own.
  @inline(__always)
  static func small(_ scalar: Unicode.Scalar) -> UInt16 {
    scalar.value < 0x1F00 ? table[Int(scalar.value)] : 0
  }

  private static let table: [UInt16] = {
    let vowels = "aăâeêioôơuưy"
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let marked = vowels.flatMap { vowel in tones.map { NFC.normalized("\(vowel)\($0)") } }.joined() + "đ"
    var table = [UInt16](repeating: 0, count: 0x1F00)
    for letter in ("abcdefghijklmnopqrstuvwxyz" + marked).unicodeScalars {
      for scalar in [letter] + String(letter).uppercased().unicodeScalars {
        table[Int(scalar.value)] = UInt16(letter.value)
      }
    }
    return table
  }()
}
