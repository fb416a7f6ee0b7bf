extension Lesson {
  /// Stage 02: names that must lead somewhere; stage 07: tables.
  package static let names: [Code: Lesson] = [
    .replacedButInForce: Lesson(
      "Văn bản bị thay thế thì không còn hiệu lực.", "A document that was replaced is not in force.",
      wrong: "tình trạng: còn hiệu lực\nbị thay thế bởi: 01/CT-TTg", right: "bị thay thế bởi: 01/CT-TTg"),
    .consultationTooShort: Lesson(
      "Thời gian lấy ý kiến chưa đủ 10 ngày làm việc.", "Opinions are asked for during less than ten working days.",
      wrong: "từ ngày: 03/12/2018\nđến ngày: 10/12/2018", right: "từ ngày: 03/12/2018\nđến ngày: 17/12/2018"),
    .holidaysMissing: Lesson(
      "Chưa khai báo ngày nghỉ của năm nên ngày làm việc có thể tính sai.",
      "Without the year's holidays working days may be miscounted.",
      right: "ngày nghỉ:\n  - từ ngày: 01/01/2019\n    dịp: Tết Dương lịch"),
    .replacedInCircle: Lesson(
      "Các văn bản ghi thay thế lẫn nhau: phải có một văn bản mới nhất.",
      "Documents replace one another: one of them must be the newest.",
      right: "văn bản mới nhất không ghi “bị thay thế bởi”"),
    .ambiguousName: Lesson(
      "Tên chỉ nhiều nơi: ghi mã.", "The name means more than one thing: write the code.",
      wrong: "đơn vị: Phòng Kế hoạch", right: "đơn vị: phong-kh"),
    .unknownUnit: Lesson(
      "Đơn vị không có trong don-vi.csv.", "The unit is not in don-vi.csv.", wrong: "đơn vị: Chi cuc QLTTT",
      right: "đơn vị: Chi cục Quản lý thị trường"),
    .unknownMovement: Lesson(
      "Chưa có phong trào này.", "There is no such movement.", wrong: "- Lao động giỏi lắm",
      right: "- Lao động giỏi, lao động sáng tạo"),
    .unknownTitle: Lesson(
      "Danh hiệu không có trong danh-hieu.yaml hoặc kế hoạch.",
      "The title is neither in danh-hieu.yaml nor in the plan.", wrong: "- Lao động tiên tiếng",
      right: "- Lao động tiên tiến"),
    .unknownForm: Lesson(
      "Hình thức khen thưởng không có trong danh-hieu.yaml.", "The award form is not in danh-hieu.yaml.",
      wrong: "- Giấy khem", right: "- Giấy khen"),
    .unknownInitiative: Lesson(
      "Chưa có sáng kiến này.", "There is no such initiative.", wrong: "- so-hoa", right: "- so-hoa-ho-so"),
    .namesake: Lesson(
      "Hai người trùng tên trong một đơn vị: ghi mã người.", "Two people of one name in a unit: give each a code.",
      wrong: "họ và tên: Nguyễn Văn A", right: "họ và tên: Nguyễn Văn A\nmã người: vp-02"),
    .clanName: Lesson(
      "Tên có chữ cuối là họ tộc: ghi tên gọi để xếp thứ tự.", "The last word is a clan's name: say what to sort by.",
      wrong: "họ và tên: H’Hen Niê", right: "họ và tên: H’Hen Niê\nsắp xếp theo: H’Hen"),
    .tableStructure: Lesson(
      "Bảng không đều cột, hoặc thiếu dấu ngoặc kép.", "The table's rows or quotes do not fit.", wrong: "TC01,7,5",
      right: "TC01,\"7,5\""),
    .unknownColumn: Lesson(
      "Bảng không có cột này.", "The table has no such column.", wrong: "mã;tên đơn vi", right: "mã;tên"),
    .missingColumn: Lesson(
      "Bảng thiếu cột bắt buộc.", "A required column is missing.", wrong: "mã;viết tắt", right: "mã;tên;viết tắt"),
    .duplicateRow: Lesson(
      "Một mã ghi ở hai dòng.", "A code is on two rows.", wrong: "vp;Văn phòng\nvp;Văn thư",
      right: "vp;Văn phòng\nvt;Văn thư"),
    .emptyCell: Lesson("Ô bắt buộc chưa ghi.", "A required cell is empty.", wrong: "vp;", right: "vp;Văn phòng"),
    .filledCell: Lesson(
      "Ô phải để trống đã có chữ: cơ quan không thuộc đơn vị hay nhóm nhân sự nào.",
      "A cell that must be empty is filled: the agency stands in no unit and no staff group.",
      wrong: "co;cơ quan;Sở Công Thương;vp", right: "co;cơ quan;Sở Công Thương;"),
    .formerNameTaken: Lesson(
      "Tên cũ của một đơn vị cũng là tên của đơn vị khác.", "A unit's former name is another unit's name as well.",
      wrong: "mã;tên;tên cũ\na;Phòng A;Phòng C\nb;Phòng B;Phòng C",
      right: "mã;tên;tên cũ\na;Phòng A;Phòng C\nb;Phòng B;"),
    .oldEncoding: Lesson(
      "Bảng ở bảng mã Windows-1258; máy đã đọc lại, nên dùng chính tệp .xlsx.",
      "The table is in Windows-1258; it was converted, but the .xlsx itself is better.", right: "diem.xlsx"),
  ]
}
