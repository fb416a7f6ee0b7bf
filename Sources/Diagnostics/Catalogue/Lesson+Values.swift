extension Lesson {
  /// Stage 02: keys and values; stage 04: numbers.
  package static let values: [Code: Lesson] = [
    .unknownKey: Lesson(
      "Loại bài không có mục này.", "The kind has no such key.", wrong: "tieu de bai: Lễ", right: "tiêu đề: Lễ"),
    .wrongType: Lesson(
      "Nội dung không đúng dạng của mục.", "The value is not of the key's type.", wrong: "năm: 18", right: "năm: 2018"),
    .missingKey: Lesson(
      "Thiếu mục bắt buộc.", "A required key is missing.", wrong: "---\ntiêu đề: Lễ\n---",
      right: "---\ntiêu đề: Lễ\nngày: 30/6/2018\n---"),
    .duplicateKey: Lesson(
      "Một mục ghi hai lần.", "A key is given twice.", wrong: "ngày: 30/6/2018\nngày: 01/7/2018",
      right: "ngày: 30/6/2018"),
    .dateNoSuchDay: Lesson(
      "Ngày không có trong lịch.", "No such day.", wrong: "ngày: 31/6/2018", right: "ngày: 30/6/2018"),
    .dateMonthFirst: Lesson(
      "Ghi ngày trước, tháng sau.", "The day comes before the month.", wrong: "ngày: 6/30/2018",
      right: "ngày: 30/6/2018"),
    .dateShortYear: Lesson(
      "Năm ghi đủ bốn chữ số.", "Years have four digits.", wrong: "ngày: 30/6/18", right: "ngày: 30/6/2018"),
    .dateFormat: Lesson(
      "Ngày ghi bằng dấu gạch chéo, hoặc bằng chữ.", "Dates are written with slashes, or in words.",
      wrong: "ngày: 30.6.2018", right: "ngày: 30/6/2018"),
    .implausibleDay: Lesson(
      "Ngày quá xa về sau, hoặc trước năm 1945: có thể năm bị gõ nhầm.",
      "The day is far ahead, or before 1945: the year may be mistyped.",
      wrong: "ngày: 30/6/2108", right: "ngày: 30/6/2018"),
    .emptyValue: Lesson(
      "Mục bắt buộc chưa có nội dung.", "A required key has no value.", wrong: "tiêu đề:",
      right: "tiêu đề: Lễ phát động"),
    .unknownChoice: Lesson(
      "Mục chỉ nhận một số cách ghi.", "The key takes some words only.", wrong: "đối tượng: người",
      right: "đối tượng: cá nhân"),
    .periodBackwards: Lesson(
      "Ngày cuối đứng trước ngày đầu.", "The last day comes before the first.",
      wrong: "từ ngày: 01/7/2018\nđến ngày: 30/6/2018", right: "từ ngày: 01/01/2018\nđến ngày: 30/6/2018"),
    .yearMismatch: Lesson(
      "Năm trong bài khác năm của thư mục.", "The year differs from the folder's.",
      wrong: "dien-hinh/2018/a.md, năm: 2017", right: "dien-hinh/2018/a.md, năm: 2018"),
    .decisionMissing: Lesson(
      "Đã có quyết định thì phải ghi số, ngày và cơ quan quyết định.",
      "A decided state needs the decision's number, date and authority.",
      wrong: "trạng thái: đã có quyết định",
      right:
        "trạng thái: đã có quyết định\nsố quyết định: 12/QĐ-SCT\nngày quyết định: 05/7/2018\ncơ quan quyết định: Sở Công Thương"
    ),
    .withdrawalIncomplete: Lesson(
      "Gỡ bỏ phải có cả ngày và lý do.", "A withdrawal has a date and a reason.",
      wrong: "gỡ bỏ: 05/7/2018", right: "gỡ bỏ: 05/7/2018\nlý do gỡ bỏ: Theo đề nghị"),
    .missingImageText: Lesson(
      "Ảnh phải có mô tả cho người không xem được ảnh.", "A picture needs a description.",
      wrong: "ảnh: a.jpg", right: "ảnh: a.jpg\nmô tả ảnh: Quang cảnh hội trường"),
    .missingFile: Lesson(
      "Tệp được nhắc đến không có trong thư mục.", "A file that is named is not there.", wrong: "ảnh: chan dung.jpg",
      right: "ảnh: chan-dung.jpg"),
    .badBaseURL: Lesson(
      "Địa chỉ trang web phải đầy đủ.", "The site's address must be complete.",
      wrong: "địa chỉ trang web: thi-dua.example", right: "địa chỉ trang web: https://thi-dua.example/"),
    .personalData: Lesson(
      "Số căn cước, hộ chiếu, điện thoại, thư riêng, ngày sinh, địa chỉ nhà, số tài khoản, bảo hiểm của một người không được đăng; liên hệ của cơ quan ghi trong site.yaml.",
      "A person's identity papers, telephone, private mail, birth date, home, bank account or insurance may not be published; the agency's contact belongs in site.yaml.",
      wrong: "Ông A, sinh ngày …, số căn cước …", right: "Ông A, chuyên viên Văn phòng Sở"),
    .allowanceWithoutReason: Lesson(
      "Cho đăng thông tin giống dữ liệu cá nhân phải có lý do.",
      "What looks like personal data is published for a reason only.",
      wrong: "cho phép: 0269 3824 000", right: "cho phép: 0269 3824 000 | số trực ban công khai"),
    .allowedPapers: Lesson(
      "Số căn cước, chứng minh nhân dân, hộ chiếu không bao giờ được đăng.",
      "Numbers of identity papers are never published.",
      wrong: "cho phép: số căn cước … | người nêu tên đồng ý", right: "(xóa số căn cước)"),
    .unusedAllowance: Lesson(
      "Mục “cho phép” không ứng với chỗ nào trong bài.", "A “cho phép” that nothing in the entry needs.",
      right: "cho phép: 0269 3824 000 | số trực ban công khai"),
    .numberAmbiguousComma: Lesson(
      "57,500 có thể là 57,5 hoặc 57.500: ghi rõ.", "57,500 may be 57.5 or 57500: say which.",
      wrong: "kế hoạch: 57,500", right: "kế hoạch: 57.500"),
    .numberEnglish: Lesson(
      "Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân.", "A dot groups thousands, a comma is the decimal sign.",
      wrong: "kế hoạch: 1,234,567.89", right: "kế hoạch: 1.234.567,89"),
    .numberGrouping: Lesson(
      "Sau dấu chấm hàng nghìn có đủ ba chữ số.", "Three digits follow a thousands dot.", wrong: "28.5", right: "28,5"),
    .numberTooLong: Lesson("Số có hơn 15 chữ số.", "The number has more than 15 digits.", right: "19.663"),
    .notANumber: Lesson("Ô này cần một số.", "A number is expected.", wrong: "hai mươi", right: "20"),
  ]
}
