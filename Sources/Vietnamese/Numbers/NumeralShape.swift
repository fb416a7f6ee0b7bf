/// How a numeral is cut by its separators, and what it may have been meant for when it is not Vietnamese grammar.
struct NumeralShape {
  /// The digits between the separators.
  let parts: [String]
  /// The separators in order, each white space written as one space: `..,` for 1.234.567,89.
  let separators: String

  init(_ numeral: String) {
    var parts = [""]
    var separators = ""
    for scalar in numeral.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      } else {
        parts.append("")
        separators.unicodeScalars.append(scalar.isWhiteSpace ? " " : scalar)
      }
    }
    self.parts = parts
    self.separators = separators
  }

  var hasDigitsThroughout: Bool { parts.allSatisfy { !$0.isEmpty } }

  /// Groups of three with one kind of separator, then at most one comma.
  var isGrouped: Bool {
    let groupSeparators = separators.hasSuffix(",") ? separators.dropLast() : separators[...]
    let groups = separators.hasSuffix(",") ? parts.dropLast() : parts[...]
    guard Set(groupSeparators).count == 1, groupSeparators.first != "," else { return false }
    return Self.areGroups(groups)
  }

  /// The numeral in Vietnamese grammar, when it reads as English: `1,234,567.89`, `1,234,567`, `28.5`, `0.125`, `.5`.
  var englishReading: String? {
    let hasPoint = separators.hasSuffix(".")
    guard let fraction = parts.last, !fraction.isEmpty else { return nil }
    let groupSeparators = hasPoint ? separators.dropLast() : separators[...]
    let groups = hasPoint ? parts.dropLast() : parts[...]
    if groupSeparators.isEmpty {
      guard hasPoint, let whole = groups.first, !looksLikeLostGroupDigit(whole, fraction) else { return nil }
      return (whole.isEmpty ? "0" : whole) + "," + fraction
    }
    guard Self.areGroups(groups), groupSeparators.allSatisfy({ $0 == "," || (hasPoint && $0 == " ") }) else {
      return nil
    }
    return groups.joined(separator: ".") + (hasPoint ? "," + fraction : "")
  }

  /// `1.23` may have lost a digit of its group; `28.5` and `1234.5` cannot have been groups.
  private func looksLikeLostGroupDigit(_ whole: String, _ fraction: String) -> Bool {
    (1...3).contains(whole.count) && whole != "0" && fraction.count == 2
  }

  /// What a wrongly grouped numeral may have been meant for: `1,23` for 1.23, else all its digits regrouped.
  var regrouped: String? {
    guard hasDigitsThroughout, !separators.dropLast().contains(",") else { return nil }
    if separators == "." { return parts.joined(separator: ",") }
    let hasFraction = separators.hasSuffix(",")
    let digits = parts.dropLast(hasFraction ? 1 : 0).joined().drop { $0 == "0" }
    let whole = digits.isEmpty ? "0" : DecimalNumber.grouped(digits)
    return hasFraction ? "\(whole),\(parts[parts.count - 1])" : whole
  }

  private static func areGroups(_ groups: ArraySlice<String>) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count), first.first != "0" else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
