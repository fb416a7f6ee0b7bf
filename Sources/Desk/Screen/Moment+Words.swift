import DeskStore
import Vietnamese

extension Moment {
  /// In Vietnam, seven hours east, where there is no summer time.
  private var local: Int { seconds + 7 * 3600 }

  /// `9:41`
  var clock: String {
    let minute = local / 60 % 60
    return "\(local / 3600 % 24):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// `9:41 ngày 05/7/2018`
  var words: String { "\(clock) ngày \(day.short)" }

  var day: CalendarDate { CalendarDate(ordinal: local / 86_400) }
}
