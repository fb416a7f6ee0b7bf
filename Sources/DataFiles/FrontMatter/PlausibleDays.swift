import Diagnostics
import Schemas
import Vietnamese

/// Which days are plausible; others get a warning that the year may be mistyped.
package struct PlausibleDays: Sendable, Equatable {
  package let today: CalendarDate
  /// What “a year ahead” is counted from: today, or the end of the year that a plan is for.
  private let reference: CalendarDate

  package init(on today: CalendarDate, planOf year: Int? = nil) {
    self.today = today
    let lastDay = year.flatMap { CalendarDate(year: $0, month: 12, day: 31) }
    reference = max(today, min(lastDay ?? today, today.later(years: 2)))
  }

  /// Nil where the day is plausible.
  package func doubt(_ day: CalendarDate, _ horizon: DateHorizon) -> Problem? {
    if day.year < Self.firstYear { return .dayBeforeRepublic(day.short, year: Self.firstYear) }
    guard day > reference.later(years: horizon.years) else { return nil }
    return .dayFarAhead(day.short, today: today, years: horizon.years)
  }

  /// The same of a year alone.
  package func doubt(year: Int) -> Problem? {
    if year < Self.firstYear { return .dayBeforeRepublic("\(year)", year: Self.firstYear) }
    guard year > reference.year + DateHorizon.year.years else { return nil }
    return .dayFarAhead("\(year)", today: today, years: DateHorizon.year.years)
  }

  /// The Democratic Republic was proclaimed on 2 September 1945: no public body of today decided anything before.
  private static let firstYear = 1945
}

extension PlausibleDays {
  /// The day of a spreadsheet's serial number, between the first that an office may have typed and what plans can name.
  /// A smaller number is a year, a count or a day of a month.
  package func day(ofSerial text: String) -> CalendarDate? {
    guard text.utf8.count == 5, text.utf8.allSatisfy(\.isASCIIDigit), let serial = Int(text),
      let day = CalendarDate(excelSerial: serial), day.year >= Self.firstSerialYear, day <= today.later(years: 20)
    else { return nil }
    return day
  }

  private static let firstSerialYear = 1990
}

extension CalendarDate {
  /// The same day so many years later; 28 February for 29 where that year has none.
  package func later(years: Int) -> CalendarDate {
    CalendarDate(year: year + years, month: month, day: day) ?? CalendarDate(year: year + years, month: 2, day: 28)
      ?? CalendarDate(ordinal: .max)
  }
}
