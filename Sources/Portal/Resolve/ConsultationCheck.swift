import Diagnostics
import SourceText
import Vietnamese

/// What the term of a consultation may not be: shorter than the law has it, or counted without the year's holidays.
enum ConsultationCheck {
  static func check(_ entries: [Entry], _ calendar: WorkingCalendar, today: CalendarDate) -> [Diagnostic] {
    entries.filter(\.isComplete).flatMap { entry -> [Diagnostic] in
      guard let own = entry.consultation else { return [] }
      return check(own, calendar, today).map { Diagnostic(entry.source, at: $0.0, $0.1) }
    }
  }

  private static func check(_ own: Consultation, _ calendar: WorkingCalendar, _ today: CalendarDate)
    -> [(Range<Int>, Problem)]
  {
    let least = calendar.day(Consultation.leastDays, after: own.from.value)
    if let through = own.through, through.value < least {
      let days = calendar.count(after: own.from.value, through: through.value)
      return [(through.range, .consultationTooShort(days: days, least: Consultation.leastDays, until: least))]
    }
    let lastDay = own.lastDay(calendar)
    let unknown = Set([own.from.value.year, lastDay.year]).subtracting(calendar.years).min()
    guard today <= lastDay, let unknown else { return [] }
    return [(own.from.range, .holidaysMissing(year: unknown))]
  }
}
