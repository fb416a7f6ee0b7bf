extension DecimalNumber {
  /// Rounded to so many digits after the decimal sign, half away from zero: 8.55 → 8.6, −8.55 → −8.6.
  public func rounded(to places: Int) -> DecimalNumber {
    let dropped = scale - max(0, places)
    if dropped <= 0 { return self }
    let divisor = Self.power(of10: dropped)
    let (quotient, rest) = Int128(coefficient).quotientAndRemainder(dividingBy: divisor)
    let away: Int128 = rest.magnitude * 2 >= divisor.magnitude ? (coefficient < 0 ? -1 : 1) : 0
    return DecimalNumber(coefficient: Int64(truncatingIfNeeded: quotient + away), scale: scale - dropped) ?? self
  }
}
