import Emulation
import Vietnamese

/// A deadline of a year's plan.
package struct UpcomingDeadline: Sendable {
  package let task: String
  /// The last day that is still in time.
  package let day: CalendarDate
}

extension PreviewSite {
  /// Those of the current year, the nearest first; what is long past is left out.
  package var deadlines: [UpcomingDeadline] {
    guard let year = site.currentYear else { return [] }
    let all = site.years[year].plan.deadlines.map {
      UpcomingDeadline(task: $0.task, day: $0.limit.value.lastDay)
    }
    return all.filter { $0.day.ordinal >= site.today.ordinal - 30 }.sorted { $0.day < $1.day }
  }
}
