extension Lesson {
  /// Stage 04: the year's plan.
  package static let plans: [Code: Lesson] = [
    .planMissing: Lesson(
      "Thư mục năm chưa có ke-hoach.yaml.", "The year's folder has no plan.", right: "neuguong new nam 2019"),
    .unknownTable: Lesson(
      "Tệp trong thư mục năm không phải bảng nào.", "The file is none of the year's tables.", wrong: "diem-thi-dua.csv",
      right: "diem.csv"),
    .deadlineUnclear: Lesson(
      "Thời hạn ghi một trong hai: trước ngày, chậm nhất ngày.", "A deadline is given by one of the two days.",
      wrong: "trước ngày: 30/8/2018\nchậm nhất ngày: 29/8/2018", right: "trước ngày: 30/8/2018"),
    .targetInconsistent: Lesson(
      "Kế hoạch, số năm trước và mức tăng không khớp nhau.", "Plan, base and growth do not agree.",
      wrong: "kế hoạch: 575\nthực hiện năm trước: 450\nso với năm trước: tăng 4,44%",
      right: "kế hoạch: 470\nthực hiện năm trước: 450\nso với năm trước: tăng 4,44%"),
    .growthToNothing: Lesson(
      "Giảm 100% thì không tính ngược được số năm trước.", "A fall of 100% leaves nothing to reckon back from.",
      wrong: "so với năm trước: giảm 100%", right: "thực hiện năm trước: 450"),
    .groupHasCeiling: Lesson(
      "Một nhóm nhân sự có hai tỷ lệ tối đa.", "A staff group has two ceilings.",
      wrong: "- nhóm nhân sự: [công chức]\n  tỷ lệ: 20%\n- nhóm nhân sự: [công chức]\n  tỷ lệ: 15%",
      right: "- nhóm nhân sự: [công chức]\n  tỷ lệ: 20%"),
    .groupsOfNoPersons: Lesson(
      "Tỷ lệ tối đa theo nhóm nhân sự chỉ dùng cho danh hiệu của cá nhân.",
      "Ceilings by staff group are for titles of persons.", right: "đối tượng: cá nhân"),
    .incompleteCeiling: Lesson(
      "Tỷ lệ tối đa phải đi cùng “trên số đạt”.", "A ceiling goes with “trên số đạt”.", wrong: "tỷ lệ tối đa: 15%",
      right: "tỷ lệ tối đa: 15%\ntrên số đạt: ldtt"),
    .weightsNotWhole: Lesson(
      "Tỷ trọng các đợt phải cộng đủ 100%.", "The weights of rounds make 100%.", wrong: "dot-1: 40%\ndot-2: 50%",
      right: "dot-1: 40%\ndot-2: 60%"),
    .roundsOverlap: Lesson(
      "Hai đợt trùng ngày.", "Two rounds overlap.", wrong: "đến ngày: 01/7/2018 … từ ngày: 01/7/2018",
      right: "đến ngày: 30/6/2018 … từ ngày: 01/7/2018"),
    .reservedRoundCode: Lesson(
      "ca-nam là mã của cả năm.", "ca-nam stands for the whole year.", wrong: "mã: ca-nam", right: "mã: dot-2"),
    .shareAboveWhole: Lesson(
      "Tỷ lệ của danh hiệu không thể quá 100%.", "The share of a title is at most 100%.", wrong: "tỷ lệ phấn đấu: 900%",
      right: "tỷ lệ phấn đấu: 90%"),
    .prerequisiteLoop: Lesson(
      "Danh hiệu không thể phải đạt trước chính nó, dù qua danh hiệu khác.",
      "A title cannot be needed for itself, nor by way of others.", wrong: "mã: ldtt\nphải đạt trước:\n  - ldtt",
      right: "mã: cstdcs\nphải đạt trước:\n  - ldtt"),
    .everyGroupLeftOut: Lesson(
      "Mọi nhóm được tính đều nằm trong “không tính”.", "Every group that is counted is left out.",
      wrong: "tính trên nhóm:\n  - công chức\nkhông tính:\n  - công chức",
      right: "tính trên nhóm:\n  - công chức\nkhông tính:\n  - lãnh đạo cơ quan"),
    .headCountMissing: Lesson(
      "Nhóm mà kế hoạch nêu chưa có số người, nên tỷ lệ chưa tính được.",
      "A group that the plan names has no head count, so the share is unknown.",
      wrong: "tính trên nhóm:\n  - viên chức", right: "một dòng của nhóm viên chức trong nhan-su.csv"),
    .unknownGoal: Lesson(
      "Kế hoạch không có mục tiêu này.", "The plan has no such goal.", wrong: "quan triet 2", right: "quan-triet"),
    .goalKeyMissing: Lesson(
      "Mục tiêu thiếu điều để đánh giá theo loại của nó.", "A goal lacks what its kind is judged by.",
      wrong: "loại: tỷ lệ", right: "loại: tỷ lệ\ntỷ lệ phấn đấu: 100%"),
    .goalCellUnused: Lesson(
      "Kết quả do máy tính thì không gõ vào muc-tieu.csv.", "What is computed is not typed into muc-tieu.csv.",
      wrong: "khong-ky-luat;20/12/2018;;đạt", right: "quan-triet;20/12/2018;57;"),
    .moreReachedThanCounted: Lesson(
      "Số đạt nhiều hơn số người để tính tỷ lệ.", "More people reached the goal than there are.",
      wrong: "quan-triet;20/12/2018;75; (có 60 người)", right: "quan-triet;20/12/2018;57;"),
    .goalKeyUnused: Lesson(
      "Dòng của loại mục tiêu khác, không được dùng.", "A key of another kind of goal is not used.",
      wrong: "loại: công nhận\ntỷ lệ phấn đấu: 100%", right: "loại: công nhận"),
    .unusedScores: Lesson(
      "Có diem.csv nhưng kế hoạch không chấm điểm, nên điểm không được dùng.",
      "The plan sets no points, so the scores of diem.csv are not used.", wrong: "ke-hoach.yaml không có “chấm điểm”",
      right: "chấm điểm:\n  tiêu chí: …"),
    .unknownRound: Lesson("Kế hoạch không có đợt này.", "The plan has no such round.", wrong: "dot-3", right: "dot-2"),
    .unknownCriterion: Lesson(
      "Bảng chấm điểm không có tiêu chí này.", "The score sheet has no such criterion.", wrong: "TC1", right: "TC01"),
    .unknownTarget: Lesson(
      "Kế hoạch không có chỉ tiêu này.", "The plan has no such target.", wrong: "xuat khau 2", right: "xuat-khau"),
    .unknownUnitGroup: Lesson(
      "Không đơn vị nào thuộc nhóm này.", "No unit is of this group.", wrong: "tính trên nhóm:\n  - phong",
      right: "tính trên nhóm:\n  - phòng"),
    .negativeCount: Lesson("Số người không thể âm.", "A count cannot be negative.", wrong: "-3", right: "3"),
    .successorLoop: Lesson(
      "Đơn vị kế thừa thành vòng tròn.", "Successors go in a circle.", wrong: "a → b → a", right: "a → b"),
    .duplicateDiscipline: Lesson(
      "Một hình thức kỷ luật ghi hai lần cho một đơn vị.", "A form of discipline is given twice for a unit.",
      right: "mỗi đơn vị, mỗi hình thức một dòng"),
    .figureTooLarge: Lesson("Số quá lớn để tính.", "The figure is too large to compute with.", right: "19.663"),
  ]
}
