import Vietnamese

/// The days by which the plan wants things done; each is the last day that is in time.
struct Deadlines: Sendable {
  /// Of registrations; nil where the plan sets none.
  let registration: CalendarDate?
  /// The last day on which a registration counts: without a deadline, that of the year.
  let lastRegistrationDay: CalendarDate
  /// Of topics and initiatives.
  let initiative: CalendarDate?
  /// Of award files.
  let file: CalendarDate?
  /// The plan's registration deadline.
  let registrationOrigin: Origin?

  init(_ plan: Plan) {
    func find(_ code: String) -> Deadline? { plan.deadlines.first { $0.code?.value == code } }
    let registration = find("dang-ky")
    self.registration = registration?.limit.value.lastDay
    lastRegistrationDay = self.registration ?? plan.lastDayOfYear
    registrationOrigin = registration?.limit.origin
    initiative = find("sang-kien")?.limit.value.lastDay
    file = find("ho-so")?.limit.value.lastDay
  }
}

extension Plan {
  var lastDayOfYear: CalendarDate {
    CalendarDate(year: min(max(year.value, 1), 9999), month: 12, day: 31) ?? CalendarDate(ordinal: 0)
  }
}
