import Emulation

/// A place along a chart, in thousandths of a percent of its width: exact numbers in, no floating point.
struct Share: Hashable, Sendable {
  /// 0…100 000.
  let thousandths: Int

  init(thousandths: Int) {
    self.thousandths = min(max(thousandths, 0), 100_000)
  }

  /// `part` of `whole`, kept within the chart; 0 where they cannot be compared.
  init(_ part: Rational, of whole: Rational) {
    guard whole > .zero, part > .zero else {
      self.init(thousandths: 0)
      return
    }
    let ratio = try? part / whole * Rational(100_000)
    // Overflow only happens where the part is far greater than the whole.
    self.init(thousandths: ratio.map { Int(clamping: $0.numerator / $0.denominator) } ?? (part < whole ? 0 : 100_000))
  }

  static let none = Share(thousandths: 0)
  static let whole = Share(thousandths: 100_000)

  /// As an SVG length: `12.5%`.
  var percent: String { Decimals.text(thousandths) + "%" }
}

/// A length in thousandths of the chart's letter size, so that a chart grows with its text.
struct Ems: Hashable, Sendable {
  let thousandths: Int

  /// As an SVG length: `1.4em`.
  var text: String { Decimals.text(thousandths) + "em" }

  static func + (left: Ems, right: Ems) -> Ems { Ems(thousandths: left.thousandths + right.thousandths) }
  static func * (left: Ems, count: Int) -> Ems { Ems(thousandths: left.thousandths * count) }
  static let none = Ems(thousandths: 0)
}

private enum Decimals {
  /// Thousandths with a dot and no zeros at the end.
  static func text(_ thousandths: Int) -> String {
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 { return String(whole) }
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
