/// Numbers in Vietnamese grammar (docs/spec/content.md, "Numbers"): dots between groups, a decimal comma.
public enum VietnameseNumber {
  /// Reads `19.663`, `8,76%`, `−3,5` with any dash, `giảm 31,2%`, `19.663 tỷ đồng`, `470 triệu USD`. U+00A0, U+202F or
  /// a space may stand for the group dots.
  public static func parse(_ text: String) -> Result<Quantity, NumberProblem> {
    read(text, guarded: false)
  }

  /// As ``parse(_:)``, for the fields where a mistaken comma would be costly (docs/spec/standings.md, "Targets"):
  /// exactly three digits after the comma, no group separator and a whole part other than 0 is
  /// ``NumberProblem/ambiguousComma``.
  public static func parseGuarded(_ text: String) -> Result<Quantity, NumberProblem> {
    read(text, guarded: true)
  }

  private static func read(_ text: String, guarded: Bool) -> Result<Quantity, NumberProblem> {
    Result { () throws(NumberProblem) in
      guard let phrase = NumberPhrase(text) else { throw .notANumber }
      let numeral = try Numeral(phrase)
      if guarded, let readings = numeral.ambiguousReadings {
        throw .ambiguousComma(
          asDecimal: phrase.replacingNumeral(with: readings.decimal),
          asThousands: phrase.replacingNumeral(with: readings.thousands))
      }
      guard let value = numeral.value(negative: phrase.isNegative, tenfold: phrase.zeros) else { throw .tooManyDigits }
      return Quantity(value: value, unit: phrase.unit)
    }
  }
}
