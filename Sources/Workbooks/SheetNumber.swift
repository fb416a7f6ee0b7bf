import Vietnamese

/// A number as workbooks write it (`57.5`, `7.0000000000000009`, `1E-3`), as a decimal of at most fifteen digits: more
/// no spreadsheet shows, and what stands behind them comes of its binary arithmetic.
package struct SheetNumber: Sendable, Hashable {
  /// Without zeros at either end; empty for 0.
  private(set) var digits: [UInt8]
  /// Digits before the decimal sign; 0 or less for what begins behind it.
  private(set) var point: Int
  private(set) var isNegative: Bool

  /// Nil for what is no number.
  package init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = rest.prefix { $0.isASCIIDigit }
    rest = rest.dropFirst(whole.count)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix { $0.isASCIIDigit }
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard !whole.isEmpty || !fraction.isEmpty, let exponent = Self.exponent(rest) else { return nil }
    (digits, point) = (Array(whole + fraction), whole.count + exponent)
    for index in digits.indices { digits[index] -= 0x30 }
    trim()
    round(keeping: 15)
  }

  private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
    guard let mark = text.first else { return 0 }
    guard mark == UInt8(ascii: "E") || mark == UInt8(ascii: "e"), text.count <= 6 else { return nil }
    return Int(String(decoding: text.dropFirst(), as: UTF8.self))
  }

  /// Nil for what has more than fifteen digits before and after the decimal sign together.
  package var decimal: DecimalNumber? {
    guard digits.count <= 15, point <= 15, digits.count - point <= 15 else { return nil }
    let whole = digits + [UInt8](repeating: 0, count: max(0, point - digits.count))
    let coefficient = whole.reduce(Int64(0)) { $0 * 10 + Int64($1) }
    return DecimalNumber(coefficient: isNegative ? -coefficient : coefficient, scale: max(0, digits.count - point))
  }

  private mutating func trim() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (point, isNegative) = (0, false) }
  }

  /// Half away from zero, as spreadsheets round.
  mutating func round(keeping count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      return trim()
    }
    let isUp = digits[count] >= 5
    digits.removeSubrange(count...)
    if isUp { carry() }
    trim()
  }

  private mutating func carry() {
    for index in digits.indices.reversed() {
      digits[index] += 1
      if digits[index] < 10 { return }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    point += 1
  }

  /// The same, its decimal sign so many places to the right.
  package func shifted(by places: Int) -> SheetNumber {
    var number = self
    if !digits.isEmpty { number.point += places }
    return number
  }

  /// Whole days, and the rest of a day as seconds.
  var serial: (days: Int, seconds: Int)? {
    guard !isNegative, point <= 7 else { return nil }
    let padded = digits + [UInt8](repeating: 0, count: max(0, point - digits.count))
    let days = padded.prefix(max(0, point)).reduce(0) { $0 * 10 + Int($1) }
    let parts = ([UInt8](repeating: 0, count: min(10, max(0, -point))) + padded.dropFirst(max(0, point))).prefix(10)
    let fraction = parts.reduce(0) { $0 * 10 + Int($1) }
    let unit = (0..<parts.count).reduce(1) { unit, _ in unit * 10 }
    return (days, (fraction * 86_400 * 2 + unit) / (unit * 2))
  }
}

extension SheetNumber {
  /// With a comma and without groups, as many decimals as there are: what a Vietnamese spreadsheet shows where nothing
  /// else is said.
  var general: String {
    var short = self
    // A cell of the usual width shows eleven signs.
    if point <= 11, point > -9 { short.round(keeping: max(1, min(11, 10 + min(0, point)))) }
    guard short.point <= 21, short.point > -20 else { return scientific }
    return short.fixed(places: max(0, short.digits.count - short.point))
  }

  private var scientific: String {
    let mantissa = digits.dropFirst().map { "\($0)" }.joined()
    let exponent = point - 1
    return "\(isNegative ? "-" : "")\(digits.first ?? 0)\(mantissa.isEmpty ? "" : ",")\(mantissa)"
      + "E\(exponent < 0 ? "-" : "+")\(abs(exponent))"
  }

  /// - Parameters:
  ///   - places: behind the comma.
  ///   - required: how many of them stand even as zeros at the end; all, where nil.
  ///   - whole: digits before the comma at least.
  func fixed(places: Int, required: Int? = nil, whole: Int = 1, grouped: Bool = false) -> String {
    var number = self
    number.round(keeping: point + places)
    let before = max(number.point, 0)
    let zeros = [UInt8](repeating: 0, count: max(0, -number.point)) + number.digits
    let all = number.point > 0 ? number.digits : zeros
    var integer = all.prefix(before) + [UInt8](repeating: 0, count: max(0, before - all.count))
    var fraction = all.dropFirst(before) + []
    integer.insert(contentsOf: [UInt8](repeating: 0, count: max(0, whole - integer.count)), at: integer.startIndex)
    let least = required ?? places
    if fraction.count < least { fraction += [UInt8](repeating: 0, count: least - fraction.count) }
    let text = Self.text(Array(integer), grouped: grouped)
    return (number.isNegative ? "-" : "") + text + (fraction.isEmpty ? "" : ",") + Self.text(Array(fraction))
  }

  private static func text(_ digits: [UInt8], grouped: Bool = false) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if grouped, index > 0, (digits.count - index).isMultiple(of: 3) { text += "." }
      text.unicodeScalars.append(UnicodeScalar(digit + 0x30))
    }
    return text
  }
}

extension SheetNumber {
  var magnitude: SheetNumber {
    var number = self
    number.isNegative = false
    return number
  }
}
