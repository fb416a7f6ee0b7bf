extension Lesson {
  /// Contests beside the units' own: `bang.yaml` and its tables.
  package static let contests: [Code: Lesson] = [
    .contestMissing: Lesson(
      "Thư mục của bảng thi đua chưa có bang.yaml.", "The folder of a contest has no bang.yaml.",
      right: "neuguong new bang-thi-dua 2018/khoi-kinh-te"),
    .scoreOfParent: Lesson(
      "Tiêu chí có tiêu chí con thì chấm ở tiêu chí con.", "A criterion made of others is scored by them.",
      wrong: "so-tai-chinh;A;hội đồng;20", right: "so-tai-chinh;A1;hội đồng;20"),
    .stageOutside: Lesson(
      "Bên này không chấm tiêu chí này.", "This one does not score the criterion.",
      wrong: "so-tai-chinh;A1;Văn phòng;20", right: "so-tai-chinh;A1;hội đồng;20"),
    .lastStageMissing: Lesson(
      "Bảng đã có quyết định thì bên chấm cuối phải chấm đủ.", "In a decided contest the last stage has scored all.",
      wrong: "trạng thái: đã có quyết định", right: "trạng thái: tạm tính"),
    .stagesOutOfOrder: Lesson(
      "Bên chấm của tiêu chí theo thứ tự chấm của bảng.", "Stages of a criterion keep the contest's order.",
      wrong: "bên chấm: [hội đồng, tự chấm]", right: "bên chấm: [tự chấm, hội đồng]"),
    .kindUnlikeParent: Lesson(
      "Tiêu chí con cùng loại điểm với tiêu chí cha.", "A criterion has the kind of the one above it.",
      wrong: "loại điểm: điểm thưởng", right: "bỏ mục loại điểm ở tiêu chí con"),
    .votesAboveTotal: Lesson(
      "Số phiếu không thể nhiều hơn tổng số.", "Nobody has more votes than were cast.", wrong: "so-tai-chinh;16",
      right: "so-tai-chinh;15"),
    .voteTotalMissing: Lesson(
      "Tỷ lệ phiếu tối thiểu cần tổng số phiếu.", "A least share of votes needs their number.",
      wrong: "phiếu: {tỷ lệ tối thiểu: 80%}", right: "phiếu: {tổng số: 15, tỷ lệ tối thiểu: 80%}"),
    .secondOwnMember: Lesson(
      "Chỉ một thành viên là cơ quan của trang này.", "One member is the agency whose site it is.",
      wrong: "là ta: có (hai thành viên)", right: "là ta: có (một thành viên)"),
    .flagPlaces: Lesson(
      "Hạng của cờ phải có thật và không trùng nhau.", "The places of flags exist, and have one flag each.",
      wrong: "từ hạng: 3, đến hạng: 2", right: "từ hạng: 2, đến hạng: 3"),
    .flagShared: Lesson(
      "Đồng hạng nên số thành viên nhiều hơn số hạng của cờ.", "A shared rank gives a flag to more than its places.",
      wrong: "hai thành viên cùng hạng nhất, một cờ", right: "đồng hạng:\n  - ít điểm trừ hơn"),
  ]
}
