extension Lesson {
  /// Workbooks in the place of tables of text.
  package static let workbooks: [Code: Lesson] = [
    .unreadableWorkbook: Lesson(
      "Tệp bảng tính không đọc được: dạng cũ, có mật khẩu, bị hỏng hoặc quá lớn.",
      "The workbook cannot be read: an old format, a password, damage, or too much in it.", wrong: "diem.xls",
      right: "diem.xlsx"),
    .tableTwice: Lesson(
      "Một bảng có hai tệp, không rõ tệp nào đúng.", "One table has two files, and it is not clear which is right.",
      wrong: "diem.csv và diem.xlsx", right: "diem.xlsx"),
    .severalSheets: Lesson(
      "Nhiều trang tính cùng có các cột của bảng; phải chọn một.",
      "Several sheets have the columns of the table; one has to be chosen.",
      right: "bảng:\n  - tên: diem\n    trang tính: Quý 4"),
    .severalHeaders: Lesson(
      "Tên các cột có ở nhiều dòng của một trang tính.", "The names of the columns stand in several rows of a sheet.",
      right: "một dòng tên cột, các dòng dưới là nội dung"),
    .passedOver: Lesson(
      "Những phần của trang tính không thuộc bảng: tiêu đề, số thứ tự, dòng cộng, phần ký.",
      "What of the sheet is no part of the table: titles, running numbers, totals, signatures.",
      right: "không phải sửa gì"),
    .mergedCells: Lesson(
      "Nội dung của ô gộp được dùng cho mọi ô trong đó.", "What merged cells say counts for each of them.",
      right: "bỏ gộp ô và ghi từng ô, nếu không đúng ý"),
    .hiddenCells: Lesson(
      "Dòng, cột bị ẩn vẫn được đọc.", "Hidden rows and columns are read all the same.",
      right: "xóa hẳn phần không tính"),
    .errorCell: Lesson(
      "Ô báo lỗi được coi là ô trống.", "A cell with an error counts as empty.", wrong: "#N/A", right: "57,5"),
    .uncomputedFormula: Lesson(
      "Công thức chưa có kết quả: tệp chưa từng được Excel tính và lưu.",
      "A formula without its result: no spreadsheet has computed and saved the file.", wrong: "=SUM(C5:C9)",
      right: "mở bằng Excel và lưu lại"),
    .blockUnclear: Lesson(
      "Bảng điểm dạng ma trận không cho biết là của đợt nào.", "A matrix of scores does not say its round.",
      wrong: "trang tính “Sheet1”, tiêu đề “BẢNG ĐIỂM”", right: "trang tính “Đợt 1”"),
    .unknownSheet: Lesson(
      "Không có trang tính tên như vậy.", "There is no sheet of that name.", wrong: "trang tính: Diem 1",
      right: "trang tính: Điểm 1"),
  ]
}
