/// A day of the week, by its ISO 8601 number.
public enum Weekday: Int, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CalendarDate {
  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, three days after Monday; the remainder of a negative number is negative.
    let daysFromMonday = ((ordinal + 3) % 7 + 7) % 7
    return Weekday(rawValue: daysFromMonday + 1) ?? .monday
  }
}
