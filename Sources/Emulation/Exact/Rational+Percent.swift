extension Rational {
  /// Taken as a percentage of a whole number: 15 of 57 is 8.55.
  public func hundredths(of total: Int) throws(Overflow) -> Rational {
    try self * Rational(total) / Rational(100)
  }
}
