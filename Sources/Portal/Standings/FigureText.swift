import Emulation
import Vietnamese

/// What a figure says: as readers see it, and as `du-lieu.json` has it.
struct FigureText: Sendable, Hashable {
  /// In Vietnamese grammar: `92,5`, `76,92%`, `chưa có số liệu`.
  let text: String
  /// Exactly the string of a number in `du-lieu.json`; nil for what is no number there.
  let value: String?

  init(_ text: String, value: String? = nil) {
    (self.text, self.value) = (text, value)
  }

  init(_ whole: Int) { self.init(DecimalNumber.vietnamese(whole), value: String(whole)) }

  init(_ number: DecimalNumber) { self.init(number.vietnamese, value: number.published) }

  /// - Parameters:
  ///   - places: that are printed; all six are published.
  ///   - unit: printed after the number, such as `%`.
  init(_ number: Rational, places: Int = 6, unit: String = "") {
    self.init(number.vietnamese(places: places) + unit, value: number.text())
  }
}

extension Rational {
  /// In Vietnamese grammar: `19.663`, `8,76`, `−3,5`; rounded half away from zero, no zeros at the end.
  func vietnamese(places: Int = 2) -> String {
    let plain = text(places: places)
    let number = VietnameseNumber.parse(plain.replacing(".", with: ","))
    return (try? number.get().value.vietnamese) ?? plain
  }
}

extension DecimalNumber {
  /// A whole number in Vietnamese grammar.
  static func vietnamese(_ whole: Int) -> String {
    DecimalNumber(coefficient: Int64(whole))?.vietnamese ?? String(whole)
  }
}
