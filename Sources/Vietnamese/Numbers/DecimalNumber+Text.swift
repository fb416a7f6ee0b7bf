extension DecimalNumber: CustomStringConvertible {
  /// Vietnamese grammar: `19.663`, `8,76`, `−1.234.567,89` with U+2212 for minus.
  public var vietnamese: String {
    let whole = Self.grouped(digits.whole)
    return (isNegative ? "\u{2212}" : "") + whole + (digits.fraction.isEmpty ? "" : "," + digits.fraction)
  }

  /// With a dot and a hyphen, for published data: `19663`, `8.76`, `-1234567.89`.
  public var plain: String {
    (isNegative ? "-" : "") + digits.whole + (digits.fraction.isEmpty ? "" : "." + digits.fraction)
  }

  /// As ``plain``.
  public var description: String { plain }

  /// Digits with a dot before each three from the end: `1.234.567`.
  static func grouped(_ digits: some BidirectionalCollection<Character>) -> String {
    var result = ""
    let count = digits.count
    for (index, digit) in digits.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { result.append(".") }
      result.append(digit)
    }
    return result
  }

  private var digits: (whole: String, fraction: String) {
    let text = String(coefficient.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - text.count)) + text
    return (String(padded.dropLast(scale)), String(padded.suffix(scale)))
  }
}
