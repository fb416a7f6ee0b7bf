extension CalendarDate {
  /// A day as Excel stores it, counted from 1900-01-01 = 1: 43281 is 2018-06-30.
  ///
  /// Nil when out of range, and for 60, the 29 February 1900 that Excel alone knows.
  public init?(excelSerial serial: Int) {
    guard (1...2_958_465).contains(serial), serial != 60 else { return nil }
    self.init(ordinal: serial - (serial > 60 ? 25_569 : 25_568))
  }

  /// The day it is in Vietnam (UTC+7, no summer time) at an instant given in seconds since 1970-01-01T00:00:00Z.
  public init(vietnamDayOf unixSeconds: Int64) {
    let (local, overflow) = unixSeconds.addingReportingOverflow(7 * 3600)
    let seconds = overflow ? Int64.max : local
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    self.init(ordinal: Int(days) - (rest < 0 ? 1 : 0))
  }
}
