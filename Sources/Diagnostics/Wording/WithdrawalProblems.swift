import Vietnamese

/// What concerns entries that were taken off the site.
extension Problem {
  package static func withdrawn(on date: CalendarDate) -> Problem {
    Problem(
      .withdrawn,
      vi: Words("Bài này đã được gỡ bỏ (ngày \(date.short)), không còn ở trang nào.", help: nil),
      en: Words("Withdrawn (\(date.short)): it is on no page.", help: nil))
  }

  package static func nameOfWithdrawn(entry: String) -> Problem {
    Problem(
      .nameOfWithdrawn,
      vi: Words(
        "Dòng này còn nêu tên người của bài đã gỡ bỏ “\(entry)”.",
        help: "Xóa tên, hoặc ghi chung, ví dụ “một công chức của phòng”. Nếu là người khác trùng tên thì giữ nguyên."),
      en: Words(
        "This line still names the person of the withdrawn entry “\(entry)”.",
        help: "Take the name out, or write in general: “a member of the unit”. If it is another of that name, leave it."
      ))
  }
}
