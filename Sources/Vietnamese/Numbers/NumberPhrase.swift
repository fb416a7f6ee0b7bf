/// A text around one numeral: what stands before it (tăng, giảm, a sign) and after it (multipliers, a unit).
struct NumberPhrase {
  /// Digits with dots, commas and, as group separators, spaces.
  let numeral: String
  let isNegative: Bool
  /// The power of ten of the multipliers: 9 for tỷ.
  let zeros: Int
  let unit: Quantity.Unit

  private let before: String
  private let after: String

  /// Nil when there is no numeral, or something else than its words around it.
  init?(_ text: String) {
    let scalars = Array(NFC.normalized(text).unicodeScalars)
    guard let first = scalars.firstIndex(where: Self.startsNumeral) else { return nil }
    let last = scalars[first...].prefix(while: Self.isInNumeral).lastIndex { !$0.isWhiteSpace } ?? first
    numeral = Self.string(scalars[first...last])
    before = Self.string(scalars[..<first])
    after = Self.string(scalars[(last + 1)...])

    guard let isNegative = Self.sign(before), let suffix = NumberSuffix(after) else { return nil }
    self.isNegative = isNegative
    zeros = suffix.zeros
    unit = suffix.unit
  }

  /// The text with another numeral, for suggestions.
  func replacingNumeral(with numeral: String) -> String {
    String((before + numeral + after).trimmingWhiteSpace)
  }

  /// Whether the words and sign before a numeral make it negative; nil when they are none that may stand there.
  private static func sign(_ text: String) -> Bool? {
    let words = text.lowercased().trimmingWhiteSpace
    switch words {
    case "", "+", "tăng", "tăng +": return false
    case "giảm": return true
    default: return words.unicodeScalars.count == 1 && words.unicodeScalars.allSatisfy(isDash) ? true : nil
    }
  }

  private static func startsNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "." || scalar == ","
  }

  private static func isInNumeral(_ scalar: Unicode.Scalar) -> Bool {
    startsNumeral(scalar) || scalar.isWhiteSpace
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2212}" || scalar.properties.generalCategory == .dashPunctuation
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
