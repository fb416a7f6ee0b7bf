import Documents

/// What an entry that was made of a document has not, or has in another form.
extension Problem {
  private static let longestQuote = 160

  /// - Parameter texts: of one part, each where it stood.
  package static func leftOut(_ part: Omission.Part, _ texts: [String]) -> Problem {
    let name = part.name
    let (first, more) = (quoted(texts.first ?? ""), texts.count - 1)
    return Problem(
      .leftOut,
      vi: Words(
        "Không lấy \(name.vi): “\(first)”\(more > 0 ? " và \(more) chỗ nữa" : "").",
        help: part.remedy?.vi ?? "Cần chữ nào thì chép vào bài."),
      en: Words(
        "Left out, \(name.en): “\(first)”\(more > 0 ? " and \(more) more" : "").",
        help: part.remedy?.en ?? "Copy into the entry what it needs of that."))
  }

  private static func quoted(_ text: String) -> String {
    text.count > longestQuote ? text.prefix(longestQuote) + "…" : text
  }

  package static func changedForm(_ change: Change) -> Problem {
    let (vi, en) = change.words
    return Problem(
      .changedForm, vi: Words(vi, help: "Xem lại những chỗ ấy trong bài."),
      en: Words(en, help: "Look at those places in the entry."))
  }

  /// - Parameters:
  ///   - number: of the picture in the document, from 1.
  ///   - reason: why it is none that can be published.
  package static func lostPicture(_ number: Int, _ description: String, _ reason: Problem) -> Problem {
    let shown = description.isEmpty ? "" : " (“\(quoted(description))”)"
    return Problem(
      .lostPicture,
      vi: Words(
        "Không lấy được ảnh thứ \(number)\(shown): \(reason.vi.message)",
        help:
          "Trong Word, bấm phải vào ảnh, chọn Lưu dưới dạng ảnh (Save as Picture), kiểu PNG; đặt tệp cạnh bài và ghi: ![mô tả ảnh](ten-anh.png)"
      ),
      en: Words(
        "Picture \(number)\(shown) was not taken: \(reason.en.message)",
        help:
          "In Word, right-click it, Save as Picture, type PNG; put the file beside the entry and write: ![description](name.png)"
      ))
  }
}

extension Omission.Part {
  fileprivate var name: (vi: String, en: String) {
    switch self {
    case .letterhead: ("phần đầu văn bản (quốc hiệu, tên cơ quan, số, ngày)", "the letterhead")
    case .placeAndDate: ("dòng địa danh, ngày tháng", "the line of place and date")
    case .recipients: ("phần nơi nhận và chữ ký", "recipients and signature")
    case .signature: ("phần chữ ký", "the signature")
    case .header: ("đầu trang giấy (header)", "the pages’ header")
    case .footer: ("chân trang giấy (footer)", "the pages’ footer")
    case .contents: ("mục lục", "the table of contents")
    case .hidden: ("chữ ẩn", "hidden text")
    case .deleted: ("chữ đã xóa khi theo dõi thay đổi", "text that a tracked change deleted")
    case .comment: ("ghi chú bên lề (comment)", "comments")
    case .chart: ("biểu đồ, sơ đồ", "a chart or diagram")
    case .embedded: ("tệp nhúng trong văn bản", "an embedded file")
    case .symbol: ("ký hiệu của phông lạ", "a sign of an unknown font")
    case .linkedPicture: ("ảnh chỉ có liên kết, không nằm trong tệp", "a picture that lies outside of the file")
    case .link: ("liên kết đến tệp trên máy", "a link to a file of a computer")
    }
  }

  fileprivate var remedy: (vi: String, en: String)? {
    switch self {
    case .chart:
      (
        "Trong Word, bấm phải vào hình, chọn Lưu dưới dạng ảnh (Save as Picture), đặt ảnh cạnh bài; hoặc ghi số liệu thành bảng.",
        "In Word, right-click it, Save as Picture, and put that beside the entry; or write its figures as a table."
      )
    case .linkedPicture: ("Tìm tệp ảnh ấy, đặt cạnh bài.", "Find the picture’s file and put it beside the entry.")
    case .link:
      ("Đặt tệp ấy cạnh bài rồi ghi ở mục “tài liệu”.", "Put that file beside the entry and name it under “tài liệu”.")
    default: nil
    }
  }
}

extension Change {
  fileprivate var words: (vi: String, en: String) {
    switch self {
    case .headingLines:
      ("Dòng in đậm có số, dòng chữ hoa đã thành đề mục.", "Bold numbered lines and lines in capitals became headings.")
    case .mergedCells:
      ("Ô gộp trong bảng được ghi lại ở từng ô.", "Merged cells of tables are repeated in each place.")
    case .innerTable:
      (
        "Bảng nằm trong ô của bảng khác đã thành chữ của ô ấy.",
        "A table within a table’s cell became text of the cell."
      )
    case .textBox:
      (
        "Chữ trong khung (text box) được đặt sau đoạn có khung.",
        "Text of text boxes stands below the paragraph of each."
      )
    case .legacyFont:
      (
        "Chữ gõ bằng phông cũ (.VnTime, VNI) đã đổi sang Unicode.",
        "Text in old fonts (.VnTime, VNI) was converted to Unicode."
      )
    case .damagedText:
      ("Chữ hỏng do sai bảng mã đã được sửa như lệnh doctor.", "Damaged text was repaired, as the doctor does.")
    case .inserted:
      ("Thay đổi đang theo dõi (track changes) được coi là đã chấp nhận.", "Tracked changes count as accepted.")
    }
  }
}
