/// Why a text is not a date; the facts that its message needs.
public enum DateProblem: Error, Equatable, Sendable {
  /// The month has no such day: 31/6/2018.
  case noSuchDay(day: Int, month: Int, year: Int, daysInMonth: Int)
  /// The month is not 1…12. The suggestion is the date with day and month exchanged, when that is one: 6/30/2018.
  case noSuchMonth(month: Int, suggestion: CalendarDate?)
  /// The year has two digits: 30/6/18.
  case shortYear(suggestion: CalendarDate)
  /// It can be read, but is not written in an accepted way: 30-6-2018, 30.6.2018, or 30/6/2018 among other words.
  case format(suggestion: CalendarDate)
  /// It does not read as a date.
  case notADate
}
