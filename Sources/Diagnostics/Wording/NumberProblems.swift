import Schemas
import SourceText
import Vietnamese

/// Numbers that cannot be read, or can be read in two ways.
extension Problem {
  package static func number(_ problem: NumberProblem, written: String) -> Problem {
    switch problem {
    case .ambiguousComma(let decimal, let thousands): ambiguousComma(written, decimal, thousands)
    case .english(let suggestion), .badGrouping(let suggestion):
      if let grouped = suggestion.withLostZeros {
        twoReadings(problem, written, suggestion, grouped)
      } else if case .english = problem {
        english(written, suggestion)
      } else {
        grouping(written, suggestion)
      }
    case .tooManyDigits: tooManyDigits(written)
    case .notANumber: notANumber(written, form: .plain)
    }
  }

  /// A cell that is no number, or none of the form that its column wants.
  package static func notANumber(_ written: String, form: NumberForm, column: String? = nil) -> Problem {
    Problem(
      .notANumber,
      vi: Words(
        "\(column.map { "Cột “\($0)”" } ?? "Ở đây") cần \(form.expectedVi), nhưng đang ghi “\(written)”.",
        help: "Ví dụ: \(form.example)"),
      en: Words(
        "\(column.map { "The column “\($0)”" } ?? "This place") needs \(form.expectedEn), but says “\(written)”.",
        help: "For example: \(form.example)"))
  }

  private static func ambiguousComma(_ written: String, _ decimal: String, _ thousands: String) -> Problem {
    Problem(
      .numberAmbiguousComma,
      vi: Words(
        "“\(written)” có thể hiểu theo hai cách: \(decimal) hoặc \(thousands).",
        help: "Nếu dấu phẩy ngăn hàng nghìn, ghi \(thousands). Nếu là số thập phân, ghi \(decimal)."),
      en: Words(
        "“\(written)” can be read in two ways: \(decimal) or \(thousands).",
        help: "If the comma separates thousands, write \(thousands). If it is the decimal sign, write \(decimal)."))
  }

  /// A number of the plan's own words, printed so that it can be read in two ways.
  package static func slipWithoutNote(_ written: String, _ decimal: String, _ thousands: String) -> Problem {
    Problem(
      .numberAmbiguousComma,
      vi: Words(
        "Câu gốc ghi “\(written)”, có thể hiểu là \(decimal) hoặc \(thousands), mà chưa có ghi chú nói số nào đúng.",
        help: "Giữ nguyên câu gốc và thêm mục “ghi chú”: kế hoạch in “\(written)”, nên đọc là số nào."),
      en: Words(
        "The plan's own words say “\(written)”, which can be read as \(decimal) or \(thousands), and no note says which.",
        help: "Keep the words and add “ghi chú”: that the plan prints “\(written)”, and which number is meant."))
  }

  /// A spreadsheet has dropped the zeros of 27.850, or 27,85 was meant: to choose for the writer would be wrong by a
  /// thousand where the guess is.
  private static func twoReadings(
    _ problem: NumberProblem, _ written: String, _ decimal: String, _ grouped: String
  ) -> Problem {
    let code: Code = if case .english = problem { .numberEnglish } else { .numberGrouping }
    return Problem(
      code,
      vi: Words(
        "“\(written)” có thể là \(decimal) (số thập phân) hoặc \(grouped) (hàng nghìn, bị mất số 0 ở cuối).",
        help: "Xem văn bản gốc rồi ghi \(decimal) hoặc \(grouped)."),
      en: Words(
        "“\(written)” may be \(decimal) (a decimal) or \(grouped) (thousands that lost their last zeros).",
        help: "Look at the source and write \(decimal) or \(grouped)."))
  }

  /// What a table written as in English has wrong, said once.
  /// - Parameter number: the first of its numbers.
  package static func decimalPoints(_ number: Problem, lines: LineList, isWholeTable: Bool) -> Problem {
    let (more, moreEn) =
      lines.count == 1
      ? ("", "") : (" Bảng có nhiều số như vậy: dòng \(lines.all).", " The table has more of them: line \(lines.all).")
    let advice = "Nếu cả bảng ghi số kiểu tiếng Anh (dấu chấm trước phần thập phân), thêm dòng đầu tiên: decimal=."
    let adviceEn = "If the whole table is written as in English (a point before decimals), add a first line: decimal=."
    let (first, firstEn) = isWholeTable ? ("\(advice)\n", "\(adviceEn)\n") : ("", "")
    return Problem(
      number.code, vi: Words(number.vi.message + more, help: first + (number.vi.help ?? "")),
      en: Words(number.en.message + moreEn, help: firstEn + (number.en.help ?? "")),
      suggestion: isWholeTable && lines.count > 1 ? nil : number.suggestion)
  }

  private static func english(_ written: String, _ suggestion: String) -> Problem {
    Problem(
      .numberEnglish,
      vi: Words(
        "“\(written)” viết theo kiểu tiếng Anh.",
        help: "Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân: \(suggestion)"),
      en: Words(
        "“\(written)” is written as in English.",
        help: "The dot separates thousands, the comma is the decimal sign: \(suggestion)"),
      suggestion: suggestion)
  }

  private static func grouping(_ written: String, _ suggestion: String) -> Problem {
    Problem(
      .numberGrouping,
      vi: Words(
        "“\(written)”: sau dấu chấm ngăn hàng nghìn phải có đủ ba chữ số.",
        help: "Nếu là số thập phân, dùng dấu phẩy: \(suggestion)"),
      en: Words(
        "“\(written)”: after a dot between thousands there must be three digits.",
        help: "If it is a decimal, write a comma: \(suggestion)"),
      suggestion: suggestion)
  }

  private static func tooManyDigits(_ written: String) -> Problem {
    Problem(
      .numberTooLong,
      vi: Words("“\(written)” có quá 15 chữ số.", help: "Kiểm tra lại số, hoặc ghi theo đơn vị tính lớn hơn."),
      en: Words("“\(written)” has more than 15 digits.", help: "Look at the number again, or use a larger unit."))
  }
}

extension String {
  /// `27.850` for `27,85`: what the number would be if zeros had been lost at the end of a group; nil where it cannot be
  /// a group.
  fileprivate var withLostZeros: String? {
    guard let comma = firstIndex(of: ","), !self[..<comma].contains(".") else { return nil }
    let whole = self[..<comma].reversed().prefix { $0.isASCII && $0.isNumber }
    let fraction = self[index(after: comma)...].prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(whole.count), whole.last != "0", (1...2).contains(fraction.count) else { return nil }
    let zeros = String(repeating: "0", count: 3 - fraction.count)
    return "\(self[..<comma]).\(fraction)\(zeros)\(self[fraction.endIndex...])"
  }
}
