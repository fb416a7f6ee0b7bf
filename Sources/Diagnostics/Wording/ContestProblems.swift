/// What can be wrong with a contest beside the units' own.
extension Problem {
  package static func contestMissing(folder: String, code: String) -> Problem {
    Problem(
      .contestMissing,
      vi: Words(
        "Thư mục “\(folder)” chưa có tệp bang.yaml nên các bảng trong đó không được dùng.",
        help: "Thêm bang.yaml, hoặc tạo thư mục mới bằng lệnh: neuguong new bang-thi-dua"),
      en: Words(
        "The folder “\(folder)” has no bang.yaml, so its tables are not used.",
        help: "Add bang.yaml, or begin a folder with: neuguong new bang-thi-dua"))
  }

  package static func scoreOfParent(_ criterion: String, children: [String]) -> Problem {
    let list = children.joined(separator: ", ")
    return Problem(
      .scoreOfParent,
      vi: Words(
        "“\(criterion)” gồm các tiêu chí con nên không chấm điểm trực tiếp.",
        help: "Ghi điểm của từng tiêu chí con: \(list)."),
      en: Words(
        "“\(criterion)” is made of other criteria, so it is not scored itself.", help: "Score each of its own: \(list)."
      ))
  }

  package static func stageOutside(_ stage: String, criterion: String?, stages: [String]) -> Problem {
    let list = stages.joined(separator: "; ")
    return Problem(
      .stageOutside,
      vi: Words(
        "“\(stage)” không chấm tiêu chí \(criterion ?? "này").",
        help: "Các bên chấm của tiêu chí: \(list). Sửa dòng này, hoặc sửa “bên chấm” trong bang.yaml."),
      en: Words(
        "“\(stage)” does not score \(criterion ?? "this criterion").",
        help: "Those who do: \(list). Change the row, or “bên chấm” in bang.yaml."))
  }

  package static func lastStageMissing(_ stage: String, contest: String) -> Problem {
    Problem(
      .lastStageMissing,
      vi: Words(
        "“\(contest)” đã có quyết định, nhưng tiêu chí này chưa có điểm của “\(stage)”.",
        help: "Thêm dòng điểm của “\(stage)”, hoặc đổi lại trạng thái của bảng."),
      en: Words(
        "“\(contest)” is decided, but “\(stage)” has not scored this criterion.",
        help: "Add the score of “\(stage)”, or change the state of the contest."))
  }

  package static func stagesOutOfOrder(_ stage: String, order: [String]) -> Problem {
    let list = order.joined(separator: "; ")
    return Problem(
      .stagesOutOfOrder,
      vi: Words("“\(stage)” ghi không đúng thứ tự chấm của bảng.", help: "Ghi các bên chấm theo thứ tự: \(list)."),
      en: Words("“\(stage)” is not in the order in which the contest is scored.", help: "The order is: \(list)."))
  }

  package static func kindUnlikeParent(_ kind: String, parent: String) -> Problem {
    Problem(
      .kindUnlikeParent,
      vi: Words(
        "Tiêu chí con ghi “\(kind)”, trong khi tiêu chí cha là “\(parent)”.",
        help: "Bỏ “loại điểm” ở tiêu chí con: tiêu chí con theo loại điểm của tiêu chí cha."),
      en: Words(
        "The criterion says “\(kind)”, the one that it belongs to “\(parent)”.",
        help: "Leave “loại điểm” out: a criterion has that of the one above it."))
  }
}

/// Votes, members and flags.
extension Problem {
  package static func votesAboveTotal(_ written: String, total: Int) -> Problem {
    Problem(
      .votesAboveTotal,
      vi: Words(
        "Số phiếu \(written) nhiều hơn tổng số phiếu là \(total).",
        help: "Kiểm tra lại số phiếu, hoặc “tổng số” ở mục “phiếu” của bang.yaml."),
      en: Words(
        "\(written) votes are more than the \(total) that were cast.",
        help: "Look at the number again, or at “tổng số” below “phiếu” in bang.yaml."))
  }

  package static let voteTotalMissing = Problem(
    .voteTotalMissing,
    vi: Words("Có “tỷ lệ tối thiểu” nhưng chưa có “tổng số” để tính tỷ lệ.", help: "Thêm số phiếu, ví dụ: tổng số: 15"),
    en: Words(
      "There is a “tỷ lệ tối thiểu”, but no “tổng số” that it is a share of.",
      help: "Add the number of votes, such as: tổng số: 15"))

  package static func secondOwnMember(firstLine: Int) -> Problem {
    Problem(
      .secondOwnMember,
      vi: Words(
        "“là ta: có” đã ghi ở một thành viên khác, dòng \(firstLine).",
        help: "Chỉ ghi ở thành viên là cơ quan của trang này."),
      en: Words(
        "Another member has “là ta: có” already, on line \(firstLine).",
        help: "Keep it at the member whose site this is."))
  }

  package static func flagBackwards(_ written: String) -> Problem {
    Problem(
      .flagPlaces,
      vi: Words(
        "Không có hạng nào từ “từ hạng” đến “đến hạng” khi ghi \(written).",
        help: "Hạng bắt đầu từ 1; “đến hạng” không nhỏ hơn “từ hạng”, ví dụ: từ hạng: 2, đến hạng: 3"),
      en: Words(
        "With \(written) there is no place between “từ hạng” and “đến hạng”.",
        help: "Places begin at 1, and “đến hạng” is not below “từ hạng”, such as: từ hạng: 2, đến hạng: 3"))
  }

  package static func flagsOverlap(_ written: String, firstLine: Int) -> Problem {
    Problem(
      .flagPlaces,
      vi: Words(
        "Từ hạng \(written) trở đi có hạng đã thuộc mức khác, ghi ở dòng \(firstLine).",
        help: "Sửa “từ hạng”, “đến hạng” để mỗi hạng chỉ thuộc một mức."),
      en: Words(
        "From place \(written) on a place belongs to another flag too, on line \(firstLine).",
        help: "Change “từ hạng” and “đến hạng” so that a place has one flag."))
  }

  package static func flagShared(members: Int, places: Int) -> Problem {
    Problem(
      .flagShared,
      vi: Words(
        "Do đồng hạng, \(members) thành viên thuộc mức này, trong khi mức chỉ có \(places) hạng.",
        help: "Trang ghi đủ \(members) thành viên. Nếu văn bản có cách xét, ghi ở mục “đồng hạng”."),
      en: Words(
        "With a shared rank \(members) members come to this flag, which has \(places) places.",
        help: "All of them are shown. Where a rule parts them, write it in “đồng hạng”."))
  }
}
