import Testing
import Vietnamese

@testable import Emulation

struct RationalTests {
  @Test(arguments: [
    (1, 3, "0.333333"), (2, 3, "0.666667"), (-2, 3, "-0.666667"), (1, 2_000_000, "0.000001"),
    (-1, 2_000_000, "-0.000001"), (-1, 3_000_000, "0"), (57, 1, "57"), (855, 100, "8.55"),
    (1_999_999_999, 1_000, "1999999.999"),
    (9_999_999, 10_000_000, "1"), (0, -5, "0"), (3, -2, "-1.5"),
  ])
  func `prints six places, half away from zero, without zeros at the end`(top: Int, bottom: Int, text: String) throws {
    #expect(try Rational(Int128(top), over: Int128(bottom)).text() == text)
  }

  @Test func `prints exactly however large the denominator is`() throws {
    let tiny = try Rational(1, over: Int128.max)
    #expect(tiny.text() == "0")
    #expect(try (Rational(1) - tiny).text() == "1")
    #expect(try Rational(Int128.max, over: 2).text(places: 1) == "85070591730234615865843651857942052863.5")
  }

  @Test func `compares exactly where cross products need more than 128 bits`() throws {
    let left = try Rational(Int128.max - 1, over: Int128.max)
    #expect(try left < Rational(1) && left > Rational(Int128.max - 2, over: Int128.max - 1))
    #expect(try Rational(-1, over: 3) < Rational(-1, over: 4))
    #expect(try Rational(2, over: 4) == Rational(1, over: 2))
  }

  @Test func `rounds up to whole numbers`() throws {
    #expect(try Rational(81, over: 10).roundedUp == 9)
    #expect(try Rational(-81, over: 10).roundedUp == -8)
    #expect(Rational(9).roundedUp == 9)
    #expect(try Rational(Int128.max, over: 1).roundedUp == nil)
  }

  @Test func `what needs more than 128 bits throws, as a division by zero does`() throws {
    let large = try Rational(Int128.max, over: 1)
    #expect(throws: Rational.Overflow.self) { try large + large }
    #expect(throws: Rational.Overflow.self) { try large * Rational(2) }
    #expect(throws: Rational.Overflow.self) { try Rational(1) / Rational.zero }
    #expect(throws: Rational.Overflow.self) { try Rational(Int128.min, over: 1) }
    #expect(try large * Rational(1, over: Int128.max) == Rational(1))
  }

  @Test func `sums decimals of any scale`() throws {
    var sum = DecimalSum()
    for number in [(125, 1), (1, 0), (-5, 3)] {
      try sum.add(try #require(DecimalNumber(coefficient: Int64(number.0), scale: number.1)))
    }
    #expect(try sum.value.text() == "13.495")
  }

  @Test func `a target whose figures are too long to compute with is a finding, not a crash`() throws {
    let long = "kế hoạch: \"123.456.789.012,345\", so với năm trước: \"tăng 8,7654321098765%\""
    let year = try SampleYear().with(.plan, "kế hoạch: 86, thực hiện năm trước: 125", long)
      .with(.results, "hao-hut,30/9/2018,95,", "hao-hut,30/9/2018,\"0,123456789012345\",")
    #expect(year.found == [Found(.tooLarge, "ke-hoach.yaml:15", "hao-hut")])
    #expect(year.year.targets[1].progress == nil)
    #expect(year.year.targets[1].value?.plain == "0.123456789012345")
  }
}
