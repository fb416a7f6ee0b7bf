import Vietnamese

/// A sum of decimals, kept as one coefficient ÷ 10^scale: adding forty scores costs forty additions, no division.
struct DecimalSum {
  private var coefficient: Int128 = 0
  private var scale = 0

  mutating func add(_ number: DecimalNumber) throws(Rational.Overflow) {
    var term = Int128(number.coefficient)
    if number.scale > scale {
      coefficient = try aligned(coefficient, by: number.scale - scale)
      scale = number.scale
    } else if number.scale < scale {
      term = try aligned(term, by: scale - number.scale)
    }
    let (sum, overflow) = coefficient.addingReportingOverflow(term)
    if overflow { throw Rational.Overflow() }
    coefficient = sum
  }

  var value: Rational {
    get throws(Rational.Overflow) { try Rational(coefficient, over: Rational.power(of10: scale)) }
  }

  private func aligned(_ coefficient: Int128, by places: Int) throws(Rational.Overflow) -> Int128 {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: Rational.power(of10: places))
    if overflow { throw Rational.Overflow() }
    return product
  }
}
