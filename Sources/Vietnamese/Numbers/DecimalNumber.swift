/// An exact decimal of at most 15 digits: coefficient ÷ 10^scale.
public struct DecimalNumber: Hashable, Sendable {
  /// −999,999,999,999,999 … 999,999,999,999,999; not a multiple of 10 unless the scale is 0.
  public let coefficient: Int64
  /// The number of digits after the decimal sign, 0…15.
  public let scale: Int

  /// How many digits a coefficient may have, and how many may stand after the decimal sign.
  public static let maximumDigits = 15
  /// 0.
  public static let zero = DecimalNumber(exactCoefficient: 0, scale: 0)

  /// The number in lowest terms, so that equal values are equal. Nil when it needs more than 15 digits.
  public init?(coefficient: Int64, scale: Int = 0) {
    guard scale >= 0 else { return nil }
    var (coefficient, scale) = (coefficient, scale)
    if coefficient == 0 { scale = 0 }
    while scale > 0, coefficient.isMultiple(of: 10) {
      coefficient /= 10
      scale -= 1
    }
    guard scale <= Self.maximumDigits, coefficient.magnitude < Self.limit else { return nil }
    self.init(exactCoefficient: coefficient, scale: scale)
  }

  private init(exactCoefficient coefficient: Int64, scale: Int) {
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Whether the number is below zero.
  public var isNegative: Bool { coefficient < 0 }

  private static let limit: UInt64 = 1_000_000_000_000_000
}

extension DecimalNumber: Comparable {
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    Int128(left.coefficient) * power(of10: right.scale) < Int128(right.coefficient) * power(of10: left.scale)
  }

  static func power(of10 exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
