/// What can be wrong with the goals of a plan and the rows of `muc-tieu.csv`.
extension Problem {
  package static func unknownGoal(_ written: String, nearest: String?, known: [String]) -> Problem {
    let list = known.joined(separator: ", ")
    let guessVi = nearest.map { "Có phải “\($0)” không? " } ?? ""
    let guessEn = nearest.map { "Did you mean “\($0)”? " } ?? ""
    return Problem(
      .unknownGoal,
      vi: Words(
        "Kế hoạch không có mục tiêu nào mã “\(written)”.",
        help: guessVi + (known.isEmpty ? "Thêm mục “mục tiêu” vào ke-hoach.yaml." : "Kế hoạch có: \(list).")),
      en: Words(
        "The plan has no goal of the code “\(written)”.",
        help: guessEn + (known.isEmpty ? "Add “mục tiêu” to ke-hoach.yaml." : "The plan has: \(list).")))
  }

  package static func goalKeyMissing(_ kind: String, key: String) -> Problem {
    Problem(
      .goalKeyMissing,
      vi: Words(
        "Mục tiêu loại “\(kind)” thiếu “\(key)” nên không đánh giá được.",
        help: "Thêm dòng “\(key)” theo kế hoạch, hoặc chọn loại khác."),
      en: Words(
        "A goal of the kind “\(kind)” lacks “\(key)”, so it cannot be judged.",
        help: "Add “\(key)” as the plan has it, or choose another kind."))
  }

  /// - Parameter owner: the kind of goal that the key says something about.
  package static func goalKeyUnused(_ owner: String) -> Problem {
    Problem(
      .goalKeyUnused,
      vi: Words(
        "Dòng này chỉ dùng cho mục tiêu loại “\(owner)”, ở đây không được dùng.",
        help: "Xóa dòng này, hoặc sửa “loại” thành “\(owner)”."),
      en: Words(
        "This key is of goals of the kind “\(owner)” alone, and is not used here.",
        help: "Delete it, or write “\(owner)” for the kind."))
  }

  package static func goalCellUnused(_ written: String, kind: String) -> Problem {
    Problem(
      .goalCellUnused,
      vi: Words(
        "Mục tiêu loại “\(kind)” không ghi “\(written)” ở cột này.",
        help: "Xóa ô này: số đạt chỉ ghi cho loại tỷ lệ, kết quả chỉ ghi cho loại công nhận và định tính; phần còn lại "
          + "máy tính."),
      en: Words(
        "A goal of the kind “\(kind)” has no “\(written)” in this column.",
        help: "Empty the cell: số đạt is of tỷ lệ alone, kết quả of công nhận and định tính; the rest is computed."))
  }

  package static func moreReachedThanCounted(_ written: String, of total: Int, in file: String) -> Problem {
    Problem(
      .moreReachedThanCounted,
      vi: Words(
        "Số đạt \(written) nhiều hơn số người để tính tỷ lệ: \(file) ghi \(total).",
        help: "Kiểm tra lại số đạt, số người trong \(file), và “tính trên nhóm”, “không tính” của mục tiêu."),
      en: Words(
        "\(written) are more than the people that the share is taken of: \(file) counts \(total).",
        help: "Look at the number, at \(file), and at “tính trên nhóm” and “không tính” of the goal."))
  }

  /// - Parameter issuer: cơ quan quyết định of a profile.
  package static func decidedByOther(issuer: String, title: String, authorities: [String]) -> Problem {
    let list = authorities.joined(separator: ", ")
    return Problem(
      .decidedByOther,
      vi: Words(
        "“\(issuer)” không có thẩm quyền tặng “\(title)”; có thẩm quyền: \(list).",
        help: "Kiểm tra lại “cơ quan quyết định” của hồ sơ, hoặc “thẩm quyền” trong danh-hieu.yaml."),
      en: Words(
        "“\(issuer)” may not award “\(title)”; who may: \(list).",
        help: "Look at “cơ quan quyết định” of the profile, or at “thẩm quyền” in danh-hieu.yaml."))
  }

  /// - Parameter symbol: of the decision's number, as `SCT`.
  package static func decidedByOther(_ symbol: String, title: String, authorities: [String]) -> Problem {
    let list = authorities.joined(separator: ", ")
    return Problem(
      .decidedByOther,
      vi: Words(
        "Quyết định có ký hiệu “\(symbol)” không phải của người có thẩm quyền tặng “\(title)”: \(list).",
        help: "Kiểm tra lại số quyết định, hoặc “thẩm quyền” trong danh-hieu.yaml."),
      en: Words(
        "A decision with “\(symbol)” in its number is not by who may award “\(title)”: \(list).",
        help: "Look at the decision's number, or at “thẩm quyền” in danh-hieu.yaml."))
  }
}
