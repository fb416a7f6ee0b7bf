extension CalendarDate {
  /// Reads `30/6/2018`, `30/06/2018`, `ngày 30 tháng 6 năm 2018` or `2018-06-30` (content.md, "Dates"); white space around
  /// it does not matter. Years before 1000 are taken for slips.
  public static func parse(_ text: String) -> Result<CalendarDate, DateProblem> {
    guard let written = WrittenDate(text) else { return .failure(.notADate) }
    return read(written)
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
