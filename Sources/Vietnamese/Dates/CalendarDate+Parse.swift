extension CalendarDate {
  /// Reads `30/6/2018`, `30/06/2018`, `ngày 30 tháng 6 năm 2018` or `2018-06-30` (docs/spec/content.md, "Dates"); white
  /// space around it does not matter. Years before 1000 are taken for slips.
  public static func parse(_ text: String) -> Result<CalendarDate, DateProblem> {
    if let date = usual(text) { return .success(date) }
    if let written = WrittenDate(text) { return read(written) }
    let dates = DateRuns(text).dates
    return .failure(dates.count == 1 ? .format(suggestion: dates[0]) : .notADate)
  }

  /// The form of nearly every date, `30/6/2018`, where the day exists; nil where it needs the full parser.
  private static func usual(_ text: String) -> CalendarDate? {
    var numbers = (day: 0, month: 0, year: 0)
    var digits = 0
    var slashes = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 4:
        digits += 1
        numbers.year = numbers.year * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "/") where slashes < 2 && (1...2).contains(digits):
        slashes += 1
        numbers = (numbers.month, numbers.year, 0)
        digits = 0
      default: return nil
      }
    }
    guard slashes == 2, digits == 4, numbers.year >= 1000 else { return nil }
    return CalendarDate(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  private static func read(_ written: WrittenDate) -> Result<CalendarDate, DateProblem> {
    let (day, month, year) = (written.day, written.month, written.year)
    guard (1...12).contains(month) else {
      let exchanged = CalendarDate(year: year, month: day, day: month)
      return .failure(.noSuchMonth(month: month, suggestion: exchanged))
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      let days = days(inMonth: month, year: year)
      return .failure(.noSuchDay(day: day, month: month, year: year, daysInMonth: days))
    }
    if written.hasShortYear { return .failure(.shortYear(suggestion: date)) }
    return written.isAcceptedForm ? .success(date) : .failure(.format(suggestion: date))
  }
}
