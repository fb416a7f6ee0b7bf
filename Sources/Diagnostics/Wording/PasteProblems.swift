import SourceText
import Vietnamese

/// What pasting and saving have damaged in a text.
extension Problem {
  /// - Parameter file: as the command to repair it names it.
  package static func legacyText(_ text: String, repaired: String, _ encoding: LegacyEncoding, file: String) -> Problem
  {
    let (value, better, command) = (text.shortened, repaired.shortened, "neuguong doctor --fix \(file)")
    let (vi, en) =
      encoding.isMisreadUTF8
      ? (
        "Đoạn này là UTF-8 bị đọc nhầm theo bảng mã \(encoding.rawValue)", "This is UTF-8 read as \(encoding.rawValue)"
      )
      : ("Đoạn này gõ theo bảng mã cũ \(encoding.rawValue)", "This is typed in the old encoding \(encoding.rawValue)")
    return Problem(
      .legacyText,
      vi: Words(
        "\(vi): “\(value)”.", help: "Nội dung đúng có lẽ là “\(better)”. Để sửa tự động, chạy: \(command)"),
      en: Words("\(en): “\(value)”.", help: "It probably says “\(better)”. To repair it, run: \(command)"),
      suggestion: repaired)
  }

  package static func unknownEncoding(_ text: String) -> Problem {
    Problem(
      .unknownEncoding,
      vi: Words(
        "Chữ ở đây bị hỏng do sai bảng mã: “\(text.shortened)”. Không rõ bảng mã nào nên không tự sửa được.",
        help: "Mở bản gốc, chép lại đoạn này rồi dán vào đây (bảng thì dùng chính tệp .xlsx)."),
      en: Words(
        "The text here is damaged by a wrong encoding: “\(text.shortened)”. Which one cannot be told, so it is not repaired.",
        help: "Open the original and copy this passage again (a table: use the .xlsx itself)."))
  }

  package static func lostMarks(_ text: String) -> Problem {
    Problem(
      .lostMarks,
      vi: Words(
        "Chữ có dấu đã bị thay bằng dấu hỏi: “\(text.shortened)”. Phần bị mất không khôi phục được từ tệp này.",
        help: "Dùng chính tệp .xlsx của bảng gốc thay cho tệp này."),
      en: Words(
        "Letters with marks have become question marks: “\(text.shortened)”. What is lost cannot be restored from this file.",
        help: "Use the .xlsx of the original table in place of this file."))
  }

  package static func nfdText(file: String) -> Problem {
    Problem(
      .nfdText,
      vi: Words(
        "Chữ và dấu ở đây được lưu tách rời nhau (thường gặp khi chép từ máy Mac hoặc tệp PDF).",
        help:
          "Trang vẫn hiển thị đúng, nhưng tìm trong tệp có thể không thấy. Để sửa tự động, chạy: neuguong doctor --fix \(file)"
      ),
      en: Words(
        "Letters and their marks are stored apart here (common in text copied from a Mac or a PDF).",
        help:
          "The page is right, but searching the file may not find it. To repair it, run: neuguong doctor --fix \(file)")
    )
  }

  /// - Parameter more: how many other places of the file have the same.
  package static func hardSpace(more: Int, file: String) -> Problem {
    Problem(
      .hardSpace,
      vi: Words(
        "Ở đây có dấu cách không ngắt dòng (U+00A0), thường còn lại khi chép từ Word hoặc trang web\(more.placesVi).",
        help: "Gõ lại bằng dấu cách thường. Để sửa tự động, chạy: neuguong doctor --fix \(file)"),
      en: Words(
        "There is a no-break space (U+00A0) here, often left behind by Word or a web page\(more.placesEn).",
        help: "Type a plain space instead. To repair it, run: neuguong doctor --fix \(file)"),
      suggestion: " ")
  }

  package static func controlCharacter(_ scalar: Unicode.Scalar, more: Int, file: String) -> Problem {
    Problem(
      .controlCharacter,
      vi: Words(
        "Ở đây có một ký tự điều khiển không nhìn thấy (\(scalar.codePoint)), thường còn lại khi chép từ Word hoặc PowerPoint\(more.placesVi).",
        help: "Xóa chữ ở hai bên chỗ này rồi gõ lại. Để sửa tự động, chạy: neuguong doctor --fix \(file)"),
      en: Words(
        "There is an invisible control character here (\(scalar.codePoint)), often left behind by Word or PowerPoint\(more.placesEn).",
        help: "Delete the letters on both sides and type them again. To repair it, run: neuguong doctor --fix \(file)"))
  }

  package static func invisibleCharacter(_ scalar: Unicode.Scalar, more: Int, file: String) -> Problem {
    Problem(
      .invisibleCharacter,
      vi: Words(
        "Ở đây có một ký tự không nhìn thấy (\(scalar.codePoint)), thường còn lại khi chép từ trang web\(more.placesVi).",
        help: "Xóa chữ ở hai bên chỗ này rồi gõ lại. Để sửa tự động, chạy: neuguong doctor --fix \(file)"),
      en: Words(
        "There is an invisible character here (\(scalar.codePoint)), often left behind by a web page\(more.placesEn).",
        help: "Delete the letters on both sides and type them again. To repair it, run: neuguong doctor --fix \(file)"),
      suggestion: "")
  }
}

extension String {
  /// Of a message: a pasted paragraph may be a page long.
  fileprivate var shortened: String { count > 80 ? "\(prefix(79).trimmed)…" : self }
}

extension Int {
  fileprivate var placesVi: String { self > 0 ? "; trong tệp còn \(self) chỗ như vậy" : "" }
  fileprivate var placesEn: String { self > 0 ? "; \(self) more in this file" : "" }
}
