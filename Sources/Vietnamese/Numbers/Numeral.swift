/// The digits of a number in Vietnamese grammar, before sign, multiplier and unit.
struct Numeral {
  let whole: String
  let fraction: String
  private let isGrouped: Bool

  init(_ phrase: NumberPhrase) throws(NumberProblem) {
    let shape = NumeralShape(phrase.numeral)
    guard shape.hasDigitsThroughout else { throw Self.problem(of: shape, in: phrase) }
    switch shape.separators {
    case "", ",": (whole, fraction, isGrouped) = (shape.parts[0], shape.parts.count > 1 ? shape.parts[1] : "", false)
    default:
      guard shape.isGrouped else { throw Self.problem(of: shape, in: phrase) }
      let hasFraction = shape.separators.hasSuffix(",")
      whole = shape.parts.dropLast(hasFraction ? 1 : 0).joined()
      fraction = hasFraction ? shape.parts[shape.parts.count - 1] : ""
      isGrouped = true
    }
  }

  private static func problem(of shape: NumeralShape, in phrase: NumberPhrase) -> NumberProblem {
    if let english = shape.englishReading {
      return .english(suggestion: phrase.replacingNumeral(with: english))
    }
    if let regrouped = shape.regrouped {
      return .badGrouping(suggestion: phrase.replacingNumeral(with: regrouped))
    }
    return .notANumber
  }

  /// Nil when the number has more than 15 digits. `tenfold` is the power of ten it is multiplied by.
  func value(negative: Bool, tenfold: Int) -> DecimalNumber? {
    let digits = (whole + fraction).drop { $0 == "0" }
    let kept = digits.reversed().drop { $0 == "0" }.reversed()
    if kept.isEmpty { return .zero }
    guard kept.count <= DecimalNumber.maximumDigits, var coefficient = Int64(String(kept)) else { return nil }
    let scale = fraction.count - tenfold - (digits.count - kept.count)
    for _ in 0..<max(0, -scale) {
      guard coefficient < 100_000_000_000_000 else { return nil }
      coefficient *= 10
    }
    return DecimalNumber(coefficient: negative ? -coefficient : coefficient, scale: max(0, scale))
  }

  /// The two readings of `57,500`, `57,5` and `57.500`; nil when there is but one.
  var ambiguousReadings: (decimal: String, thousands: String)? {
    guard fraction.count == 3, !isGrouped else { return nil }
    let significant = String(whole.drop { $0 == "0" })
    if significant.isEmpty { return nil }
    let zeros = fraction.reversed().prefix { $0 == "0" }.count
    // Three digits after the comma would be ambiguous again: a fourth shows that a decimal is meant.
    let decimals = zeros == 0 ? fraction + "0" : String(fraction.dropLast(zeros))
    let decimal = DecimalNumber.grouped(significant)
    return (decimals.isEmpty ? decimal : "\(significant),\(decimals)", DecimalNumber.grouped(significant + fraction))
  }
}
