import Vietnamese

/// Names in a year's tables that should lead to something known, and rows said twice.
extension Problem {
  package static func unknownPlanTitle(_ written: String, year: Int, nearest: String?) -> Problem {
    unknown(
      .unknownTitle, vi: "Kế hoạch năm \(year) không có danh hiệu “\(written)”.",
      en: "The plan of \(year) has no title “\(written)”.", nearest,
      helpVi: "Danh hiệu được khai trong ke-hoach.yaml.", helpEn: "Titles are declared in ke-hoach.yaml.")
  }

  package static func unknownRound(_ written: String, nearest: String?, known: [String]) -> Problem {
    unknown(
      .unknownRound, vi: "Kế hoạch không có đợt “\(written)”.", en: "The plan has no round “\(written)”.", nearest,
      known: known)
  }

  package static func unknownCriterion(_ written: String, nearest: String?, known: [String]) -> Problem {
    unknown(
      .unknownCriterion, vi: "Bảng chấm điểm không có tiêu chí “\(written)”.",
      en: "The score sheet has no criterion “\(written)”.", nearest, known: known)
  }

  package static func unknownTarget(_ written: String, nearest: String?, known: [String]) -> Problem {
    unknown(
      .unknownTarget, vi: "Kế hoạch không có chỉ tiêu “\(written)”.", en: "The plan has no target “\(written)”.",
      nearest, known: known)
  }

  package static func unknownMember(_ written: String, nearest: String?, known: [String]) -> Problem {
    unknown(
      .unknownChoice, vi: "Bảng thi đua không có thành viên “\(written)”.",
      en: "The contest has no member “\(written)”.", nearest, known: known)
  }

  package static func unknownStage(_ written: String, nearest: String?, known: [String]) -> Problem {
    unknown(
      .unknownChoice, vi: "Bảng thi đua không có bên chấm “\(written)”.",
      en: "Nobody called “\(written)” scores in this contest.", nearest, known: known)
  }

  package static func unknownUnitGroup(
    _ written: String, nearest: String?, known: [String], in file: String
  ) -> Problem {
    unknown(
      .unknownUnitGroup, vi: "Bảng \(file) không có nhóm đơn vị “\(written)”.",
      en: "There is no group of units “\(written)” in \(file).", nearest, known: known.filter { !$0.isEmpty })
  }

  private static func unknown(
    _ code: Code, vi: String, en: String, _ nearest: String?, known: [String]
  ) -> Problem {
    let list = known.isEmpty ? "–" : known.joined(separator: "; ")
    return unknown(
      code, vi: vi, en: en, nearest, helpVi: "Các cách ghi: \(list).", helpEn: "Known ones: \(list).")
  }

  private static func unknown(
    _ code: Code, vi: String, en: String, _ nearest: String?, helpVi: String, helpEn: String
  ) -> Problem {
    Problem(
      code, vi: Words(vi, help: nearest.map { "Có phải “\($0)”? \(helpVi)" } ?? helpVi),
      en: Words(en, help: nearest.map { "Did you mean “\($0)”? \(helpEn)" } ?? helpEn), suggestion: nearest)
  }

  /// A word of a closed list, in a table or the plan.
  package static func unknownWord(_ written: String, for name: String, nearest: String?, words: [String]) -> Problem {
    unknown(
      .unknownChoice, vi: "“\(name.capitalizedFirst)” không nhận “\(written)”.",
      en: "“\(name)” does not take “\(written)”.",
      nearest, known: words)
  }

  package static func ambiguousCode(_ written: String, candidates: [String]) -> Problem {
    let list = candidates.joined(separator: ", ")
    return Problem(
      .ambiguousName,
      vi: Words("“\(written)” có thể là: \(list).", help: "Ghi mã thay cho tên, ví dụ: \(candidates.first ?? written)"),
      en: Words(
        "“\(written)” may be any of: \(list).", help: "Write the code instead, such as: \(candidates.first ?? written)")
    )
  }

  /// - Parameter isOfVotes: else of people.
  package static func negativeCount(_ written: String, isOfVotes: Bool = false) -> Problem {
    Problem(
      .negativeCount,
      vi: Words("Số \(isOfVotes ? "phiếu" : "người") không thể là \(written).", help: "Ghi 0 hoặc một số dương."),
      en: Words("A number of \(isOfVotes ? "votes" : "people") cannot be \(written).", help: "Write 0 or more."))
  }
}
