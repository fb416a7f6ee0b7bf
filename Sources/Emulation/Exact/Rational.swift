import Vietnamese

/// An exact fraction in lowest terms. Sums and products that need more than 128 bits throw ``Overflow``.
public struct Rational: Hashable, Sendable {
  public let numerator: Int128
  /// At least 1.
  public let denominator: Int128

  /// A figure that 128 bits cannot hold. From numbers of 15 digits it takes several products to get there.
  public struct Overflow: Error, Hashable, Sendable {}

  public static let zero = Rational(0)

  public init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// In lowest terms. Throws too where `denominator` is 0.
  init(_ numerator: Int128, over denominator: Int128) throws(Overflow) {
    let divisor = Self.divisor(numerator.magnitude, denominator.magnitude)
    guard denominator != 0, let top = Int128(exactly: numerator.magnitude / divisor),
      let bottom = Int128(exactly: denominator.magnitude / divisor)
    else { throw Overflow() }
    self.numerator = (numerator < 0) == (denominator < 0) ? top : -top
    self.denominator = bottom
  }

  /// The greatest common divisor; 1 for 0 and 0.
  static func divisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }
}

extension Rational: Comparable {
  /// Exact, whatever the sizes.
  public static func < (left: Rational, right: Rational) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return (a.high, a.low) < (b.high, b.low)
  }
}
