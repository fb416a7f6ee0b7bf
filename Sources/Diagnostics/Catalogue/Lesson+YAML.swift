extension Lesson {
  /// Stage 01: the lines of front matter and plans.
  package static let yaml: [Code: Lesson] = [
    .tabIndent: Lesson(
      "Đầu dòng chỉ được lùi bằng dấu cách.", "Lines are indented by spaces, never tabs.",
      wrong: "(Tab)- Lễ", right: "  - Lễ"),
    .colonInValue: Lesson(
      "Nội dung có dấu hai chấm phải đặt trong ngoặc kép thẳng.", "A value with a colon needs straight quotes.",
      wrong: "tiêu đề: Gia Lai: 70 năm", right: "tiêu đề: \"Gia Lai: 70 năm\""),
    .noSpaceAfterColon: Lesson(
      "Sau dấu hai chấm phải có dấu cách.", "A space follows the colon.", wrong: "ngày:30/6/2018",
      right: "ngày: 30/6/2018"),
    .textAfterQuote: Lesson(
      "Dấu ngoặc kép ở giữa nội dung: đặt cả nội dung trong nháy đơn.",
      "Quotation marks inside a value: put all of it in single quotes.",
      wrong: "tiêu đề: \"Kỷ cương\" và hành động", right: "tiêu đề: '\"Kỷ cương\" và hành động'"),
    .reservedCharacter: Lesson(
      "Một số dấu không được đứng đầu nội dung.", "Some signs cannot begin a value.",
      wrong: "tiêu đề: @Sở", right: "tiêu đề: \"@Sở\""),
    .yamlSyntax: Lesson(
      "Dòng không theo dạng: mục, dấu hai chấm, dấu cách, nội dung.", "The line is not key, colon, space, value.",
      wrong: "tiêu đề Lễ\n  - : x", right: "tiêu đề: Lễ"),
    .yamlAnchor: Lesson(
      "Dấu &, *, ! ở đầu nội dung là ký hiệu riêng của YAML.", "&, * and ! at the beginning belong to YAML.",
      wrong: "tiêu đề: *Lễ*", right: "tiêu đề: \"*Lễ*\""),
    .yamlTooDeep: Lesson("Các mục lồng nhau quá nhiều tầng.", "Keys are nested too deep.", right: "mỗi mục một dòng"),
    .yamlTooLarge: Lesson(
      "Phần khai báo có quá nhiều giá trị: có thể đã dán nhầm.", "Too many values: something was pasted here.",
      right: "chỉ các mục của bài"),
    .textLostAfterHash: Lesson(
      "Sau dấu cách và dấu # là ghi chú nên phần ấy bị mất.", "What follows a space and # is a comment and is lost.",
      wrong: "tiêu đề: Thi đua #1", right: "tiêu đề: \"Thi đua #1\""),
    .commaInBraces: Lesson(
      "Trong ngoặc, dấu phẩy thập phân tách số làm hai.", "Inside brackets a decimal comma splits the number.",
      wrong: "{điểm tối đa: 7,5}", right: "điểm tối đa: 7,5"),
    .notKeys: Lesson(
      "Chỗ này phải là các mục.", "Keys are expected here.", wrong: "Lễ phát động", right: "tiêu đề: Lễ phát động"),
    .trailingComment: Lesson(
      "Chữ sau dấu # là ghi chú, không thuộc nội dung.", "Words behind # are a comment, not part of the value.",
      wrong: "ngày: 30/6/2018 # ngày đăng", right: "# ngày đăng\nngày: 30/6/2018"),
    .controlCharacter: Lesson(
      "Ký tự điều khiển còn lại khi chép từ Word; neuguong doctor --fix thay bằng dấu xuống dòng hoặc xóa đi.",
      "A control character left behind by Word; neuguong doctor --fix makes it a line break or drops it.",
      wrong: "Lễ(U+000B)phát động", right: "Lễ phát động"),
    .missingColon: Lesson(
      "Sau tên mục thiếu dấu hai chấm.", "A colon is missing after the key.", wrong: "ngày 30/6/2018",
      right: "ngày: 30/6/2018"),
    .notClosed: Lesson(
      "Dấu ngoặc mở mà không đóng.", "A quotation mark or bracket is never closed.",
      wrong: "tiêu đề: \"Lễ", right: "tiêu đề: \"Lễ\""),
    .indentedKey: Lesson(
      "Mục thụt vào bị hiểu là thuộc mục trên.", "An indented key is read as part of the one above.",
      wrong: "tiêu đề: Lễ\n  ngày: 30/6/2018", right: "tiêu đề: Lễ\nngày: 30/6/2018"),
    .misalignedItem: Lesson(
      "Các dòng của một danh sách phải thụt vào bằng nhau.", "The items of a list are indented alike.",
      wrong: "phong trào:\n  - A\n - B", right: "phong trào:\n  - A\n  - B"),
    .wrongBullet: Lesson(
      "Mỗi dòng của danh sách bắt đầu bằng dấu gạch nối và dấu cách.",
      "Each item of a list begins with a hyphen and a space.",
      wrong: "phong trào:\n  * Lao động giỏi", right: "phong trào:\n  - Lao động giỏi"),
    .backslash: Lesson(
      "Trong ngoặc kép thẳng, dấu \\ là ký hiệu riêng của YAML.", "Between double quotes, the \\ belongs to YAML.",
      wrong: "tiêu đề: \"C:\\Tài liệu\"", right: "tiêu đề: 'C:\\Tài liệu'"),
    .secondPart: Lesson(
      "Phần sau dòng --- ở giữa tệp không được đọc.", "What follows a --- in the middle is not read.",
      wrong: "tên: A\n---\ncơ quan: B", right: "tên: A\ncơ quan: B"),
  ]
}
