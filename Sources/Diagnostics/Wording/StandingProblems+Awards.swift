import Vietnamese

/// Registrations and awards that break a rule of the year.
extension Problem {
  package static func lateRegistration(_ day: CalendarDate?, before: CalendarDate?, lastDay: CalendarDate) -> Problem {
    let limitVi = before.map { "phải trước ngày \($0.short), tức chậm nhất là ngày" } ?? "chậm nhất là ngày"
    let limitEn = before.map { "it had to be before \($0.short), so by" } ?? "the last day was"
    return Problem(
      .lateRegistration,
      vi: Words(
        "Đăng ký ngày \(day?.short ?? "này") là quá hạn: \(limitVi) \(lastDay.short).",
        help: "Dòng này không được tính là đã đăng ký. Nếu ghi nhầm ngày, sửa theo ngày nhận hồ sơ."),
      en: Words(
        "The registration of \(day?.short ?? "this day") is late: \(limitEn) \(lastDay.short).",
        help: "The row counts as none. If the day is mistaken, write the day on which it was received."))
  }

  /// The plan states no deadline, so the whole year counts.
  package static func registrationAfterYear(_ day: CalendarDate?, year: Int) -> Problem {
    Problem(
      .lateRegistration,
      vi: Words(
        "Kế hoạch không nêu hạn đăng ký nên tính đến hết năm \(year); đăng ký ngày \(day?.short ?? "này") là sau đó.",
        help: "Dòng này không được tính là đã đăng ký. Nếu ghi nhầm ngày, sửa theo ngày nhận hồ sơ."),
      en: Words(
        "The plan states no deadline, so all of \(year) counts; \(day?.short ?? "this day") is after it.",
        help: "The row counts as none. If the day is mistaken, write the day on which it was received."))
  }

  package static func morePeopleThanCounted(
    title: String, unit: String, counted: Int, awards: String, staff: String
  ) -> Problem {
    Problem(
      .morePeopleThanCounted,
      vi: Words(
        "Đến dòng này, “\(unit)” có nhiều người được ghi “\(title)” hơn số người của đơn vị: \(staff) ghi \(counted).",
        help: "Kiểm tra lại đơn vị của từng người trong \(awards), hoặc số người trong \(staff)."),
      en: Words(
        "With this row more people of “\(unit)” hold “\(title)” than it has: \(staff) counts \(counted).",
        help: "Look at each person's unit in \(awards), or at the number of people in \(staff)."))
  }

  package static func duplicateRegistration(_ name: String, _ title: String, firstLine: Int) -> Problem {
    Problem(
      .duplicateRegistration,
      vi: Words(
        "“\(name)” đã đăng ký danh hiệu “\(title)” ở dòng \(firstLine).", help: "Giữ một dòng, xóa dòng còn lại."),
      en: Words(
        "“\(name)” is registered for “\(title)” on line \(firstLine) already.", help: "Keep one row, delete the other.")
    )
  }

  /// - Parameters:
  ///   - lateLine: of the registration that came too late.
  ///   - nearest: the name that is registered, different in its marks alone.
  package static func unregistered(
    _ name: String, unit: String, title: String, year: Int, lateLine: Int?, nearest: String?, in file: String
  ) -> Problem {
    if let nearest { return nameDiffersByMarks(name, nearest, in: file) }
    let helpVi =
      lateLine.map { "Dòng \($0) của bảng \(file) đã quá hạn nên không được tính." }
      ?? "Đối chiếu với bảng \(file). Theo kế hoạch năm \(year), không đăng ký thì không được xét."
    let helpEn =
      lateLine.map { "Line \($0) of \(file) came too late and counts as none." }
      ?? "Compare with \(file). By the plan of \(year), who does not register is not considered."
    return Problem(
      .unregistered,
      vi: Words(
        "“\(name)” (\(unit)) không có trong danh sách đăng ký danh hiệu “\(title)” năm \(year).", help: helpVi),
      en: Words("“\(name)” (\(unit)) is not registered for “\(title)” in \(year).", help: helpEn))
  }

  private static func nameDiffersByMarks(_ name: String, _ nearest: String, in file: String) -> Problem {
    Problem(
      .unregistered,
      vi: Words(
        "Không thấy “\(name)” trong bảng \(file); chỉ có “\(nearest)”, khác nhau ở dấu.",
        help: "Nếu là cùng một người, sửa cho giống nhau. Nếu là hai người, thêm một dòng cho “\(name)”."),
      en: Words(
        "“\(name)” is not in \(file); there is “\(nearest)”, which differs in its marks.",
        help: "If they are one, write both the same. If they are two, add a row for “\(name)”."),
      suggestion: nearest)
  }

  package static func prerequisiteMissing(_ name: String, title: String, required: String, held: String?) -> Problem {
    let heldVi = held.map { " (mới ở trạng thái “\($0)”)" } ?? ""
    let heldEn = held.map { " (only as “\($0)”)" } ?? ""
    return Problem(
      .prerequisiteMissing,
      vi: Words(
        "“\(name)” chưa có danh hiệu “\(required)”\(heldVi), là điều kiện để xét “\(title)”.",
        help: "Thêm dòng “\(required)” của “\(name)” nếu còn sót, hoặc xem lại dòng này."),
      en: Words(
        "“\(name)” does not have “\(required)”\(heldEn), which comes before “\(title)”.",
        help: "Add the row “\(required)” of “\(name)” if it was left out, or look at this row again."))
  }

  package static func disciplinedUnit(
    _ unit: String, title: String, form: String, line: Int, in file: String
  ) -> Problem {
    Problem(
      .disciplinedUnit,
      vi: Words(
        "Đơn vị “\(unit)” có người bị kỷ luật “\(form)” nên không được xét “\(title)”.",
        help: "Đối chiếu dòng \(line) của bảng \(file)."),
      en: Words(
        "The unit “\(unit)” has people disciplined by “\(form)”, so it cannot have “\(title)”.",
        help: "Compare line \(line) of \(file)."))
  }

  package static func duplicateAward(_ name: String, _ title: String, firstLine: Int) -> Problem {
    Problem(
      .duplicateAward,
      vi: Words("“\(name)” đã có dòng “\(title)”: dòng \(firstLine).", help: "Giữ một dòng, xóa dòng còn lại."),
      en: Words("“\(name)” has a row “\(title)” already: line \(firstLine).", help: "Keep one row, delete the other."))
  }

  package static func subjectMismatch(_ written: String, title: String, expected: String) -> Problem {
    Problem(
      .subjectMismatch,
      vi: Words(
        "Danh hiệu “\(title)” dành cho \(expected), nhưng dòng này ghi “\(written)”.",
        help: "Sửa đối tượng hoặc danh hiệu của dòng này."),
      en: Words(
        "“\(title)” is for “\(expected)”, but the row says “\(written)”.",
        help: "Change the subject or the title of the row."))
  }

  package static func personUnclear(_ name: String, file: String, line: Int) -> Problem {
    Problem(
      .personUnclear,
      vi: Words(
        "Đơn vị này có hai người tên “\(name)” và chưa rõ đây là ai: xem dòng \(line) của bảng \(file).",
        help: "Ghi “mã người” cho từng người ở mọi dòng."),
      en: Words(
        "The unit has two people called “\(name)”, and it is not clear who this is: see line \(line) of \(file).",
        help: "Give each of them a “mã người” on every row."))
  }

  package static func lateFile(_ day: CalendarDate?, lastDay: CalendarDate) -> Problem {
    Problem(
      .lateFile,
      vi: Words(
        "Hồ sơ gửi ngày \(day?.short ?? "này") là quá hạn: chậm nhất là ngày \(lastDay.short).",
        help: "Nếu ghi nhầm ngày, sửa theo ngày nhận hồ sơ."),
      en: Words(
        "The file of \(day?.short ?? "this day") is late: the last day was \(lastDay.short).",
        help: "If the day is mistaken, write the day on which it was received."))
  }

  package static func lateInitiative(_ day: CalendarDate, lastDay: CalendarDate) -> Problem {
    Problem(
      .lateInitiative,
      vi: Words(
        "Đăng ký ngày \(day.short) là quá hạn xét thi đua của năm: chậm nhất là ngày \(lastDay.short).",
        help: "Nếu ghi nhầm ngày, sửa theo ngày nhận đăng ký."),
      en: Words(
        "The registration of \(day.short) is too late for this year's review: the last day was \(lastDay.short).",
        help: "If the day is mistaken, write the day on which it was received."))
  }

  /// - Parameter state: in which the table has it, where it has it at all.
  package static func profileDisagrees(
    _ name: String, title: String, year: Int, state: String?, in file: String
  ) -> Problem {
    Problem(
      .profileDisagrees,
      vi: Words(
        "Bài này ghi “\(name)” đạt “\(title)” năm \(year), nhưng bảng \(file) của năm đó "
          + (state.map { "ghi trạng thái “\($0)”." } ?? "không có dòng nào như vậy."),
        help: "Sửa bài hoặc sửa bảng; tên, đơn vị và mã người phải ghi giống nhau ở hai nơi."),
      en: Words(
        "The entry says that “\(name)” has “\(title)” for \(year), but that year's \(file) "
          + (state.map { "has it as “\($0)”." } ?? "has no such row."),
        help: "Correct the entry or the table; name, unit and “mã người” must be the same in both."))
  }
}
