import Vietnamese

extension Strings {
  /// “Từ ngày … đến hết ngày …”, as far as the days are known; “Giai đoạn 2016 - 2020” of whole years, as plans say it.
  func period(from: CalendarDate?, through: CalendarDate?) -> String? {
    switch (from, through) {
    case (let from?, let through?) where from.year < through.year && from.beginsYear && through.endsYear:
      self(.periodOfYears, ["from": "\(from.year)", "to": "\(through.year)"])
    case (let from?, let through?): self(.periodFromTo, ["from": from.short, "to": through.short])
    case (let from?, nil): self(.periodFrom, ["from": from.short])
    case (nil, let through?): self(.periodThrough, ["to": through.short])
    case (nil, nil): nil
    }
  }
}

extension CalendarDate {
  fileprivate var beginsYear: Bool { (month, day) == (1, 1) }
  fileprivate var endsYear: Bool { (month, day) == (12, 31) }
}
