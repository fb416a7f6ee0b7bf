import Vietnamese

/// What can be wrong with the titles of a plan, and with points that it does not ask for.
extension Problem {
  package static func shareAboveWhole(_ written: String) -> Problem {
    Problem(
      .shareAboveWhole,
      vi: Words("Tỷ lệ “\(written)” vượt quá 100%.", help: "Kiểm tra lại tỷ lệ trong kế hoạch, ví dụ: 90%"),
      en: Words("The share “\(written)” is above 100%.", help: "Look at the plan again; a share is such as 90%."))
  }

  /// - Parameter titles: what must be reached first, what is needed for that, and so on, to the title itself.
  package static func prerequisiteLoop(_ titles: [String]) -> Problem {
    let (first, others) = ("“\(titles.last ?? "")”", titles.dropLast().map { "“\($0)”" })
    return Problem(
      .prerequisiteLoop,
      vi: Words(
        others.isEmpty
          ? "Danh hiệu \(first) đòi phải đạt trước chính nó."
          : "Danh hiệu \(first) và \(others.joined(separator: ", ")) đòi phải đạt trước lẫn nhau, thành vòng.",
        help: "Ở “phải đạt trước” chỉ ghi danh hiệu thấp hơn; xóa dòng ghi ngược."),
      en: Words(
        others.isEmpty
          ? "The title \(first) must be reached before itself."
          : "The titles \(first) and \(others.joined(separator: ", ")) must each be reached before the other.",
        help: "“phải đạt trước” names lower titles only; delete the line that points back."))
  }

  package static func unusedScores(_ file: String) -> Problem {
    Problem(
      .unusedScores,
      vi: Words(
        "Bảng điểm \(file) không được dùng, vì kế hoạch của năm không có mục “chấm điểm”.",
        help: "Thêm mục “chấm điểm” vào ke-hoach.yaml, hoặc xóa bảng này."),
      en: Words(
        "The scores of \(file) are not used, since the year's plan has no “chấm điểm”.",
        help: "Add “chấm điểm” to ke-hoach.yaml, or delete the table."))
  }
}

/// What the share of a title is taken of.
extension Problem {
  package static let everyGroupLeftOut = Problem(
    .everyGroupLeftOut,
    vi: Words(
      "Không còn nhóm nào để tính tỷ lệ: mọi nhóm được tính đều nằm trong “không tính”.",
      help: "Bớt một nhóm khỏi “không tính”, hoặc thêm nhóm vào “tính trên nhóm”."),
    en: Words(
      "No group is left to take the share of: every group that counts stands under “không tính”.",
      help: "Take a group out of “không tính”, or add one to “tính trên nhóm”."))

  /// - Parameter day: the cut-off.
  package static func headCountMissing(_ group: String, by day: CalendarDate, in file: String) -> Problem {
    Problem(
      .headCountMissing,
      vi: Words(
        "Bảng \(file) không có số người của nhóm “\(group)” ở đơn vị nào đang hoạt động, tính đến ngày \(day.short); "
          + "tỷ lệ chưa tính được.",
        help: "Thêm dòng của nhóm này vào \(file), hoặc bỏ nhóm khỏi “tính trên nhóm”."),
      en: Words(
        "\(file) has no number of people for “\(group)” in any unit in force, up to \(day.short); "
          + "the share is unknown.",
        help: "Add a row of the group to \(file), or take the group out of “tính trên nhóm”."))
  }
}

/// Ceilings by staff group.
extension Problem {
  package static func groupHasCeiling(_ group: String, firstLine: Int) -> Problem {
    Problem(
      .groupHasCeiling,
      vi: Words(
        "Nhóm “\(group)” đã có một tỷ lệ tối đa ở dòng \(firstLine).",
        help: "Mỗi nhóm nhân sự chỉ ghi ở một tỷ lệ; xóa nhóm này ở một trong hai chỗ."),
      en: Words(
        "The group “\(group)” has a ceiling on line \(firstLine) already.",
        help: "A staff group stands under one share; take it out of one of the two."))
  }

  package static let groupsOfNoPersons = Problem(
    .groupsOfNoPersons,
    vi: Words(
      "Tỷ lệ tối đa theo nhóm nhân sự chỉ dùng cho danh hiệu của cá nhân.",
      help: "Ghi một tỷ lệ chung, ví dụ: tỷ lệ tối đa: 15%"),
    en: Words(
      "Ceilings by staff group are for titles of persons alone.",
      help: "Give one share, such as: tỷ lệ tối đa: 15%"))
}
