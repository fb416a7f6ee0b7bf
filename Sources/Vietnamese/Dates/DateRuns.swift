/// The digit runs of a text, and the gaps before, between and after them: lower-case, in NFC, white space collapsed.
struct DateRuns {
  private(set) var numbers: [String] = []
  private(set) var gaps: [String] = [""]

  init(_ text: String) {
    var inNumber = false
    for scalar in NFC.normalized(text).unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      switch (inNumber, isDigit) {
      case (false, true): numbers.append(String(scalar))
      case (true, true): numbers[numbers.count - 1].unicodeScalars.append(scalar)
      case (true, false): gaps.append(String(scalar))
      case (false, false): gaps[gaps.count - 1].unicodeScalars.append(scalar)
      }
      inNumber = isDigit
    }
    if inNumber { gaps.append("") }
    gaps = gaps.map { $0.lowercased().collapsingWhiteSpace }
  }
}

extension DateRuns {
  /// The days of the calendar that stand among other words: `05/7/2018 (ký)`.
  var dates: [CalendarDate] {
    numbers.indices.dropLast(2).compactMap { first in
      let around = Array(gaps[first...first + 3])
      guard Self.partDates.contains([around[1], around[2]]), !around[0].endsInMark, !around[3].startsWithMark,
        let date = WrittenDate(numbers[first...first + 2], gaps: around)
      else { return nil }
      return CalendarDate(year: date.year, month: date.month, day: date.day)
    }
  }

  private static let partDates = [["/", "/"], ["-", "-"], [".", "."], ["–", "–"], ["tháng", "năm"]]
}

extension String {
  /// With what makes a longer number of it, as of a document: `12/5/2018/QĐ`.
  fileprivate var startsWithMark: Bool { hasPrefix("/") || hasPrefix("-") }
  fileprivate var endsInMark: Bool { hasSuffix("/") || hasSuffix("-") }
}
