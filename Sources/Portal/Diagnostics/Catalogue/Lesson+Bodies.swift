extension Lesson {
  /// Stage 03: the text of an entry.
  static let bodies: [Code: Lesson] = [
    .rawHTML: Lesson(
      "Trong bài không dùng mã HTML.", "HTML cannot be used in an entry.", wrong: "<b>giỏi</b>", right: "**giỏi**"),
    .unsafeLink: Lesson(
      "Liên kết chạy mã không được đăng.", "Links that run code are not published.", wrong: "[x](javascript:…)",
      right: "[x](https://…)"),
    .brokenLink: Lesson(
      "Liên kết đến bài hoặc tệp không có.", "The link leads to nothing.", wrong: "[x](khong-co.md)",
      right: "[x](../sang-kien/2018/so-hoa.md)"),
    .brokenAnchor: Lesson(
      "Bài kia không có đề mục này.", "The other entry has no such heading.", wrong: "[x](a.md#thanh-tich-2)",
      right: "[x](a.md#thanh-tich)"),
    .missingAlt: Lesson(
      "Ảnh trong bài phải có mô tả.", "A picture needs a description.", wrong: "![](le.jpg)",
      right: "![Lễ phát động tại hội trường](le.jpg)"),
    .unknownEmbed: Lesson("Không có khối tên này.", "There is no such block.", wrong: "```{luu}", right: "```{lưu ý}"),
    .embedArguments: Lesson(
      "Dòng mở khối phải nói đúng năm và đợt, hoặc mã chỉ tiêu.",
      "The line that opens a block of figures must say the year and the round, or the target.",
      wrong: "```{xếp hạng} dot-1", right: "```{xếp hạng} năm: 2018, đợt: dot-1"),
    .unclosedBlock: Lesson(
      "Khối chưa có dòng đóng nên gồm cả phần còn lại của bài.",
      "A block without its closing line takes in all that follows.",
      wrong: "```{lưu ý}\nNội dung", right: "```{lưu ý}\nNội dung\n```"),
    .unpublishedLink: Lesson(
      "Bài được liên kết chưa đăng hoặc đã gỡ.", "The linked entry is not published.",
      right: "liên kết tự có lại khi bài kia được đăng"),
    .literalEmphasis: Lesson(
      "Dấu * dính vào chữ sau ngoặc kép nên hiện nguyên.",
      "Asterisks stay literal between a quotation mark and a letter.", wrong: "**“Lao động giỏi”**của",
      right: "**“Lao động giỏi”** của"),
    .yearAsList: Lesson(
      "Dòng mở đầu bằng năm và dấu chấm thành danh sách.", "A line that begins with a year and a dot becomes a list.",
      wrong: "2018. Năm của …", right: "2018\\. Năm của …"),
    .splitList: Lesson(
      "Dấu khác loại mở danh sách mới.", "Another marker begins another list.", wrong: "- Một\n+ mục con",
      right: "- Một\n  + mục con"),
    .keyboardLink: Lesson(
      "Bộ gõ đổi ngoặc vuông thành ơ, ư.", "The keyboard turned brackets into ơ and ư.", wrong: "ơbàiư(a.md)",
      right: "[bài](a.md)"),
    .footnoteUndefined: Lesson(
      "Chú thích chưa có nội dung.", "The footnote has no text.", wrong: "theo kế hoạch[^1]",
      right: "theo kế hoạch[^1]\n\n[^1]: Mục II.2"),
    .footnoteUnused: Lesson(
      "Chú thích không được dẫn ở đâu.", "Nothing refers to the footnote.", wrong: "[^2]: Mục II.2",
      right: "theo kế hoạch[^2]\n\n[^2]: Mục II.2"),
    .headingSkipped: Lesson(
      "Đề mục nhảy bậc.", "A heading skips a level.", wrong: "## Thành tích\n#### Năm 2018",
      right: "## Thành tích\n### Năm 2018"),
    .linkUndefined: Lesson(
      "Liên kết kiểu [chữ][nhãn] chưa có địa chỉ.", "A reference link has no address.", wrong: "[bài][a]",
      right: "[bài](a.md)"),
    .externalImage: Lesson(
      "Ảnh của trang khác không được đăng.", "Pictures of other sites are not published.",
      wrong: "![x](https://…/a.jpg)", right: "![Lễ phát động](a.jpg)"),
  ]
}
