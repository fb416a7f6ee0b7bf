import SourceText

/// Files that a computer made, or that were saved as something else than what is read here.
extension Problem {
  package static func copiedFile(_ file: String, original: String) -> Problem {
    Problem(
      .copiedFile,
      vi: Words(
        "Tệp “\(file)” có tên của một bản sao do máy tạo ra (bản gốc: “\(original)”).",
        help: "So hai tệp, giữ một tệp tên “\(original)” và xóa tệp kia. Nếu là bài khác, đặt cho tệp một tên riêng."),
      en: Words(
        "The file “\(file)” has the name of a copy that a program made (of “\(original)”).",
        help:
          "Compare both, keep one as “\(original)” and delete the other. If it is another entry, give it a name of its own."
      ))
  }

  package static let conflictMarkers = Problem(
    .conflictMarkers,
    vi: Words(
      "Hai người cùng sửa tệp này; Git giữ cả hai bản, ngăn bằng các dòng <<<<<<<, ======= và >>>>>>>.",
      help: "Chọn câu chữ đúng, xóa phần còn lại cùng các dòng dấu ấy, rồi lưu."),
    en: Words(
      "Two people changed this file; Git kept both versions between lines of <<<<<<<, ======= and >>>>>>>.",
      help: "Keep the right text, delete the rest and those lines, and save."))

  package static func misnamedTable(_ file: String, right: String) -> Problem {
    let isTable = [".csv", ".xlsx", ".ods"].contains(right.ending)
    let isDocument = [".docx", ".doc", ".odt", ".rtf", ".pdf"].contains(file.ending.lowercased())
    let save =
      isDocument
      ? (
        "Đổi tên không đủ: tạo tệp văn bản tên “\(right)” (Notepad, mã hóa UTF-8), chép nội dung sang rồi xóa tệp này.",
        "Another name is not enough: make a text file “\(right)” (Notepad, UTF-8), copy the text there and delete this file."
      )
      : right.ending == ".csv" || !isTable
        ? (
          "Đổi tên tệp thành “\(right)”. Notepad: chọn Lưu như (Save as), kiểu tệp “Tất cả”, mã hóa UTF-8.",
          "Rename it to “\(right)”. Notepad: Save as, type “All files”, encoding UTF-8."
        )
        : file.ending.lowercased() == right.ending
          ? ("Đổi tên tệp thành “\(right)”.", "Rename it to “\(right)”.")
          : (
            "Mở tệp bằng Excel, chọn Lưu như (Save as), kiểu tệp “Excel Workbook (*.xlsx)”, tên tệp “\(right)”; rồi xóa tệp này.",
            "Open it in Excel, Save as, file type “Excel Workbook (*.xlsx)”, file name “\(right)”; then delete this file."
          )
    return Problem(
      .misnamedTable,
      vi: Words(
        "Tệp “\(file)” không được đọc: máy chỉ đọc \(isTable ? "bảng" : "tệp") tên “\(right)”.", help: save.0),
      en: Words("The file “\(file)” is not read: only “\(right)” is.", help: save.1))
  }

  package static func unusedOfficeFile(_ file: String) -> Problem {
    let (way, wayEn) = wayIn(file)
    return Problem(
      .unusedOfficeFile,
      vi: Words(
        "Tệp “\(file)” không được đọc và chưa bài nào dùng.",
        help:
          "\(way) Nếu là tài liệu kèm theo, ghi ở mục “tài liệu” của bài. Nếu không dùng, chuyển ra ngoài thư mục content."
      ),
      en: Words(
        "The file “\(file)” is not read, and no entry uses it.",
        help:
          "\(wayEn) An attachment is named under “tài liệu”. If it is not needed, move it out of the content folder."
      ))
  }

  /// How what an office file holds comes onto the site.
  private static func wayIn(_ file: String) -> (vi: String, en: String) {
    switch file.ending.lowercased() {
    case ".docx", ".odt":
      (
        "Muốn thành bài viết thì chuyển tệp ra ngoài thư mục content rồi chạy: neuguong import \"\(file)\".",
        "To make an entry of it, move it out of the content folder and run: neuguong import \"\(file)\"."
      )
    case ".doc", ".rtf":
      (
        "Muốn thành bài viết thì mở bằng Word, lưu thành .docx ngoài thư mục content rồi chạy: neuguong import TỆP.docx.",
        "To make an entry of it, open it in Word, save it as .docx outside of the content folder and run: neuguong import FILE.docx."
      )
    default:
      (
        "Bảng phải mang đúng tên của bảng, như diem.xlsx: đổi tên, hoặc chép nội dung sang.",
        "Tables have their own names, as diem.xlsx: rename it, or copy its text there."
      )
    }
  }

  package static func unusablePicture(_ file: String, isJPEG: Bool) -> Problem {
    let jpeg = String(file.dropLast(file.ending.count)) + ".jpg"
    let isTelephones = [".heic", ".heif"].contains(file.ending.lowercased())
    let telephone =
      isTelephones
      ? (
        vi: " Để iPhone chụp sẵn thành JPEG: Cài đặt → Camera → Định dạng → Tương thích nhất.",
        en: " For an iPhone to take JPEG pictures: Settings → Camera → Formats → Most Compatible."
      ) : (vi: "", en: "")
    let help =
      isJPEG
      ? ("Đây là ảnh JPEG: đổi tên thành “\(jpeg)”.", "It is a JPEG picture: rename it to “\(jpeg)”.")
      : (
        "Trên Windows: mở bằng Ảnh (Photos) hoặc Paint, chọn Lưu thành, kiểu JPEG, đặt tên “\(jpeg)” rồi ghi tên ấy trong bài."
          + telephone.vi,
        "On Windows: open it in Photos or Paint, choose Save as, JPEG, call it “\(jpeg)”, and name that in the entry."
          + telephone.en
      )
    return Problem(
      .unusablePicture,
      vi: Words("Ảnh “\(file)” không dùng được: tên kết thúc bằng “\(file.ending)”.", help: help.0),
      en: Words("The picture “\(file)” cannot be used: its name ends in “\(file.ending)”.", help: help.1))
  }

  /// - Parameter limit: in bytes.
  package static func tooLarge(_ file: String, limit: Int) -> Problem {
    Problem(
      .tooLarge,
      vi: Words(
        "Tệp “\(file)” lớn hơn \(limit / 1_000_000) MB nên không được đọc.",
        help: "Có thể tệp bị hỏng hoặc là tệp khác đổi tên. Chia nhỏ, hoặc để làm tài liệu kèm theo."),
      en: Words(
        "The file “\(file)” has more than \(limit / 1_000_000) MB, so it is not read.",
        help: "It may be damaged, or another file renamed. Divide it, or attach it."))
  }

  package static func otherBytes(_ file: String, _ signature: FileSignature) -> Problem {
    let (vi, en) = (signature.name?.vi ?? "tệp loại khác", signature.name?.en ?? "of another kind")
    return Problem(
      .otherBytes,
      vi: Words(
        "Tệp “\(file)” không phải tệp \(file.ending): bên trong là \(vi).",
        help: "Đổi phần đuôi không đổi được loại tệp. Mở tệp gốc, chọn Lưu như (Save as) đúng kiểu tệp rồi chép lại."),
      en: Words(
        "The file “\(file)” is no \(file.ending) file: its bytes are \(en).",
        help: "Renaming does not convert a file. Open the original, save it as the right type, and copy it again."))
  }
}
