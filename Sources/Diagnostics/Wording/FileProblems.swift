/// What can be wrong with a file before its values are looked at.
extension Problem {
  package static let badUTF8 = Problem(
    .badUTF8,
    vi: Words(
      "Tệp chưa được lưu theo bảng mã UTF-8 nên không đọc được chữ có dấu.",
      help: "Notepad: chọn Lưu như (Save as), ô Mã hóa (Encoding) chọn UTF-8. Bảng: dùng chính tệp .xlsx."),
    en: Words(
      "The file is not saved as UTF-8, so its letters cannot be read.",
      help: "Notepad: Save as, Encoding: UTF-8. A table: use the .xlsx itself."))

  package static let missingFrontMatter = Problem(
    .missingFrontMatter,
    vi: Words(
      "Bài chưa có phần khai báo ở đầu tệp.",
      help: "Dòng đầu tiên chỉ có ba dấu gạch nối ---, tiếp theo là các mục (tiêu đề: …), rồi một dòng --- nữa."),
    en: Words(
      "The entry has no front matter at its top.",
      help: "The first line is three hyphens ---, then come the keys (tiêu đề: …), then one more line ---."))

  package static func missingClosing(openedAt line: Int) -> Problem {
    Problem(
      .missingClosing,
      vi: Words(
        "Phần khai báo bắt đầu ở dòng \(line) chưa có dòng kết thúc.",
        help: "Thêm một dòng chỉ có ba dấu gạch nối --- ngay trước nội dung bài."),
      en: Words(
        "The front matter that begins on line \(line) has no closing line.",
        help: "Add a line of just three hyphens --- before the text of the entry."))
  }

  package static func wrongDashes(_ written: String) -> Problem {
    Problem(
      .wrongDashes,
      vi: Words(
        "Dòng này là “\(written)”, không phải ba dấu gạch nối.",
        help: "Xóa dòng này rồi gõ lại ba dấu gạch nối: --- (Word thường tự đổi thành một gạch dài)."),
      en: Words(
        "This line is “\(written)”, not three hyphens.",
        help: "Delete the line and type three hyphens: --- (Word tends to turn them into one long dash)."),
      suggestion: "---")
  }

  package static func ignoredFile(_ file: String, ending: String, better: String?) -> Problem {
    let rename = better.map {
      "Nếu là bài viết, đổi tên thành “\($0)”. Nếu không dùng, chuyển ra ngoài thư mục content."
    }
    let renameEn = better.map { "If it is an entry, rename it to “\($0)”. If not, move it out of the content folder." }
    return Problem(
      .ignoredFile,
      vi: Words(
        ending.isEmpty
          ? "Tệp “\(file)” không được đăng vì tên không có phần đuôi như “.md”."
          : "Tệp “\(file)” không được đăng vì tên kết thúc bằng “\(ending)”.",
        help: rename
          ?? "Bài viết là tệp .md; bảng là tệp .xlsx, .ods hoặc .csv. Nếu không dùng, chuyển ra ngoài thư mục content."),
      en: Words(
        ending.isEmpty
          ? "The file “\(file)” is not published, because its name has no ending such as “.md”."
          : "The file “\(file)” is not published, because its name ends in “\(ending)”.",
        help: renameEn
          ?? "Entries are .md files, tables .xlsx, .ods or .csv files. If it is not needed, move it out of the content folder."
      ))
  }

  package static func unusedFile(_ file: String) -> Problem {
    Problem(
      .unusedFile,
      vi: Words(
        "Không bài nào dùng tệp “\(file)” nên tệp không được đăng.",
        help:
          "Ghi tệp ở mục “ảnh” hoặc “tài liệu”, hoặc đặt liên kết trong bài. Nếu không dùng, chuyển ra ngoài thư mục content."
      ),
      en: Words(
        "No entry uses the file “\(file)”, so it is not published.",
        help:
          "Name it under “ảnh” or “tài liệu”, or link to it. If it is not needed, move it out of the content folder."))
  }

  package static func misplacedFile(_ file: String, sections: [String]) -> Problem {
    let list = sections.map { "\($0)/" }.joined(separator: ", ")
    return Problem(
      .misplacedFile,
      vi: Words(
        "Tệp “\(file)” nằm ngoài các thư mục bài viết nên không được đăng.",
        help: "Chuyển vào một trong các thư mục: \(list)."),
      en: Words(
        "The file “\(file)” is outside the folders of entries, so it is not published.",
        help: "Move it into one of the folders: \(list)."))
  }

  package static func ethLetter(_ text: String) -> Problem {
    let mended = String(text.map { $0 == "\u{D0}" || $0 == "\u{189}" ? "Đ" : $0 == "ð" || $0 == "ɖ" ? "đ" : $0 })
    return Problem(
      .ethLetter,
      vi: Words(
        "“\(text)” dùng chữ Ð của tiếng Iceland (U+00D0), không phải chữ Đ tiếng Việt.",
        help: "Gõ lại: \(mended)"),
      en: Words("“\(text)” has the Icelandic letter Ð (U+00D0), not the Vietnamese Đ.", help: "Write: \(mended)"),
      suggestion: mended)
  }

  package static func nothingInName(_ name: String) -> Problem {
    Problem(
      .nothingInName,
      vi: Words(
        "Tên “\(name)” không có chữ hay số nào nên không tạo được địa chỉ trang.",
        help: "Đặt tên khác, có ít nhất một chữ cái hoặc chữ số."),
      en: Words(
        "The name “\(name)” has no letter or digit, so no address can be made from it.",
        help: "Choose another name, with at least one letter or digit."))
  }
}
