import Documents

/// Why a report of Word or LibreOffice does not become an entry.
extension Problem {
  /// - Parameter signature: what its bytes are.
  package static func document(_ file: String, _ fault: DocumentFault, _ signature: FileSignature) -> Problem {
    switch fault {
    case .notADocument: notADocument(file, signature)
    case .old: oldDocument(file)
    case .encrypted: lockedDocument(file)
    case .damaged(let part): damagedDocument(file, part: part)
    case .tooLarge: largeDocument(file)
    case .empty: emptyDocument(file)
    }
  }

  private static func notADocument(_ file: String, _ signature: FileSignature) -> Problem {
    let (vi, en) = (signature.name.map { ": bên trong là \($0.vi)" }, signature.name.map { ": its bytes are \($0.en)" })
    return Problem(
      .notADocument,
      vi: Words(
        "Tệp “\(file)” không phải văn bản Word (.docx) hay LibreOffice (.odt)\(vi ?? "").",
        help: "Mở tệp gốc bằng Word hoặc LibreOffice, chọn Lưu như (Save as), kiểu tệp .docx hoặc .odt."),
      en: Words(
        "The file “\(file)” is no document of Word (.docx) or LibreOffice (.odt)\(en ?? "").",
        help: "Open the original in Word or LibreOffice and save it as .docx or .odt."))
  }

  private static func oldDocument(_ file: String) -> Problem {
    Problem(
      .oldDocument,
      vi: Words(
        "Tệp “\(file)” là văn bản Word kiểu cũ (trước năm 2007) nên không đọc được.",
        help: "Mở bằng Word hoặc LibreOffice, chọn Lưu như (Save as), kiểu tệp .docx, rồi nhập tệp mới."),
      en: Words(
        "The file “\(file)” is a document of Word before 2007, which is not read.",
        help: "Open it in Word or LibreOffice, save it as .docx, and import that."))
  }

  private static func lockedDocument(_ file: String) -> Problem {
    Problem(
      .lockedDocument,
      vi: Words(
        "Tệp “\(file)” đặt mật khẩu nên không đọc được.",
        help: "Mở bằng mật khẩu, chọn Tệp → Thông tin → Bảo vệ tài liệu, xóa mật khẩu rồi lưu lại."),
      en: Words(
        "The file “\(file)” has a password, so it cannot be read.",
        help: "Open it with the password, remove that under File → Info → Protect document, and save."))
  }

  /// - Parameter part: by its name in the archive.
  private static func damagedDocument(_ file: String, part: String) -> Problem {
    Problem(
      .damagedDocument,
      vi: Words(
        "Tệp “\(file)” bị hỏng hoặc chưa chép hết (phần “\(part)”).",
        help: "Chép lại tệp; hoặc mở bằng Word (chọn sửa chữa nếu Word hỏi) rồi lưu thành tệp mới."),
      en: Words(
        "The file “\(file)” is damaged, or was not copied to its end (its part “\(part)”).",
        help: "Copy it again; or open it in Word, which may repair it, and save it anew."))
  }

  package static func largeDocument(_ file: String) -> Problem {
    Problem(
      .largeDocument,
      vi: Words(
        "Tệp “\(file)” lớn hơn mọi báo cáo (trên 100 MB, hoặc chữ trên 500 trang) nên không được đọc.",
        help: "Thu nhỏ ảnh trong Word (Nén ảnh – Compress Pictures), hoặc chia thành nhiều tệp."),
      en: Words(
        "The file “\(file)” is larger than any report (over 100 MB, or over 500 pages of text), so it is not read.",
        help: "Compress its pictures in Word, or divide it."))
  }

  private static func emptyDocument(_ file: String) -> Problem {
    Problem(
      .emptyDocument,
      vi: Words(
        "Tệp “\(file)” không có chữ hay ảnh nào.",
        help: "Mở bằng Word để xem. Nếu các trang là ảnh quét, phải gõ lại nội dung; tệp quét thì đính kèm bài."),
      en: Words(
        "There is no text and no picture in the file “\(file)”.",
        help: "Look at it in Word. Scanned pages must be typed; the scan can be attached to an entry."))
  }
}
