import Diagnostics

/// The headings of the tables in a terminal, in both languages; names and states stay as the plan has them.
struct StandingsWords: Sendable {
  let language: Language

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func cutOff(_ day: String) -> String {
    say("Số liệu tính đến hết ngày \(day).", "Figures up to and including \(day).")
  }

  var targets: String { say("Chỉ tiêu", "Targets") }
  var titles: String { say("Danh hiệu", "Titles") }
  var goals: String { say("Mục tiêu", "Goals") }
  var tied: String { say("đồng hạng", "tied") }

  var noScoreSheet: String {
    say("Kế hoạch không đặt điểm nên không xếp hạng đơn vị.", "The plan sets no points, so units are not ranked.")
  }

  /// Below the tables, where a total has a star.
  var provisional: String {
    say("* có điểm tự chấm, Hội đồng chưa chấm", "* with scores of the unit's own, not the council's yet")
  }

  var targetColumns: [(heading: String, side: TextTable.Side)] {
    [
      (say("Tên", "Name"), .left), (say("Đơn vị tính", "Unit"), .left), (say("Kế hoạch", "Target"), .right),
      (say("Thực hiện", "Actual"), .right), (say("Tiến độ", "Progress"), .right), (say("Kết quả", "Verdict"), .left),
    ]
  }

  var titleColumns: [(heading: String, side: TextTable.Side)] {
    [
      (say("Tên", "Name"), .left), (say("Tổng số", "Of"), .right), (say("Phấn đấu", "Goal"), .right),
      (say("Cần đạt", "Needed"), .right), (say("Đã quyết định", "Decided"), .right),
      (say("Tạm tính", "Provisional"), .right), (say("Kết quả", "Verdict"), .left),
      (say("Mức tối đa", "Ceiling"), .left),
    ]
  }

  var goalColumns: [(heading: String, side: TextTable.Side)] {
    [
      (say("Mã", "Code"), .left), (say("Kết quả", "State"), .left), (say("Số đạt", "Count"), .right),
      (say("Tổng số", "Of"), .right), (say("Đến ngày", "As of"), .right), (say("Nội dung", "Words"), .left),
    ]
  }

  var contestColumns: [(heading: String, side: TextTable.Side)] {
    [
      (say("Hạng", "Rank"), .right), ("", .left), (say("Thành viên", "Member"), .left),
      (say("Tổng điểm", "Total"), .right), (say("Xếp loại", "Band"), .left), (say("Danh hiệu", "Flag"), .left),
    ]
  }

  var standingColumns: [(heading: String, side: TextTable.Side)] {
    [
      (say("Hạng", "Rank"), .right), ("", .left), (say("Đơn vị", "Unit"), .left), (say("Tổng điểm", "Total"), .right),
      (say("Xếp loại", "Band"), .left), (say("So với đợt trước", "Change"), .left),
    ]
  }
}
