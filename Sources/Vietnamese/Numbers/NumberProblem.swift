/// Why a text is not a number in Vietnamese grammar. A suggestion is the whole text, corrected.
public enum NumberProblem: Error, Equatable, Sendable {
  /// A dot as decimal sign or commas between groups: `28.5`, `1,234,567.89`.
  case english(suggestion: String)
  /// A group without three digits: `1.23`.
  case badGrouping(suggestion: String)
  /// In a guarded field: `57,500` is 57.5 by the grammar and 57500 by habit. Both readings, so written that neither can be
  /// taken for the other: `57,5` and `57.500`.
  case ambiguousComma(asDecimal: String, asThousands: String)
  /// More than 15 digits.
  case tooManyDigits
  case notANumber
}
