import TestSupport
import Testing
import Vietnamese

@Suite struct VietnameseNumberTests {
  @Test(arguments: [
    ("0", "0"), ("007", "7"), ("1.000", "1000"), ("19.663", "19663"), ("1234567", "1234567"),
    ("1.234.567,89", "1234567.89"),
    ("57\u{202F}500", "57500"), ("57 500,25", "57500.25"), ("1\u{A0}234\u{A0}567", "1234567"), ("57,5000", "57.5"),
    ("-0", "0"),
    ("+3,5", "3.5"), ("—3,5", "-3.5"), ("‐ 3,5", "-3.5"), ("‑3,5", "-3.5"), ("－3,5", "-3.5"), ("giảm 31,2", "-31.2"),
    ("GIẢM 31,2", "-31.2"), ("tăng 8,76", "8.76"), ("giảm 31,2".nfd, "-31.2"), ("5 nghìn", "5000"),
    ("1,5 triệu", "1500000"),
    ("2 tỉ", "2000000000"), ("2 tỷ", "2000000000"), ("19 nghìn tỷ", "19000000000000"), ("0,0000001 triệu", "0.1"),
    ("999.999.999.999.999", "999999999999999"), ("0,000000000000001", "0.000000000000001"), (" 8,5\u{A0}", "8.5"),
    ("012", "12"),
    ("00000000000000000000012", "12"), ("1,50000000000000000000", "1.5"),
  ])
  func values(text: String, value: String) throws {
    #expect(try VietnameseNumber.parse(text).get().value.plain == value)
  }

  @Test(arguments: [
    ("8,76%", Quantity.Unit.percent), ("8,76 %", .percent), ("5 phần trăm", .percent), ("5 tỷ đồng", .vnd),
    ("5 tỉ Đồng", .vnd),
    ("5 VND", .vnd), ("5VNĐ", .vnd), ("5đ", .vnd), ("5 ₫", .vnd), ("470 triệu USD", .usd), ("5 usd", .usd),
    ("5", .none), ("5 triệu", .none),
  ])
  func units(text: String, unit: Quantity.Unit) throws {
    #expect(try VietnameseNumber.parse(text).get().unit == unit)
  }

  @Test(arguments: [
    ("28.5", "28,5"), ("28.5%", "28,5%"), ("-28.5", "-28,5"), ("giảm 28.5 %", "giảm 28,5 %"), ("0.125", "0,125"),
    ("0.25", "0,25"),
    (".5", "0,5"), ("1234.567", "1234,567"), ("012.345", "012,345"), ("1.2345", "1,2345"),
    ("1,234,567.89", "1.234.567,89"), ("1,234,567", "1.234.567"),
    ("1,234.5", "1.234,5"), ("1 234.5", "1.234,5"), ("5.5 tỷ đồng", "5,5 tỷ đồng"), ("1,234.567", "1.234,567"),
  ])
  func englishGrammar(text: String, suggestion: String) {
    #expect(VietnameseNumber.parse(text) == .failure(.english(suggestion: suggestion)))
  }

  @Test(arguments: [
    ("1.23", "1,23"), ("8.76%", "8,76%"), ("12.34.567", "1.234.567"), ("1.2345.678", "12.345.678"), ("1.23,5", "123,5"),
    ("1234.567,8", "1.234.567,8"), ("57 50", "5.750"), ("1.234 567", "1.234.567"), ("0.125.000", "125.000"),
  ])
  func badGrouping(text: String, suggestion: String) {
    #expect(VietnameseNumber.parse(text) == .failure(.badGrouping(suggestion: suggestion)))
  }

  @Test(arguments: [
    "1.000.000.000.000.000", "1234567890,123456", "0,0000000000000001", "1.000.000 tỷ", "9 tỷ tỷ tỷ tỷ tỷ tỷ",
    String(repeating: "9", count: 5_000), "9223372036854775808", "0," + String(repeating: "1", count: 5_000),
  ])
  func tooManyDigits(text: String) {
    #expect(VietnameseNumber.parse(text) == .failure(.tooManyDigits))
  }

  @Test(arguments: [
    "", " ", "abc", "5 người", "%", "-", "--5", "5-", "5,", ",5", ",", ".", "1,2,3", "1.234,5,6", "1..234", "1,.5",
    "1e5", "12/5", "٣",
    "giảm -5", "không", "5 %%", "5 triệu %", "tỷ 5", "5 đồng USD", "1,23,456", "\u{301}5", "5\u{301}", "½", "😀",
    "5 5 5 x",
  ])
  func notANumber(text: String) {
    #expect(VietnameseNumber.parse(text) == .failure(.notANumber))
    #expect(VietnameseNumber.parseGuarded(text) == .failure(.notANumber))
  }

  @Test(arguments: [
    ("57,500", "57,5", "57.500"), ("12,125", "12,1250", "12.125"), ("57,000", "57", "57.000"),
    ("57,050", "57,05", "57.050"),
    ("-57,500", "-57,5", "-57.500"), ("1234,567", "1234,5670", "1.234.567"), ("057,500", "57,5", "57.500"),
    ("57,500 tỷ đồng", "57,5 tỷ đồng", "57.500 tỷ đồng"), ("giảm 1,250%", "giảm 1,25%", "giảm 1.250%"),
    ("1234,000", "1.234", "1.234.000"),
  ])
  func aGuardedFieldAsksWhichReadingIsMeant(text: String, decimal: String, thousands: String) throws {
    #expect(
      VietnameseNumber.parseGuarded(text) == .failure(.ambiguousComma(asDecimal: decimal, asThousands: thousands)))
    let plain = try VietnameseNumber.parse(text).get()
    #expect(
      VietnameseNumber.parseGuarded(decimal) == .success(plain), "the decimal reading is the grammar's, and unambiguous"
    )
    #expect((try? VietnameseNumber.parseGuarded(thousands).get()) != nil)
  }

  @Test(arguments: ["0,125", "57,5", "57,50", "57,5000", "57.500", "1.057,500", "1 057,500", "57500", "-0,125"])
  func aGuardedFieldTakesWhatHasOneReading(text: String) {
    #expect(VietnameseNumber.parseGuarded(text) == VietnameseNumber.parse(text))
    #expect((try? VietnameseNumber.parseGuarded(text).get()) != nil)
  }

  @Test func everySuggestionIsANumber() throws {
    var random = SeededGenerator(seed: 15)
    let alphabet = Array("0123456789...,,, -%")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) })
      switch VietnameseNumber.parse(text) {
      case .failure(.english(let suggestion)), .failure(.badGrouping(let suggestion)):
        if (try? VietnameseNumber.parse(suggestion).get()) == nil { Issue.record("\(text) → \(suggestion)") }
      default: break
      }
    }
  }
}
