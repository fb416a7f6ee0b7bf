extension Lesson {
  /// Stage 01, 80 to 89: reports that become entries.
  package static let imports: [Code: Lesson] = [
    .notADocument: Lesson(
      "Chỉ nhập được văn bản Word (.docx) và LibreOffice (.odt).", "Only .docx and .odt can be imported.",
      wrong: "neuguong import bao-cao.pdf", right: "neuguong import bao-cao.docx"),
    .oldDocument: Lesson(
      "Tệp .doc là kiểu cũ của Word; lưu lại thành .docx rồi nhập.", "A .doc file is saved as .docx first.",
      wrong: "neuguong import bao-cao.doc", right: "neuguong import bao-cao.docx"),
    .lockedDocument: Lesson(
      "Văn bản đặt mật khẩu thì không đọc được.", "A document with a password cannot be read.",
      right: "Xóa mật khẩu rồi lưu lại"),
    .damagedDocument: Lesson(
      "Văn bản bị hỏng hoặc chưa chép hết thì không đọc được.", "A damaged document cannot be read.",
      right: "Mở bằng Word, lưu thành tệp mới"),
    .largeDocument: Lesson(
      "Văn bản quá lớn thì không được đọc, để máy không hết bộ nhớ.", "A document that is too large is not read.",
      right: "Nén ảnh trong Word, hoặc chia tệp"),
    .emptyDocument: Lesson(
      "Văn bản không có chữ hay ảnh nào thì không thành bài; trang quét phải gõ lại.",
      "A document without text and pictures makes no entry; scans must be typed.", right: "neuguong import bao-cao.docx"
    ),
    .leftOut: Lesson(
      "Những phần chỉ thuộc về tờ giấy (quốc hiệu, nơi nhận, chữ ký, đầu trang) không vào bài, và được kể ra.",
      "What belongs to the paper alone is left out of an imported entry, and listed.",
      right: "Cần chữ nào thì chép vào bài"),
    .changedForm: Lesson(
      "Bài nhập có chỗ khác hình thức với văn bản: ô gộp, khung chữ, phông cũ, thay đổi đang theo dõi.",
      "An imported entry differs in form from its document: merged cells, text boxes, old fonts, tracked changes.",
      right: "Xem lại những chỗ ấy trong bài"),
    .lostPicture: Lesson(
      "Ảnh trong văn bản thuộc loại trình duyệt không hiện được (WMF, EMF) hoặc bị hỏng.",
      "A picture of a document is of a kind that browsers do not show (WMF, EMF), or damaged.",
      wrong: "hinh.emf", right: "![Lễ trao thưởng](le-trao-thuong.png)"),
  ]
}
