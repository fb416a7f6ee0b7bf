extension Lesson {
  /// Stage 04: registrations, awards and scores.
  package static let awards: [Code: Lesson] = [
    .registrationsMissing: Lesson(
      "Năm bắt buộc đăng ký phải có dang-ky.csv.", "Where registration is compulsory, dang-ky.csv is needed.",
      wrong: "bắt buộc đăng ký: có", right: "bắt buộc đăng ký: có, và bảng dang-ky.csv"),
    .lateRegistration: Lesson(
      "Đăng ký quá hạn không được tính.", "A late registration does not count.", right: "ngày đăng ký trong hạn"),
    .duplicateRegistration: Lesson(
      "Một đăng ký ghi hai lần.", "A registration is there twice.", right: "mỗi người, mỗi danh hiệu một dòng"),
    .unregistered: Lesson(
      "Không đăng ký thì không được xét.", "No registration, no consideration.",
      right: "một dòng trong dang-ky.csv, trong hạn"),
    .prerequisiteMissing: Lesson(
      "Chưa có danh hiệu phải đạt trước.", "A title that must come first is not held.", wrong: "cstdcs",
      right: "ldtt\ncstdcs"),
    .disciplinedUnit: Lesson(
      "Đơn vị có người bị kỷ luật từ cảnh cáo trở lên không được xét danh hiệu tập thể.",
      "A unit with discipline from a warning up gets no collective title.", right: "xem lại ky-luat.csv"),
    .duplicateAward: Lesson(
      "Một danh hiệu ghi hai lần cho một người.", "An award is there twice.", right: "mỗi người, mỗi danh hiệu một dòng"
    ),
    .subjectMismatch: Lesson(
      "Đối tượng không hợp với danh hiệu.", "The title is not for this subject.", wrong: "tập thể; ldtt",
      right: "cá nhân; ldtt"),
    .personUnclear: Lesson(
      "Không rõ là ai trong những người trùng tên: ghi mã người.", "Namesakes: give the person's code.",
      right: "mã người: vp-02"),
    .morePeopleThanCounted: Lesson(
      "Số người được ghi một danh hiệu nhiều hơn số người của đơn vị.",
      "More people of a unit hold a title than it has.", wrong: "năm người của một đơn vị có 1 người",
      right: "đúng đơn vị của từng người, đúng số người trong nhan-su.csv"),
    .decidedByOther: Lesson(
      "Quyết định không phải của người có thẩm quyền tặng danh hiệu.",
      "The decision is not by who may award the title.", wrong: "tap-the-ldxs; 12/QĐ-SCT",
      right: "tap-the-ldxs; 12/QĐ-UBND"),
    .lateFile: Lesson("Hồ sơ nộp quá hạn.", "The award file came late.", right: "ngày hồ sơ trong hạn"),
    .profileDisagrees: Lesson(
      "Bài điển hình ghi một danh hiệu mà bảng danh-hieu.csv của năm đó không ghi là đã có quyết định.",
      "A profile names a title that the year's danh-hieu.csv does not have as decided.",
      right: "danh hiệu trong bài và dòng trong danh-hieu.csv như nhau"),
    .lateInitiative: Lesson("Sáng kiến đăng ký quá hạn.", "The initiative came late.", right: "ngày đăng ký trong hạn"),
    .scoreOutOfRange: Lesson(
      "Điểm ngoài khoảng từ 0 đến điểm tối đa.", "The score is outside its range.", wrong: "31 (tối đa 30)",
      right: "28,5"),
    .ownScoreInDecidedRound: Lesson(
      "Đợt đã có quyết định phải có điểm hội đồng.", "A decided round needs the council's score.", wrong: "29;",
      right: "29;28,5"),
  ]
}
