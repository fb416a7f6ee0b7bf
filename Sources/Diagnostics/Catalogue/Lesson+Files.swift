extension Lesson {
  /// Stage 01: files, and what pasting did to them.
  package static let files: [Code: Lesson] = [
    .badUTF8: Lesson(
      "Tệp không ở bảng mã UTF-8 nên chữ có dấu không đọc được.",
      "The file is not UTF-8, so its letters cannot be read.",
      wrong: "Lưu như, mã hóa: ANSI", right: "Lưu như, mã hóa: UTF-8"),
    .missingFrontMatter: Lesson(
      "Mỗi bài mở đầu bằng phần khai báo giữa hai dòng ---.",
      "Every entry begins with front matter between two --- lines.",
      wrong: "Lễ phát động", right: "---\ntiêu đề: Lễ phát động\n---"),
    .missingClosing: Lesson(
      "Phần khai báo phải có dòng --- kết thúc trước nội dung bài.",
      "Front matter ends with a --- line before the text.",
      wrong: "---\ntiêu đề: Lễ\n\nNội dung", right: "---\ntiêu đề: Lễ\n---\n\nNội dung"),
    .wrongDashes: Lesson(
      "Dòng mở và dòng đóng phần khai báo là ba dấu gạch nối; Word hay đổi thành một gạch dài.",
      "Front matter is fenced by three hyphens; Word tends to turn them into a dash.", wrong: "—", right: "---"),
    .ignoredFile: Lesson(
      "Tệp có phần đuôi lạ nên không được đăng; Notepad hay thêm .txt.",
      "A file with an unknown ending is not published; Notepad tends to add .txt.", wrong: "le.md.txt", right: "le.md"),
    .unusedFile: Lesson(
      "Ảnh, tài liệu mà không bài nào nhắc đến thì không được đăng.",
      "Pictures and attachments that no entry names are not published.", right: "ảnh: chan-dung.jpg"),
    .misplacedFile: Lesson(
      "Bài nằm ngoài các thư mục bài viết thì không thuộc loại nào.",
      "An entry outside the folders of entries has no kind.",
      wrong: "content/le.md", right: "content/tin-tuc/2018/le.md"),
    .ethLetter: Lesson(
      "Chữ Ð (U+00D0) của tiếng Iceland trông như chữ Đ nhưng máy không coi là một.",
      "The Icelandic Ð (U+00D0) looks like Đ and is another letter.", wrong: "Ðại hội", right: "Đại hội"),
    .nothingInName: Lesson(
      "Tên không có chữ hay số nào thì không tạo được địa chỉ.",
      "No address can be made of a name without letters or digits.",
      wrong: "---.md", right: "le-phat-dong.md"),
    .legacyText: Lesson(
      "Chữ gõ bằng phông cũ (TCVN3, VNI) hoặc UTF-8 bị đọc nhầm; neuguong doctor --fix sửa được.",
      "Text in an old font's encoding, or misread UTF-8; neuguong doctor --fix repairs it.",
      wrong: "LÔ ph¸t ®éng", right: "Lễ phát động"),
    .lostMarks: Lesson(
      "Chữ có dấu đã thành dấu hỏi khi xuất từ Excel; phải lấy lại từ bảng gốc.",
      "Letters became question marks in an export; take them from the original again.",
      wrong: "Nguy?n V?n A", right: "Nguyễn Văn A"),
    .unknownEncoding: Lesson(
      "Chữ hỏng do sai bảng mã và không rõ bảng mã nào; chép lại từ bản gốc.",
      "Text damaged by a wrong encoding, which cannot be told; copy it again from the original.",
      wrong: "Nguyá»n Vân A", right: "Nguyễn Văn A"),
    .nfdText: Lesson(
      "Chữ và dấu lưu tách rời nhau; neuguong doctor --fix ghép lại.",
      "Letters and marks are stored apart; neuguong doctor --fix joins them.", wrong: "ê + dấu sắc", right: "ế"),
    .hardSpace: Lesson(
      "Dấu cách không ngắt dòng của Word làm dòng khó xuống và chữ khó tìm; cạnh chữ số thì dùng được.",
      "A no-break space from Word hinders line breaks and searching; beside a digit it may stand.",
      wrong: "thi(U+00A0)đua", right: "thi đua"),
    .invisibleCharacter: Lesson(
      "Ký tự không nhìn thấy cắt đôi từ khi tìm kiếm.", "An invisible character splits a word for searching.",
      wrong: "thi(U+200B)đua", right: "thi đua"),
    .notAPicture: Lesson(
      "Chỗ của ảnh phải là một tệp ảnh.", "Where a picture belongs, a picture must be named.",
      wrong: "ảnh: bao-cao.pdf", right: "ảnh: chan-dung.jpg"),
    .damagedPicture: Lesson(
      "Tệp ảnh bị hỏng hoặc chép dở; không xóa chắc được thông tin riêng nên không đăng.",
      "The picture is damaged or cut short; what it tells cannot be removed for certain, so it is not published.",
      right: "ảnh: chan-dung.jpg"),
    .unsupportedPicture: Lesson(
      "Loại ảnh này mang nơi chụp, máy chụp mà không xóa ra được.",
      "This kind of picture carries place and camera in a way that cannot be removed.",
      wrong: "ảnh: chan-dung.avif", right: "ảnh: chan-dung.jpg"),
    .activePicture: Lesson(
      "Ảnh SVG chỉ được là bản vẽ, không kèm khai báo DTD, không ở bảng mã lạ.",
      "An SVG picture must be a drawing alone, without a DTD of its own, in a known encoding.",
      wrong: "<!DOCTYPE svg [<!ENTITY …>]>", right: "<svg xmlns=\"http://www.w3.org/2000/svg\">…</svg>"),
    .drawingParts: Lesson(
      "Mã lệnh, liên kết, ảnh từ nơi khác trong tệp SVG bị bỏ ra khỏi bản đăng; nét vẽ giữ nguyên.",
      "Scripts, links and pictures from elsewhere are left out of a published SVG; the drawing stays.",
      wrong: "<rect onclick=\"…\"/>", right: "<rect/>"),
    .largePicture: Lesson(
      "Ảnh trên 50 MB (SVG: 10 MB) hoặc trên 120 triệu điểm ảnh thì không được đăng.",
      "A picture above 50 MB (SVG: 10 MB) or 120 million pixels is not published.",
      right: "ảnh: chan-dung-1600.jpg"),
    .attachmentProperties: Lesson(
      "Tài liệu đính kèm mang theo tên người soạn, cơ quan; neuguong doctor --fix xóa được ở tệp Word, Excel, PowerPoint.",
      "Attachments carry their authors' names; neuguong doctor --fix removes them from office files.",
      wrong: "người soạn “Nguyễn Văn A”", right: "neuguong doctor --fix content/tin-tuc/bao-cao.docx"),
    .unreadProperties: Lesson(
      "Tài liệu đặt mật khẩu hoặc bị hỏng thì không xem được có mang tên người soạn hay không.",
      "Of an encrypted or damaged attachment nobody can tell whether it names its author.",
      right: "Lưu lại tài liệu không đặt mật khẩu"),
    .heavyPicture: Lesson(
      "Ảnh trên 1,5 MB tải rất chậm trên điện thoại.", "A picture above 1.5 MB is slow on a phone.",
      right: "ảnh: chan-dung-1600.jpg"),
    .copiedFile: Lesson(
      "Máy đặt tên riêng cho bản sao; hai bản của một bài không được cùng đăng.",
      "Programs name copies in their own way; two versions of an entry are not published.",
      wrong: "le - Copy.md", right: "le.md"),
    .conflictMarkers: Lesson(
      "Git để lại cả hai bản của một chỗ mà hai người cùng sửa.",
      "Git leaves both versions of what two people changed.",
      wrong: "<<<<<<< HEAD\nngày: 30/6/2018\n=======\nngày: 01/7/2018\n>>>>>>> may-khac", right: "ngày: 30/6/2018"),
    .misnamedTable: Lesson(
      "Bảng và tệp chung được đọc theo đúng tên; bảng Excel lưu thành .xlsx.",
      "Tables are read by their exact names; a spreadsheet is saved as .xlsx.",
      wrong: "thi-dua/2018/diem.xls", right: "thi-dua/2018/diem.xlsx"),
    .unusedOfficeFile: Lesson(
      "Tệp Word, Excel không phải bài viết hay bảng; chỉ đăng được làm tài liệu kèm theo.",
      "Word and Excel files are no entries or tables; they can be attached.",
      wrong: "tin-tuc/le.docx", right: "tin-tuc/le.md"),
    .unusablePicture: Lesson(
      "Trình duyệt không hiện được loại ảnh này.", "Browsers do not show this kind of picture.",
      wrong: "chan-dung.heic", right: "chan-dung.jpg"),
    .tooLarge: Lesson(
      "Bài trên 5 MB, danh sách đơn vị trên 2 MB, bảng khác trên 100 MB không do người viết ra.",
      "No person writes an entry above 5 MB, a list of units above 2 MB or another table above 100 MB.",
      right: "le.md (20 kB)"),
    .demandingPicture: Lesson(
      "Ảnh kiểu hiện dần (progressive, interlaced) cỡ lớn phải mở cả một lần, tốn quá nhiều bộ nhớ.",
      "A large progressive or interlaced picture must be decoded at once, which takes too much memory.",
      wrong: "ảnh 50 triệu điểm, JPEG progressive", right: "cùng ảnh ấy, lưu lại thành JPEG thường"),
    .unknownFocus: Lesson(
      "Tiêu điểm là phần của ảnh phải còn thấy khi ảnh bị cắt cho vừa chỗ.",
      "The focus is the part that must stay in sight where a picture is cropped.",
      wrong: "tiêu điểm ảnh: góc", right: "tiêu điểm ảnh: trên, phải"),
    .otherBytes: Lesson(
      "Đổi đuôi tên không đổi được loại tệp; người đọc sẽ không mở được.",
      "Renaming does not convert a file; readers could not open it.",
      wrong: "bao-cao.docx đổi tên thành bao-cao.pdf", right: "Word: Lưu như, kiểu tệp PDF"),
  ]
}
