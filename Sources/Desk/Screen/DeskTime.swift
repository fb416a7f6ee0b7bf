import Vietnamese

/// A moment as the desk says it, in Vietnam: seven hours east, where there is no summer time.
struct DeskTime {
  private let local: Int

  /// - Parameter seconds: since 1970.
  init(_ seconds: Int) { local = seconds + 7 * 3600 }

  /// `9:41`
  var clock: String {
    let minute = local / 60 % 60
    return "\(local / 3600 % 24):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// `9:41 ngày 05/7/2018`
  var words: String { "\(clock) ngày \(CalendarDate(ordinal: local / 86_400).short)" }
}
