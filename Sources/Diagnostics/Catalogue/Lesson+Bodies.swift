extension Lesson {
  /// Stage 03: the text of an entry.
  package static let bodies: [Code: Lesson] = [
    .rawHTML: Lesson(
      "Trong bài không dùng mã HTML.", "HTML cannot be used in an entry.", wrong: "<b>giỏi</b>", right: "**giỏi**"),
    .emptyLink: Lesson(
      "Liên kết hoặc ảnh chưa ghi địa chỉ.", "A link or picture without an address.", wrong: "[x]()",
      right: "[x](bai.md)"),
    .unclosedComment: Lesson(
      "Ghi chú không đóng làm mất phần sau.", "A comment that is not closed swallows what follows.",
      wrong: "<!-- ghi chú –>", right: "<!-- ghi chú -->"),
    .forbiddenCharacter: Lesson(
      "Mã của ký tự không được có trên trang.", "A reference to a character that no page can hold.", wrong: "&#1;",
      right: "gõ thẳng chữ cần ghi"),
    .tooComplex: Lesson(
      "Bài có quá nhiều tầng hoặc quá nhiều dấu.", "The text has too many levels or marks.",
      right: "chia thành nhiều bài"),
    .emptyCells: Lesson(
      "Bảng nhiều cột có quá nhiều dòng thiếu ô.", "A wide table has too many rows that lack cells.",
      right: "mỗi dòng ghi đủ số ô"),
    .lostCells: Lesson(
      "Ô thừa ở cuối dòng của bảng không hiện.", "Cells behind the last column do not show.",
      wrong: "| A | B |\n|---|---|\n| 1 | 2 | 3 |", right: "| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |"),
    .pastedTable: Lesson(
      "Bảng chép từ Word phải ghi lại bằng dấu |.", "A table copied from Word is written with upright bars.",
      wrong: "Đơn vị(Tab)Điểm\nVăn phòng(Tab)95", right: "| Đơn vị | Điểm |\n|---|---|\n| Văn phòng | 95 |"),
    .pastedBullets: Lesson(
      "Mục của danh sách bắt đầu bằng dấu gạch nối và dấu cách.", "Items of a list begin with a hyphen and a space.",
      wrong: "•(Tab)Một", right: "- Một"),
    .pastedNumbering: Lesson(
      "Mục a), 1/, I. viết liền dòng thì dính thành một đoạn.",
      "Items such as a), 1/ and I. on successive lines run together.",
      wrong: "a) Một\nb) Hai", right: "a) Một\n\nb) Hai"),
    .pastedCode: Lesson(
      "Bốn dấu cách hoặc phím Tab ở đầu dòng làm chữ thành mã máy tính.",
      "Four spaces or a tab at the start turn words into code.", wrong: "    Thực hiện Kế hoạch",
      right: "Thực hiện Kế hoạch"),
    .pastedUnderline: Lesson(
      "Dòng gạch ngay dưới chữ làm chữ thành đề mục.", "Dashes right below words make a heading.",
      wrong: "Độc lập - Tự do - Hạnh phúc\n-----", right: "Độc lập - Tự do - Hạnh phúc\n\n-----"),
    .pastedNesting: Lesson(
      "Danh sách con lùi vào thẳng với chữ của mục trên.", "A nested list is indented as far as the words above.",
      wrong: "1. Một\n  - con", right: "1. Một\n   - con"),
    .pipeInCode: Lesson(
      "Trong bảng, dấu | nào cũng ngăn ô.", "In a table every | ends a cell.", wrong: "| `a|b` |", right: "| `a\\|b` |"),
    .moreOfTheSame: Lesson(
      "Một lỗi có ở quá nhiều chỗ thì chỉ nêu những chỗ đầu.",
      "Of one mistake in very many places, the first are named.",
      right: "sửa những chỗ đã nêu rồi kiểm tra lại"),
    .unsafeLink: Lesson(
      "Liên kết chỉ bắt đầu bằng https, http, mailto hoặc tel.", "Links begin with https, http, mailto or tel only.",
      wrong: "[x](javascript:…)",
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
