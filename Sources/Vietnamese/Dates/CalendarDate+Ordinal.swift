extension CalendarDate {
  /// Days since 1970-01-01, negative before it.
  public var ordinal: Int {
    // Years are counted from March, so that the leap day is a year's last.
    let monthFromMarch = (month + 9) % 12
    let yearFromMarch = month < 3 ? year - 1 : year
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return 365 * yearFromMarch + yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400 + dayOfYear
      - Self.daysFromMarchOfYear0To1970
  }

  /// The day with this ordinal; the calendar's first or last day when it is out of range.
  public init(ordinal: Int) {
    let clamped = min(max(ordinal, Self.first.ordinal), Self.last.ordinal)
    let days = clamped + Self.daysFromMarchOfYear0To1970
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = (monthFromMarch + 2) % 12 + 1
    self.init(
      uncheckedYear: era * 400 + yearOfEra + (month < 3 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day so many days later, or earlier; it stays at the calendar's first or last day.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return CalendarDate(ordinal: overflow ? (days < 0 ? Int.min : Int.max) : sum)
  }

  static let first = CalendarDate(uncheckedYear: 1, 1, 1)
  static let last = CalendarDate(uncheckedYear: 9999, 12, 31)

  /// From 0000-03-01 to 1970-01-01.
  private static let daysFromMarchOfYear0To1970 = 719_468
}
