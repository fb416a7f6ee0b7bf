import Vietnamese

/// What a line looks like, whatever it says.
extension Paragraph {
  /// Whether it is short enough to be a line of its own rather than a text.
  var isLine: Bool { inlines.plain.utf8.count < 1_000 }

  /// Whether it has letters and all of them are capitals, or are shown as such.
  var isCapital: Bool {
    guard isLine else { return false }
    let letters = inlines.plain.unicodeScalars.filter(\.properties.isAlphabetic)
    guard letters.count > 1 else { return false }
    return inlines.isAll(.capitals) == true || !letters.contains(where: \.properties.isLowercase)
  }

  var isBold: Bool { inlines.isAll(.bold) == true }

  /// Dashes or stars that stand for a rule.
  var isRule: Bool {
    guard isLine else { return false }
    let text = inlines.plain
    return !text.isEmpty && text.allSatisfy { "-_–—*=.~ ".contains($0) || $0.isWhitespace }
  }

  /// `Gia Lai, ngày 05 tháng 7 năm 2018`, with dots or blanks for what is filled in by hand.
  var isPlaceAndDate: Bool {
    guard isLine else { return false }
    let text = inlines.plain.trimmedSpaces.lowercased()
    guard text.count <= 90, let comma = text.firstIndex(of: ","), item == nil else { return false }
    let day = text[text.index(after: comma)...].drop(while: \.isWhitespace)
    return day.hasPrefix("ngày") && day.contains("tháng") && day.contains("năm")
  }

  /// The day in a line of place and date.
  var day: CalendarDate? {
    let text = inlines.plain.lowercased()
    return text.firstRange(of: "ngày").flatMap { CalendarDate.written(at: text[$0.lowerBound...]) }
  }

  /// Empty for what is no line.
  var slug: String { isLine ? Fold.slug(plain) : "" }
}

extension CalendarDate {
  /// The day that a text begins with: `ngày 05 tháng 7 năm 2018`, `ngày 05/7/2018`, `05/7/2018`.
  static func written(at text: Substring) -> CalendarDate? {
    let words = text.split(maxSplits: 8, whereSeparator: \.isWhitespace).prefix(6)
    let ends = words.indices.reversed().map { words[...$0].joined(separator: " ").trimmingEnd }
    for candidate in ends {
      if case .success(let day) = CalendarDate.parse(candidate) { return day }
      if candidate.lowercased().hasPrefix("ngày "),
        case .success(let day) = CalendarDate.parse(String(candidate.dropFirst(5)))
      {
        return day
      }
    }
    return nil
  }
}

extension StringProtocol {
  var trimmedSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Without the punctuation that ends a sentence.
  fileprivate var trimmingEnd: String {
    var text = String(self)
    while let last = text.last, ".,;:)".contains(last) { text.removeLast() }
    return text
  }
}
