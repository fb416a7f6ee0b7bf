/// What attachments reveal about who made them.
extension Problem {
  /// - Parameters:
  ///   - properties: those that name a person or an office.
  ///   - path: as a command of the program takes it.
  package static func attachmentProperties(
    _ file: String, _ properties: [DocumentProperty], _ remedy: AttachmentRemedy, path: String
  ) -> Problem {
    let more = properties.count - 6
    let list = { (word: (DocumentProperty.Kind) -> String) in
      properties.prefix(6).map { "\(word($0.kind)) “\($0.value)”" }.joined(separator: ", ")
    }
    return Problem(
      .attachmentProperties,
      vi: Words(
        "Tài liệu “\(file)” mang theo \(list(\.vi))\(more > 0 ? " và \(more) thông tin khác" : ""); ai tải về cũng xem được.",
        help: remedy.vi(path)),
      en: Words(
        "The attachment “\(file)” carries \(list(\.en))\(more > 0 ? " and \(more) more" : ""), which everybody can read.",
        help: remedy.en(path)))
  }

  package static func unreadProperties(_ file: String) -> Problem {
    Problem(
      .unreadProperties,
      vi: Words(
        "Tài liệu “\(file)” đặt mật khẩu, bị hỏng hoặc quá lớn nên không xem được có mang theo tên người soạn hay không.",
        help: "Lưu lại tài liệu không đặt mật khẩu, hoặc in lại thành PDF từ bản gốc."),
      en: Words(
        "The attachment “\(file)” is encrypted, damaged or too large, so whether it names its author cannot be told.",
        help: "Save it again without a password, or print it anew to PDF from the original."))
  }
}

extension DocumentProperty.Kind {
  fileprivate var vi: String {
    switch self {
    case .author: "tên người soạn"
    case .lastAuthor: "tên người sửa cuối"
    case .manager: "tên người quản lý"
    case .company: "tên cơ quan, công ty"
    case .reviewer: "tên người góp ý, sửa bài"
    case .place: "nơi chụp"
    case .custom: "thuộc tính riêng"
    case .title: "tiêu đề"
    case .path: "đường dẫn tệp"
    case .program: "tên phần mềm"
    }
  }

  fileprivate var en: String {
    switch self {
    case .author: "the author"
    case .lastAuthor: "who changed it last"
    case .manager: "the manager"
    case .company: "the office or company"
    case .reviewer: "a reviewer"
    case .place: "a place"
    case .custom: "a property of its own,"
    case .title: "the title"
    case .path: "a path"
    case .program: "the program"
    }
  }
}

extension AttachmentRemedy {
  fileprivate func vi(_ path: String) -> String {
    switch self {
    case .doctor: "Nếu không muốn công khai, chạy: neuguong doctor --fix \"\(path)\" (bản cũ thành tệp .bak)."
    case .inspector:
      "Nếu không muốn công khai: trong Word, mở Tệp › Thông tin › Kiểm tra sự cố › Kiểm tra tài liệu, xóa mọi mục rồi lưu."
    case .saveAnew:
      "Nếu không muốn công khai: trong Word, mở Tệp › Thông tin › Kiểm tra sự cố › Kiểm tra tài liệu, xóa mọi mục rồi lưu thành .docx hoặc .pdf."
    case .printAnew:
      "Nếu không muốn công khai: xóa tên ở bản Word (Tệp › Thông tin › Kiểm tra tài liệu) rồi xuất lại PDF, hoặc in lại bằng “Microsoft Print to PDF”."
    }
  }

  fileprivate func en(_ path: String) -> String {
    switch self {
    case .doctor: "If it should not be public, run: neuguong doctor --fix \"\(path)\" (the old file becomes a .bak)."
    case .inspector:
      "If it should not be public: in Word, open File › Info › Check for Issues › Inspect Document, remove all, and save."
    case .saveAnew:
      "If it should not be public: in Word, open File › Info › Check for Issues › Inspect Document, remove all, and save it as .docx or .pdf."
    case .printAnew:
      "If it should not be public: remove the name in Word (File › Info › Inspect Document) and export the PDF again, or print it to “Microsoft Print to PDF”."
    }
  }
}
