import Schemas
import Vietnamese

/// Dates, and values that must agree with one another.
extension Problem {
  package static func yearMismatch(year: Int, folder: String) -> Problem {
    Problem(
      .yearMismatch,
      vi: Words(
        "Mục “năm” ghi \(year), nhưng tệp nằm trong thư mục \(folder).",
        help: "Sửa năm cho đúng, hoặc chuyển tệp sang thư mục \(year)."),
      en: Words(
        "“năm” says \(year), but the file is in the folder \(folder).",
        help: "Mend the year, or move the file to the folder \(year)."))
  }

  package static func decisionMissing(state: String, missing: [String]) -> Problem {
    let list = missing.map { "“\($0)”" }.joined(separator: ", ")
    return Problem(
      .decisionMissing,
      vi: Words(
        "Trạng thái là “\(state)” nhưng thiếu \(list).", help: "Ghi thêm \(list) theo văn bản, hoặc đổi lại trạng thái."
      ),
      en: Words(
        "The state is “\(state)”, but \(list) is missing.", help: "Add \(list) from the decision, or change the state.")
    )
  }

  package static func periodBackwards(
    from: CalendarDate, through: CalendarDate, keys: (from: String, through: String) = ("từ ngày", "đến ngày")
  ) -> Problem {
    Problem(
      .periodBackwards,
      vi: Words(
        "Mục “\(keys.through)” (\(through.short)) đứng trước mục “\(keys.from)” (\(from.short)).",
        help: "Kiểm tra lại hai ngày."),
      en: Words(
        "“\(keys.through)” (\(through.short)) is before “\(keys.from)” (\(from.short)).",
        help: "Look at both dates again."))
  }

  package static func withdrawalIncomplete(missing field: KeySpec) -> Problem {
    Problem(
      .withdrawalIncomplete,
      vi: Words(
        "Gỡ bỏ bài phải ghi cả ngày và lý do: thiếu mục “\(field.name)”.",
        help: "Thêm một dòng: \(field.name): \(field.example)"),
      en: Words(
        "A withdrawal needs a date and a reason: “\(field.name)” is missing.",
        help: "Add a line: \(field.name): \(field.example)"))
  }

  package static func namesake(_ name: String, unit: String, other file: String, code: KeySpec) -> Problem {
    Problem(
      .namesake,
      vi: Words(
        "“\(name)” (\(unit)) trùng họ tên với người ở bài “\(file)”.",
        help:
          "Nếu là hai người, ghi thêm \(code.name) ở cả hai bài, ví dụ: \(code.name): \(code.example). Nếu là một người, giữ một bài."
      ),
      en: Words(
        "“\(name)” (\(unit)) has the same name as the person of “\(file)”.",
        help:
          "If they are two, give each a \(code.name), such as \(code.example). If they are one, keep one entry."
      ))
  }

  package static func clanName(_ name: String, key: KeySpec) -> Problem {
    Problem(
      .clanName,
      vi: Words(
        "Chưa rõ “\(name)” xếp theo chữ nào: chữ cuối có thể là tên họ tộc.",
        help:
          "Thêm một dòng ghi tên gọi, ví dụ: \(key.name): \(name.split(separator: " ").first.map(String.init) ?? name)"
      ),
      en: Words(
        "It is not clear which word “\(name)” is sorted by: the last may be a clan's name.",
        help:
          "Add a line such as: \(key.name): \(name.split(separator: " ").first.map(String.init) ?? name)"
      ))
  }
}

extension Problem {
  /// - Parameters:
  ///   - day: or year, as people write it.
  ///   - years: that the day may lie ahead.
  package static func dayFarAhead(_ day: String, today: CalendarDate, years: Int) -> Problem {
    Problem(
      .implausibleDay,
      vi: Words(
        "“\(day)” sau hôm nay (\(today.short)) hơn \(years == 1 ? "một" : "\(years)") năm.",
        help:
          "Kiểm tra lại năm trong văn bản gốc. Nếu chính “hôm nay” sai: xem mục “hôm nay” trong site.yaml và tùy chọn --now."
      ),
      en: Words(
        "“\(day)” is more than \(years == 1 ? "a year" : "\(years) years") after today (\(today.short)).",
        help:
          "Look at the year in the document again. If it is “today” that is wrong: see “hôm nay” in site.yaml and --now."
      ))
  }

  package static func dayBeforeRepublic(_ day: String, year: Int) -> Problem {
    Problem(
      .implausibleDay,
      vi: Words("“\(day)” ở trước năm \(year).", help: "Kiểm tra lại năm trong văn bản gốc."),
      en: Words("“\(day)” is before \(year).", help: "Look at the year in the document again."))
  }

  /// A date that cannot be read, by the reason.
  package static func date(_ problem: DateProblem, written: String) -> Problem {
    switch problem {
    case .noSuchDay(_, let month, let year, let days): noSuchDay(written, month: month, year: year, days: days)
    case .noSuchMonth(let month, let suggestion): monthFirst(written, month: month, suggestion?.short)
    case .shortYear(let suggestion): shortYear(written, suggestion.short)
    case .format(let suggestion): dateFormat(written, suggestion.short)
    case .notADate: dateFormat(written, nil)
    }
  }

  private static func noSuchDay(_ written: String, month: Int, year: Int, days: Int) -> Problem {
    let day = written.lowercased().hasPrefix("ngày ") ? written : "ngày \(written)"
    return Problem(
      .dateNoSuchDay,
      vi: Words(
        "Không có \(day): tháng \(month) năm \(year) chỉ có \(days) ngày.",
        help: "Kiểm tra lại ngày trong văn bản gốc."),
      en: Words(
        "There is no day \(written): month \(month) of \(year) has \(days) days.",
        help: "Look at the date in the document again."))
  }

  private static func monthFirst(_ written: String, month: Int, _ suggestion: String?) -> Problem {
    Problem(
      .dateMonthFirst,
      vi: Words(
        "“\(written)” có tháng \(month), nhưng một năm chỉ có 12 tháng.",
        help: suggestion.map { "Ghi ngày trước, tháng sau: \($0)" } ?? "Kiểm tra lại ngày trong văn bản gốc."),
      en: Words(
        "“\(written)” has a month \(month), but a year has 12.",
        help: suggestion.map { "Write the day first: \($0)" } ?? "Look at the date in the document again."),
      suggestion: suggestion)
  }

  private static func shortYear(_ written: String, _ suggestion: String) -> Problem {
    Problem(
      .dateShortYear,
      vi: Words("Năm trong “\(written)” chỉ có hai chữ số.", help: "Ghi đủ bốn chữ số, ví dụ: \(suggestion)"),
      en: Words("The year in “\(written)” has two digits.", help: "Write all four, for example: \(suggestion)"),
      suggestion: suggestion)
  }

  private static func dateFormat(_ written: String, _ suggestion: String?) -> Problem {
    Problem(
      .dateFormat,
      vi: Words(
        "“\(written)” chưa đúng cách ghi ngày.", help: "Ghi ngày/tháng/năm, ví dụ: \(suggestion ?? "30/6/2018")"),
      en: Words(
        "“\(written)” is not written as a date.",
        help: "Write day/month/year, for example: \(suggestion ?? "30/6/2018")"),
      suggestion: suggestion)
  }
}

extension Problem {
  /// Dates of a table with the month first, said once.
  /// - Parameter date: the first of them.
  package static func monthsFirst(_ date: Problem, lines: LineList, isWholeTable: Bool) -> Problem {
    let more = lines.count == 1 ? "" : " Bảng có nhiều ngày như vậy: dòng \(lines.all)."
    let moreEn = lines.count == 1 ? "" : " The table has more of them: line \(lines.all)."
    let advice =
      isWholeTable ? "Nếu cả bảng ghi tháng trước ngày (Excel tiếng Anh), thêm dòng đầu tiên: date=mdy\n" : ""
    let adviceEn =
      isWholeTable ? "If the whole table has the month first (English Excel), add a first line: date=mdy\n" : ""
    return Problem(
      date.code, vi: Words(date.vi.message + more, help: advice + (date.vi.help ?? "")),
      en: Words(date.en.message + moreEn, help: adviceEn + (date.en.help ?? "")),
      suggestion: isWholeTable && lines.count > 1 ? nil : date.suggestion)
  }
}
