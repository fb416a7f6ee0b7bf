import SourceText
import Vietnamese

/// What a number has to look like where it stands.
public enum NumberForm: Sendable {
  /// Bare: `28,5`.
  case plain
  /// Bare, where a mistaken comma would be costly: `57,500` is an error (docs/spec/standings.md, "Targets").
  case guarded
  /// Bare and whole: `1.234`.
  case whole
  /// `90%`.
  case percent
  /// `tăng 8,76%`, `giảm 31,2%`.
  case growth

  package enum Failure: Error {
    case grammar(NumberProblem)
    /// A number, or none, but not in this form.
    case otherForm
  }

  /// Reads a text by the Vietnamese grammar; a percentage is left in percent.
  package func read(_ text: String) -> Result<DecimalNumber, Failure> {
    switch isGuarded ? VietnameseNumber.parseGuarded(text) : VietnameseNumber.parse(text) {
    case .failure(.notANumber): .failure(.otherForm)
    case .failure(let problem): .failure(.grammar(problem))
    case .success(let quantity): fits(quantity, text) ? .success(quantity.value) : .failure(.otherForm)
    }
  }

  /// Whether a number that is known to be one is of this form.
  package func isFit(_ number: DecimalNumber) -> Bool { if case .whole = self { number.scale == 0 } else { true } }

  private var isGuarded: Bool { if case .guarded = self { true } else { false } }

  private func fits(_ quantity: Quantity, _ text: String) -> Bool {
    // What parses and has letters has multipliers (nghìn, tỷ) or a direction (tăng, giảm).
    let isBare = quantity.unit == .none && !text.unicodeScalars.contains { $0.properties.isAlphabetic }
    return switch self {
    case .plain, .guarded: isBare
    case .whole: isBare && quantity.value.scale == 0
    case .percent: quantity.unit == .percent && text.trimmed.first?.isNumber == true
    case .growth: quantity.unit == .percent
    }
  }

  package var expectedVi: String {
    switch self {
    case .plain, .guarded: "một số, không kèm đơn vị tính"
    case .whole: "một số nguyên"
    case .percent: "một tỷ lệ phần trăm"
    case .growth: "mức tăng hoặc giảm theo phần trăm"
    }
  }

  package var expectedEn: String {
    switch self {
    case .plain, .guarded: "a number without its unit"
    case .whole: "a whole number"
    case .percent: "a percentage"
    case .growth: "a rise or fall in percent"
    }
  }

  package var example: String {
    switch self {
    case .plain: "28,5"
    case .guarded: "19.663"
    case .whole: "12"
    case .percent: "90%"
    case .growth: "tăng 8,76%"
    }
  }
}
