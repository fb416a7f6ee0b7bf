extension Lesson {
  /// Sections that site.yaml declares.
  package static let sections: [Code: Lesson] = [
    .sectionCode: Lesson(
      "Mã mục là tên thư mục: chữ thường không dấu, số, dấu gạch nối.",
      "A section's code is a folder's name: plain lower-case letters, digits, hyphens.", wrong: "mã: Hỏi đáp",
      right: "mã: hoi-dap"),
    .sectionTaken: Lesson(
      "Mã mục trùng với mục khác hoặc phần có sẵn của trang.",
      "A section's code is another section's, or a built-in part's.", wrong: "mã: tin-tuc", right: "mã: ban-tin"),
    .fieldTaken: Lesson(
      "Trường của mục trùng tên với khóa có sẵn hoặc trường khác.",
      "A field of a section has the name of a built-in key or of another field.", wrong: "tên: tóm tắt",
      right: "tên: người trả lời"),
    .fieldWithoutName: Lesson(
      "Tên trường phải có chữ hoặc số.", "A field's name has a letter or a digit.", wrong: "tên: \"–\"",
      right: "tên: người trả lời"),
    .choicesUnlikeType: Lesson(
      "Trường kiểu “lựa chọn”, và chỉ kiểu đó, có danh sách lựa chọn.",
      "A field of the type “lựa chọn”, and no other, lists its choices.", wrong: "kiểu: lựa chọn",
      right: "kiểu: lựa chọn\ncác lựa chọn:\n  - đã trả lời\n  - đang chờ"),
    .choiceTwice: Lesson(
      "Một lựa chọn ghi hai lần.", "A choice is given twice.", wrong: "- đang chờ\n- Đang chờ", right: "- đang chờ"),
    .tableWithoutColumns: Lesson(
      "Danh sách kiểu bảng cần ít nhất một trường hiện trong danh sách.",
      "A list in the form of a table needs a field that lists show.", wrong: "danh sách: bảng",
      right: "trường:\n  - tên: số công văn\n    hiện trong danh sách: có"),
  ]
}
