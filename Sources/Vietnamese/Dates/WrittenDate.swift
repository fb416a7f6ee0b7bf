/// Three numbers that a text gives for day, month and year, in whatever way it writes them.
struct WrittenDate {
  let day: Int
  let month: Int
  let year: Int
  let hasShortYear: Bool
  let isAcceptedForm: Bool

  /// Nil when the text is not three numbers with what may stand around them in a date.
  init?(_ text: String) {
    let runs = DateRuns(text)
    guard runs.numbers.count == 3, runs.gaps.allSatisfy(Self.mayStandInDate) else { return nil }
    self.init(runs.numbers[...], gaps: runs.gaps)
  }

  /// - Parameter gaps: before, between and after the numbers.
  init?(_ numbers: ArraySlice<String>, gaps: [String]) {
    let widths = numbers.map(\.count)
    let values = numbers.compactMap { $0.count <= 4 ? Int($0) : nil }
    guard values.count == 3, widths[1] <= 2 else { return nil }

    switch (widths[0], widths[2]) {
    case (1...2, 2): self.init(values, shortYear: true, accepted: false)
    case (1...2, 4): self.init(values, shortYear: false, accepted: Self.dayFirstForms.contains(gaps))
    case (4, 1...2):
      let accepted = gaps == ["", "-", "-", ""] && widths == [4, 2, 2]
      self.init(values.reversed(), shortYear: false, accepted: accepted)
    default: return nil
    }
    if year < 1000 { return nil }
  }

  private init(_ dayMonthYear: [Int], shortYear: Bool, accepted: Bool) {
    day = dayMonthYear[0]
    month = dayMonthYear[1]
    // 18 is 2018, 75 is 1975: a suggestion, which the editor sees.
    year = dayMonthYear[2] + (shortYear ? (dayMonthYear[2] < 50 ? 2000 : 1900) : 0)
    hasShortYear = shortYear
    isAcceptedForm = accepted
  }

  private static let dayFirstForms = [["", "/", "/", ""], ["ngày", "tháng", "năm", ""]]

  private static func mayStandInDate(_ gap: String) -> Bool {
    switch Fold.search(gap) {
    case "", "/", "-", "–", ".", ",", "ngay", "thang", "nam", "ngay:", ", ngay": true
    default: false
    }
  }
}
