import Testing
import Vietnamese

@Suite struct NumberVectorTests {
  @Test(arguments: try Fixture.rows("numbers.tsv"))
  func eachNumeralReadsAsListed(row: [String]) throws {
    let (text, value, note) = (row[0], row[1], row[2])
    let result = VietnameseNumber.parse(text)
    if value == "error" {
      #expect(result == .failure(try #require(problems[note])), "\(text)")
      return
    }
    let quantity = try result.get()
    #expect(quantity.value.plain == value, "\(text)")
    #expect(quantity.unit == (units[note] ?? .none), "\(text)")
  }

  @Test(arguments: try Fixture.rows("numbers.tsv").filter { $0[1] != "error" })
  func aGuardedFieldDiffersOnlyWhereTheVectorSaysSo(row: [String]) {
    let isGuarded = row[2].contains("in a guarded field") && row[2].hasSuffix("an error")
    let expected =
      isGuarded
      ? .failure(.ambiguousComma(asDecimal: "57,5", asThousands: "57.500")) : VietnameseNumber.parse(row[0])
    #expect(VietnameseNumber.parseGuarded(row[0]) == expected, "\(row[0])")
  }

  private let units: [String: Quantity.Unit] = ["percent": .percent, "VND": .vnd, "USD": .usd]

  private let problems: [String: NumberProblem] = [
    "English grammar": .english(suggestion: "1.234.567,89"),
    "bad grouping": .badGrouping(suggestion: "1,23"),
    "English decimal point; suggest 28,5": .english(suggestion: "28,5"),
  ]
}
