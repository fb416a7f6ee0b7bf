import Vietnamese

extension CalendarDate {
  /// As feeds and JSON-LD want it (RFC 3339). Content knows days, not hours: the day's beginning in Vietnam.
  var timestamp: String { iso + "T00:00:00+07:00" }
}
