import Vietnamese

/// The days by which the plan wants things done; each is the last day that is in time.
struct Deadlines: Sendable {
  /// Of registrations: without a deadline of its own, the year's end.
  let registration: CalendarDate
  /// Of topics and initiatives.
  let initiative: CalendarDate?
  /// Of award files.
  let file: CalendarDate?
  /// The plan's registration deadline.
  let registrationOrigin: Origin?

  init(_ plan: Plan) {
    func find(_ code: String) -> Deadline? { plan.deadlines.first { $0.code?.value == code } }
    let registration = find("dang-ky")
    self.registration = registration?.limit.value.lastDay ?? plan.lastDayOfYear
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
