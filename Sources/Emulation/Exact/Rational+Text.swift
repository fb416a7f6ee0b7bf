extension Rational {
  /// With a dot, rounded to so many places (at most 15), half away from zero, no zeros at the end: `8.55`, `57`, `-0.5`.
  public func text(places: Int = 6) -> String {
    let (whole, rest) = digits(places: min(max(places, 0), 15))
    let sign = numerator < 0 && (whole != "0" || !rest.isEmpty) ? "-" : ""
    return sign + whole + (rest.isEmpty ? "" : "." + rest)
  }

  /// The whole number that is not below this one. Nil beyond 64 bits.
  public var roundedUp: Int? {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int(exactly: rest > 0 ? quotient + 1 : quotient)
  }

  private func digits(places: Int) -> (whole: String, fraction: String) {
    let divisor = denominator.magnitude
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    let unit = Self.power(of10: places).magnitude
    // The rest is below the divisor, so the quotient fits; full width, because the product may not.
    var (fraction, remainder) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: unit))
    if remainder >= divisor - remainder { fraction += 1 }
    let (carried, shown) = fraction == unit ? (whole + 1, 0) : (whole, fraction)
    let padded = String(repeating: "0", count: places) + String(shown)
    let kept = padded.suffix(places).utf8.reversed().drop { $0 == UInt8(ascii: "0") }.reversed()
    return (String(carried), String(decoding: Array(kept), as: UTF8.self))
  }
}
