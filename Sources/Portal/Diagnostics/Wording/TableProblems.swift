import Vietnamese

/// What can be wrong with a table before its values are looked at.
extension Problem {
  static func emptyCell(_ column: String) -> Problem {
    Problem(
      .emptyCell,
      vi: Words("Ô ở cột “\(column)” chưa ghi gì.", help: "Ghi nội dung vào ô này, hoặc xóa cả dòng."),
      en: Words("The cell in the column “\(column)” is empty.", help: "Fill it in, or delete the row."))
  }

  /// A cell in the row of an award to the agency itself, which stands in no unit and no staff group.
  static func filledCell(_ column: String) -> Problem {
    Problem(
      .filledCell,
      vi: Words(
        "Ô ở cột “\(column)” phải để trống, vì dòng này ghi đối tượng là cơ quan.",
        help: "Xóa nội dung ô này, hoặc sửa lại đối tượng."),
      en: Words(
        "The cell in the column “\(column)” must be empty, since the row is about the agency itself.",
        help: "Empty the cell, or correct the subject."))
  }

  static func duplicateRow(_ value: String, firstLine: Int) -> Problem {
    Problem(
      .duplicateRow,
      vi: Words("“\(value)” đã có ở dòng \(firstLine).", help: "Giữ một dòng, xóa dòng còn lại."),
      en: Words("“\(value)” is on line \(firstLine) already.", help: "Keep one row, delete the other."))
  }

  static func unknownColumn(_ name: String, nearest: String?, known: [String]) -> Problem {
    let list = known.joined(separator: ", ")
    return Problem(
      .unknownColumn,
      vi: Words(
        "Bảng này không có cột “\(name)”.",
        help: nearest.map { "Có phải “\($0)”? Nếu không, xóa cột này." } ?? "Các cột dùng được: \(list)."),
      en: Words(
        "The table has no column “\(name)”.",
        help: nearest.map { "Did you mean “\($0)”? If not, delete the column." } ?? "Known columns: \(list)."),
      suggestion: nearest)
  }

  static func missingColumn(_ name: String) -> Problem {
    Problem(
      .missingColumn,
      vi: Words("Bảng thiếu cột bắt buộc “\(name)”.", help: "Thêm cột “\(name)” vào dòng đầu của bảng."),
      en: Words(
        "The required column “\(name)” is missing.", help: "Add a column “\(name)” to the first line of the table."))
  }

  static let windows1258 = Problem(
    .oldEncoding,
    vi: Words(
      "Bảng được lưu theo bảng mã Windows-1258, không phải UTF-8; máy đã tự đọc lại.",
      help: "Kiểm tra chữ có dấu trên trang; lần sau chọn Lưu như, kiểu tệp CSV UTF-8."),
    en: Words(
      "The table is saved as Windows-1258, not UTF-8; it was converted.",
      help: "Look at the letters on the page; next time choose Save as, CSV UTF-8."))

  private static func structure(_ vi: String, _ viHelp: String, _ en: String, _ enHelp: String) -> Problem {
    Problem(.tableStructure, vi: Words(vi, help: viHelp), en: Words(en, help: enHelp))
  }

  fileprivate static func table(_ fact: CSVProblem.Fact) -> Problem {
    switch fact {
    case .unknownEncoding: .badUTF8
    case .unknownColumn(let name, let candidates):
      .unknownColumn(name, nearest: Nearest.nearest(to: name, among: candidates), known: candidates)
    case .missingColumn(let name): .missingColumn(name)
    case .noHeader:
      structure(
        "Bảng không có dòng nào.", "Dòng đầu của bảng là tên các cột.", "The table is empty.",
        "Its first line names the columns.")
    case .tooLarge:
      structure(
        "Bảng quá lớn.", "Kiểm tra lại tệp đã xuất từ Excel.", "The table is too large.",
        "Look at the exported file again.")
    case .nulByte:
      structure(
        "Trong bảng có ký tự không đọc được.", "Lưu lại từ Excel, kiểu tệp CSV UTF-8.", "The table has a NUL byte.",
        "Save it again as CSV UTF-8.")
    case .unclosedQuote:
      structure(
        "Dấu ngoặc kép mở ở đây không có dấu đóng.", "Thêm dấu \" ở cuối ô, hoặc xóa dấu ở đầu ô.",
        "The quotation mark that opens here is never closed.", "Add a \" at the end of the cell, or delete this one.")
    case .textAfterClosingQuote:
      structure(
        "Sau dấu ngoặc kép đóng ô còn có chữ.", "Trong ô có ngoặc kép, ghi mỗi dấu hai lần: \"\"",
        "There is text after the closing quotation mark.", "Inside a quoted cell, write each quotation mark twice: \"\""
      )
    case .moreCellsThanHeader:
      structure(
        "Dòng này có nhiều ô hơn dòng tên cột.", "Ô có dấu phẩy, như số 7,5, phải đặt trong ngoặc kép: \"7,5\"",
        "The row has more cells than the header.", "A cell with a comma in it needs quotes: \"7,5\"")
    case .cellWithoutHeader:
      structure(
        "Ô này nằm dưới một cột không có tên.", "Đặt tên cho cột, hoặc xóa cột.",
        "The cell is under a column without a name.", "Name the column, or delete it.")
    case .duplicateColumn(let name):
      structure(
        "Cột “\(name)” có hai lần.", "Giữ một cột, xóa cột còn lại.", "The column “\(name)” is there twice.",
        "Keep one, delete the other.")
    }
  }
}

extension CSVProblem {
  func diagnostic(in source: SourceFile) -> Diagnostic { Diagnostic(source, at: range, .table(fact)) }
}

extension CSVReading {
  /// The problems of the file as a table, and a word on how it is saved.
  var diagnostics: [Diagnostic] {
    var encoding = damage
    if table?.encoding == .windows1258 { encoding.append(Diagnostic(source, at: 0..<0, .windows1258)) }
    guard !problems.isEmpty else { return encoding }
    let text = IndexedSource(source)
    return encoding + problems.map { text.diagnostic(at: $0.range, .table($0.fact)) }
  }
}
