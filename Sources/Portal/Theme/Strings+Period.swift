import Vietnamese

extension Strings {
  /// “Từ ngày … đến hết ngày …”, as far as the days are known.
  func period(from: CalendarDate?, through: CalendarDate?) -> String? {
    switch (from, through) {
    case (let from?, let through?): self(.periodFromTo, ["from": from.short, "to": through.short])
    case (let from?, nil): self(.periodFrom, ["from": from.short])
    case (nil, let through?): self(.periodThrough, ["to": through.short])
    case (nil, nil): nil
    }
  }
}
