import DataFiles
import Emulation
import Vietnamese

/// A year's rounds and deadlines as a calendar.
struct YearCalendar: Sendable {
  let year: EmulationYear
  let site: Site
  /// Of the year's page.
  let address: String

  private var plan: Plan { year.plan }
  private var strings: Strings { site.theme.strings }

  var calendar: ICalendar {
    let number = "\(plan.year.value)"
    let stamp = CalendarDate(year: min(max(plan.year.value, 1), 9999), month: 1, day: 1)
    return ICalendar(
      name: plan.name ?? strings(.calendarName, ["year": number]), url: site.absolute(address),
      stamp: stamp ?? year.cutOff, events: plan.rounds.enumerated().map(round) + deadlines)
  }

  private func round(_ index: Int, _ round: Round) -> ICalendar.Event {
    ICalendar.Event(
      uid: uid("dot", round.code.value), summary: "\(round.name.value) (\(plan.year.value))",
      description: ([plan.name, round.occasion, round.purpose].compactMap(\.self) + round.tasks)
        .joined(separator: "\n"),
      from: min(round.from.value, round.through.value), through: max(round.from.value, round.through.value),
      category: strings(.calendarRounds))
  }

  private var deadlines: [ICalendar.Event] {
    var seen: [String: Int] = [:]
    return plan.deadlines.map { deadline in
      let code = deadline.code?.value ?? Fold.slug(deadline.task)
      let count = seen[code, default: 0] + 1
      seen[code] = count
      let day = deadline.limit.value.lastDay
      return ICalendar.Event(
        uid: uid("han", count == 1 ? code : "\(code)-\(count)"),
        summary: strings(.calendarDeadline, ["task": deadline.task]), description: words(deadline.limit.value),
        from: day, through: day, category: strings(.calendarDeadlines))
    }
  }

  private func words(_ limit: Deadline.Limit) -> String {
    switch limit {
    case .before(let day): strings(.calendarBefore, ["day": day.short, "last": limit.lastDay.short])
    case .noLaterThan(let day): strings(.calendarNoLater, ["last": day.short])
    }
  }

  /// Of the site's host, so that two agencies' calendars never mix.
  private func uid(_ kind: String, _ code: String) -> String {
    let host = site.config.baseURL.split(separator: "/").dropFirst().first ?? "localhost"
    return "\(plan.year.value)-\(kind)-\(Fold.slug(code))@\(host)"
  }
}
