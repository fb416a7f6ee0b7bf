/// How a format shows numbers: decimals, groups, percent, and words around them.
struct NumberLook: Sendable {
  fileprivate struct Section {
    var before = ""
    var after = ""
    var whole = 0
    var places = 0
    var required = 0
    var isGrouped = false
    var percents = 0
    /// Thousands left out: each comma behind the last digit.
    var thousands = 0
  }

  /// For what is positive, negative and 0.
  fileprivate let sections: [Section]

  /// Nil for scientific forms, fractions and text, which are shown as they are.
  init?(_ all: [FormatSection]) {
    var sections: [Section] = []
    for section in all.prefix(3) {
      guard let read = Self.section(section) else { return nil }
      sections.append(read)
    }
    self.sections = sections
  }

  private static func section(_ format: FormatSection) -> Section? {
    guard !format.signs.contains(where: { "e/@".contains($0) }) else { return nil }
    var section = Section()
    var (hasDigits, isBehindPoint) = (false, false)
    for piece in format.pieces {
      switch piece {
      case .literal(let text): section.add(text, behind: hasDigits)
      case .elapsed: return nil
      case .sign(let sign):
        switch sign {
        case "0", "#", "?":
          hasDigits = true
          section.count(sign, isBehindPoint)
        case ".": isBehindPoint = true
        case ",": section.thousands += 1
        case "%":
          section.percents += 1
          section.add("%", behind: hasDigits)
        default: section.add(String(sign), behind: hasDigits)
        }
      }
    }
    return section
  }

  func text(_ number: SheetNumber) -> String {
    var magnitude = number
    let isNegative = number.isNegative
    let place = isNegative ? 1 : number.digits.isEmpty ? 2 : 0
    let section = sections.count > place ? sections[place] : sections.first ?? Section()
    if isNegative { magnitude = magnitude.magnitude }
    magnitude = magnitude.shifted(by: 2 * section.percents - 3 * section.thousands)
    let digits = magnitude.fixed(
      places: section.places, required: section.required, whole: section.whole, grouped: section.isGrouped)
    // A section of its own for negative numbers writes its own sign.
    let sign = isNegative && sections.count < 2 && digits.contains { $0.isNumber && $0 != "0" } ? "-" : ""
    return "\(sign)\(section.before)\(digits)\(section.after)"
  }
}

extension NumberLook.Section {
  fileprivate mutating func add(_ text: String, behind hasDigits: Bool) {
    if hasDigits { after += text } else { before += text }
  }

  fileprivate mutating func count(_ sign: Character, _ isBehindPoint: Bool) {
    if isBehindPoint {
      places = min(places + 1, 30)
      if sign != "#" { required = places }
      return
    }
    // A comma between digits groups them.
    if thousands > 0 { (isGrouped, thousands) = (true, 0) }
    if sign == "0" { whole = min(whole + 1, 30) }
  }
}
