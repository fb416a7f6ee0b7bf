@_spi(_Unicode) import Swift

/// Lower-case text in NFD, as scalars: the form in which letters, vowel marks and tones are looked at one by one.
enum Decomposition {
  static func scalars(of text: String) -> [Unicode.Scalar] {
    quick(text) ?? slow(text)
  }

  private static func slow(_ text: String) -> [Unicode.Scalar] {
    Array(text.lowercased()._nfd)
  }

  /// By look-up; nil when the text has a scalar outside the table. The table has no combining mark, so nothing it gives
  /// has to be put in canonical order with what stands around it.
  private static func quick(_ text: String) -> [Unicode.Scalar]? {
    let table = table
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let index = index(of: scalar) else { return nil }
      for part in table[index] { result.append(part) }
    }
    return result
  }

  /// Of U+0000–U+02FF, Latin Extended Additional and general punctuation.
  private static func index(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0..<0x300: Int(scalar.value)
    case 0x1E00..<0x1F00: Int(scalar.value) - 0x1E00 + 0x300
    case 0x2000..<0x2040: Int(scalar.value) - 0x2000 + 0x400
    default: nil
    }
  }

  private static let table: [[Unicode.Scalar]] =
    [0..<0x300, 0x1E00..<0x1F00, 0x2000..<0x2040].joined().map { (value: UInt32) in
      Unicode.Scalar(value).map { slow(String($0)) } ?? []
    }
}
