import Vietnamese

/// A second row for what one row says.
extension Problem {
  package static func duplicateHeadCount(_ unit: String, _ group: String?, _ day: CalendarDate?, firstLine: Int)
    -> Problem
  {
    duplicate(
      vi: "Đơn vị “\(unit)” đã có số người của nhóm “\(group ?? "")” ngày \(day?.short ?? "") ở dòng \(firstLine).",
      en: "The unit “\(unit)” has a number for “\(group ?? "")” on \(day?.short ?? "") on line \(firstLine) already.")
  }

  package static func duplicateResult(_ target: String, _ day: CalendarDate?, firstLine: Int) -> Problem {
    duplicate(
      vi: "Chỉ tiêu “\(target)” đã có số liệu đến ngày \(day?.short ?? "") ở dòng \(firstLine).",
      en: "The target “\(target)” has a figure of \(day?.short ?? "") on line \(firstLine) already.")
  }

  package static func duplicateDiscipline(_ unit: String, _ form: String?, firstLine: Int) -> Problem {
    duplicate(
      .duplicateDiscipline,
      vi: "Đơn vị “\(unit)” đã có dòng “\(form ?? "")”: dòng \(firstLine).",
      en: "The unit “\(unit)” has a row “\(form ?? "")” already: line \(firstLine).")
  }

  package static func duplicateScore(_ unit: String?, _ criterion: String?, round: String, firstLine: Int) -> Problem {
    duplicate(
      vi: "Đơn vị “\(unit ?? "")” đã có điểm tiêu chí \(criterion ?? "") của \(round) ở dòng \(firstLine).",
      en: "The unit “\(unit ?? "")” has a score for \(criterion ?? "") of \(round) on line \(firstLine) already.")
  }

  package static func duplicateContestScore(
    _ member: String, _ criterion: String, stage: String, firstLine: Int
  ) -> Problem {
    duplicate(
      vi: "“\(member)” đã có điểm tiêu chí \(criterion) của “\(stage)” ở dòng \(firstLine).",
      en: "“\(member)” has a score of “\(stage)” for \(criterion) on line \(firstLine) already.")
  }

  private static func duplicate(_ code: Code = .duplicateRow, vi: String, en: String) -> Problem {
    Problem(
      code, vi: Words(vi, help: "Giữ một dòng, xóa dòng còn lại."),
      en: Words(en, help: "Keep one row, delete the other."))
  }
}

/// Scores.
extension Problem {
  package static func scoreOutOfRange(_ written: String, maximum: DecimalNumber, criterion: String?) -> Problem {
    let most = maximum.vietnamese
    return Problem(
      .scoreOutOfRange,
      vi: Words(
        "Điểm \(written) nằm ngoài khoảng từ 0 đến điểm tối đa \(most) của tiêu chí \(criterion ?? "này").",
        help: "Ghi điểm từ 0 đến \(most)."),
      en: Words(
        "The score \(written) is not between 0 and the maximum \(most) of \(criterion ?? "its criterion").",
        help: "Write a score from 0 to \(most)."))
  }

  package static func ownScoreInDecidedRound(_ round: String) -> Problem {
    Problem(
      .ownScoreInDecidedRound,
      vi: Words(
        "“\(round)” đã có quyết định, nhưng dòng này mới có điểm tự chấm.",
        help: "Ghi điểm hội đồng, hoặc đổi lại trạng thái của đợt."),
      en: Words(
        "“\(round)” is decided, but this row has only the unit's own score.",
        help: "Add the council's score, or change the state of the round."))
  }

  package static func figureTooLarge(_ written: String) -> Problem {
    Problem(
      .figureTooLarge,
      vi: Words(
        "Các số của “\(written)” quá lớn nên không tính chính xác được.",
        help: "Kiểm tra lại số, hoặc ghi theo đơn vị tính lớn hơn."),
      en: Words(
        "The figures of “\(written)” are too large to be computed exactly.",
        help: "Look at the numbers again, or use a larger unit."))
  }
}
