import Testing
import Vietnamese

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    (19663, 0, "19.663", "19663"), (876, 2, "8,76", "8.76"), (-123_456_789, 2, "−1.234.567,89", "-1234567.89"),
    (0, 0, "0", "0"),
    (5, 3, "0,005", "0.005"), (-5, 1, "−0,5", "-0.5"), (1000, 0, "1.000", "1000"), (999, 0, "999", "999"),
    (1000, 3, "1", "1"),
    (999_999_999_999_999, 0, "999.999.999.999.999", "999999999999999"),
  ])
  func printing(coefficient: Int64, scale: Int, vietnamese: String, plain: String) throws {
    let number = try #require(DecimalNumber(coefficient: coefficient, scale: scale))
    #expect(number.vietnamese == vietnamese)
    #expect(number.plain == plain)
    #expect(try VietnameseNumber.parse(vietnamese).get().value == number, "what is printed reads back")
  }

  @Test(arguments: [
    (855, 2, 1, "8.6"), (-855, 2, 1, "-8.6"), (845, 2, 1, "8.5"), (849, 2, 1, "8.5"), (844, 2, 1, "8.4"),
    (5, 1, 0, "1"), (-5, 1, 0, "-1"),
    (4, 1, 0, "0"), (-4, 1, 0, "0"), (995, 2, 1, "10"), (123, 0, 2, "123"), (15, 1, -3, "2"),
    (999_999_999_999_999, 15, 0, "1"),
    (999_999_999_999_999, 1, 0, "100000000000000"), (1, 15, 0, "0"), (1, 15, 14, "0"), (5, 15, 14, "0.00000000000001"),
  ])
  func roundingHalfAwayFromZero(coefficient: Int64, scale: Int, places: Int, expected: String) {
    #expect(DecimalNumber(coefficient: coefficient, scale: scale)?.rounded(to: places).plain == expected)
  }

  @Test func equalValuesAreEqualHoweverTheyAreGiven() {
    #expect(DecimalNumber(coefficient: 5750, scale: 2) == DecimalNumber(coefficient: 575, scale: 1))
    #expect(DecimalNumber(coefficient: 5750, scale: 2).hashValue == DecimalNumber(coefficient: 575, scale: 1).hashValue)
    #expect(DecimalNumber(coefficient: 0, scale: 9) == .zero)
  }

  @Test func theOrderIsByValue() {
    let ascending: [(Int64, Int)] = [
      (-999_999_999_999_999, 0), (-15, 1), (-149, 2), (-1, 15), (0, 3), (1, 15), (86, 1), (855, 1), (86, 0),
      (999_999_999_999_999, 0),
    ]
    let numbers = ascending.compactMap { DecimalNumber(coefficient: $0.0, scale: $0.1) }
    #expect(numbers.count == ascending.count)
    for (left, right) in zip(numbers, numbers.dropFirst()) {
      #expect(left < right, "\(left) \(right)")
      #expect(!(right < left), "\(left) \(right)")
    }
  }

  @Test func numbersThatDoNotFitAreNone() {
    #expect(DecimalNumber(coefficient: 1_000_000_000_000_000) == nil)
    #expect(DecimalNumber(coefficient: .min) == nil)
    #expect(DecimalNumber(coefficient: .max, scale: .max) == nil)
    #expect(DecimalNumber(coefficient: 1, scale: 16) == nil)
    #expect(DecimalNumber(coefficient: 1, scale: -1) == nil)
    #expect(DecimalNumber(coefficient: 0, scale: .max) == .zero)
  }
}
