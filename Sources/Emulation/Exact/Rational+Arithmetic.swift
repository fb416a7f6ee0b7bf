import Vietnamese

extension Rational {
  public init(_ number: DecimalNumber) throws(Overflow) {
    try self.init(Int128(number.coefficient), over: Self.power(of10: number.scale))
  }

  public static func + (left: Rational, right: Rational) throws(Overflow) -> Rational {
    let shared = Int128(divisor(left.denominator.magnitude, right.denominator.magnitude))
    let (leftFactor, rightFactor) = (right.denominator / shared, left.denominator / shared)
    let sum = try added(times(left.numerator, leftFactor), times(right.numerator, rightFactor))
    return try Rational(sum, over: times(left.denominator, leftFactor))
  }

  public static func - (left: Rational, right: Rational) throws(Overflow) -> Rational {
    try left + Rational(times(right.numerator, -1), over: right.denominator)
  }

  public static func * (left: Rational, right: Rational) throws(Overflow) -> Rational {
    // Reduced crosswise first, so that only a result that is itself too large overflows.
    let a = try Rational(left.numerator, over: right.denominator)
    let b = try Rational(right.numerator, over: left.denominator)
    return try Rational(times(a.numerator, b.numerator), over: times(a.denominator, b.denominator))
  }

  /// Throws too where `right` is 0.
  public static func / (left: Rational, right: Rational) throws(Overflow) -> Rational {
    try left * Rational(right.denominator, over: right.numerator)
  }

  var magnitude: Rational {
    get throws(Overflow) { numerator < 0 ? try Rational.zero - self : self }
  }

  private static func times(_ left: Int128, _ right: Int128) throws(Overflow) -> Int128 {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    if overflow { throw Overflow() }
    return product
  }

  private static func added(_ left: Int128, _ right: Int128) throws(Overflow) -> Int128 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    if overflow { throw Overflow() }
    return sum
  }

  /// - Parameter exponent: 0…15, as ``DecimalNumber/scale`` is.
  static func power(of10 exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
