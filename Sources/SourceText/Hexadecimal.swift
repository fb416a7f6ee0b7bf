extension BinaryInteger {
  /// In hexadecimal, with zeros before it up to so many digits.
  package func hexadecimal(digits: Int, uppercase: Bool = false) -> String {
    let text = String(self, radix: 16, uppercase: uppercase)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

extension Unicode.Scalar {
  /// `U+200B`
  package var codePoint: String { "U+" + value.hexadecimal(digits: 4, uppercase: true) }
}
