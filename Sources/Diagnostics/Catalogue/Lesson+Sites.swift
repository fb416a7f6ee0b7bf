extension Lesson {
  /// Stage 05: the theme; stage 06: the site as a whole.
  package static let sites: [Code: Lesson] = [
    .templateSyntax: Lesson(
      "Thẻ trong mẫu giao diện không đúng cách ghi.", "A tag of a template is not well formed.", wrong: "{{#items}}",
      right: "{{#items}}…{{/items}}"),
    .templateUnknownField: Lesson(
      "Mẫu dùng trường mà trang không có.", "The template uses a field that is not there.", wrong: "{{titel}}",
      right: "{{title}}"),
    .templateMisuse: Lesson(
      "Trường dùng không đúng cách.", "A field is used in a way it cannot be.", wrong: "{{body}}", right: "{{{body}}}"),
    .templateMissing: Lesson("Không có mẫu này.", "There is no such template.", wrong: "{{>hed}}", right: "{{>head}}"),
    .unknownString: Lesson("strings.yaml thiếu một từ.", "strings.yaml lacks a word.", right: "home: \"Trang chủ\""),
    .cardPart: Lesson(
      "Phần của ảnh chia sẻ trong theme/cards.yaml có chỗ, màu, và hình hoặc chữ.",
      "A part of a share card in theme/cards.yaml has a place, a colour, and a shape or texts.",
      wrong: "box: 0 0 1300 630", right: "box: 0 0 1200 630"),
    .themeMissing: Lesson("Không có thư mục giao diện.", "There is no theme.", right: "neuguong build --theme theme"),
    .templateLoop: Lesson(
      "Mẫu giao diện gọi lại chính nó, nên không bao giờ dựng xong.",
      "A template includes itself, so rendering would never end.", wrong: "card.mustache: {{>card}}",
      right: "card.mustache: {{#parts}}{{>card}}{{/parts}}"),
    .refusedFile: Lesson(
      "Liên kết (symlink) dẫn ra ngoài thư mục nội dung hoặc giao diện, thư mục liên kết, thiết bị không được đọc.",
      "A link that leads out of the content or theme folder, a link to a folder, and a device are not read.",
      wrong: "bang.csv → /etc/hosts", right: "chép chính tệp đó vào thư mục"),
    .ignoredLink: Lesson(
      "Liên kết (symlink) mà trang không cần đến được bỏ qua.", "A link that the site does not need is passed over.",
      right: "xóa liên kết, hoặc chép chính tệp đó vào thư mục"),
    .duplicateURL: Lesson(
      "Hai tệp cùng tạo ra một địa chỉ.", "Two files make one address.", wrong: "Lễ.md và le.md",
      right: "le.md và le-2.md"),
    .redirectOntoPage: Lesson(
      "Đường dẫn cũ đang là địa chỉ của trang khác.", "The former address is a live page's.",
      right: "đường dẫn cũ:\n  - /tin-cu.html"),
    .redirectTwice: Lesson(
      "Một đường dẫn cũ ghi ở hai bài.", "A former address is given by two entries.", right: "giữ ở một bài"),
    .redirectOutside: Lesson(
      "Đường dẫn cũ phải bắt đầu bằng dấu /.", "A former address begins with /.", wrong: "- tin-cu.html",
      right: "- /tin-cu.html"),
    .redirectTooLong: Lesson(
      "Đường dẫn cũ dài hơn 1000 byte.", "A former address has more than 1,000 bytes.",
      wrong: "- /tin.aspx?__VIEWSTATE=dDwtMTA4N…", right: "- /tin.aspx?id=5"),
    .missingSite: Lesson(
      "Thư mục nội dung không có site.yaml.", "The content folder has no site.yaml.",
      right: "neuguong build --content content"),
    .undecided: Lesson(
      "Điển hình chỉ đăng khi đã có quyết định.", "An exemplar is published with its decision only.",
      right: "trạng thái: đã có quyết định"),
    .draft: Lesson("Bản nháp chưa được đăng.", "A draft is not published.", right: "xóa dòng bản nháp"),
    .scheduled: Lesson("Bài chờ đến ngày đăng.", "The entry waits for its day.", right: "đăng từ ngày: 01/7/2018"),
    .expired: Lesson("Bài đã hết hạn đăng.", "The entry has expired.", right: "đăng đến hết ngày: 31/12/2018"),
    .orphanPage: Lesson(
      "Không trang nào, không mục nào của trình đơn dẫn đến bài này.",
      "Neither a page nor the menu leads to this entry.",
      right: "[Giới thiệu](../trang/gioi-thieu.md)"),
    .withdrawn: Lesson(
      "Bài đã gỡ khỏi mọi trang.", "The entry is on no page any more.",
      right: "gỡ bỏ: 05/7/2018\nlý do gỡ bỏ: Theo đề nghị"),
    .nameOfWithdrawn: Lesson(
      "Bài khác còn nêu tên người đã được gỡ khỏi trang.", "Another entry still names a person who was withdrawn.",
      wrong: "Bà Trần Thị B phát biểu.", right: "Đại diện phòng phát biểu."),
    .allowedData: Lesson(
      "Thông tin được đăng theo “cho phép” của bài.", "Published because the entry's “cho phép” says so.",
      right: "cho phép: 0905 000 111 | số trực ban công khai"),
    .attachedTextEncoding: Lesson(
      "Tệp văn bản đăng kèm phải là UTF-8, không có ký tự điều khiển.",
      "An attached text must be UTF-8 without control characters.", wrong: "bang.csv (Windows-1258)",
      right: "bang.csv (CSV UTF-8)"),
  ]
}
