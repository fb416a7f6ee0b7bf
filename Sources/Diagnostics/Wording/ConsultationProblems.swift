import Vietnamese

/// The term of a consultation.
extension Problem {
  /// - Parameters:
  ///   - days: working days that the entry gives.
  ///   - until: the first day on which it may end.
  package static func consultationTooShort(days: Int, least: Int, until: CalendarDate) -> Problem {
    Problem(
      .consultationTooShort,
      vi: Words(
        "Thời gian lấy ý kiến chỉ có \(days) ngày làm việc; phải đủ \(least) ngày làm việc, không tính ngày đăng.",
        help: "Ghi “đến ngày” từ \(until.short) trở đi, hoặc bỏ dòng này để máy tự tính."),
      en: Words(
        "Opinions are asked for during \(days) working days; there must be \(least), the day of publication not counted.",
        help: "Write “đến ngày” as \(until.short) or later, or leave it out: it is computed then."),
      suggestion: until.short)
  }

  package static func holidaysMissing(year: Int) -> Problem {
    Problem(
      .holidaysMissing,
      vi: Words(
        "Chưa khai báo ngày nghỉ lễ, tết của năm \(year), nên ngày cuối lấy ý kiến có thể tính thiếu.",
        help: "Thêm các ngày nghỉ của năm \(year) vào mục “ngày nghỉ” trong site.yaml."),
      en: Words(
        "No holidays of \(year) are given, so the last day for opinions may be too early.",
        help: "Add the holidays of \(year) to “ngày nghỉ” in site.yaml."))
  }
}
