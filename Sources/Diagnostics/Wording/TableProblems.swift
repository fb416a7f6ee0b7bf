import SourceText
import Vietnamese

/// What can be wrong with a table before its values are looked at.
extension Problem {
  package static func emptyCell(_ column: String) -> Problem {
    Problem(
      .emptyCell,
      vi: Words("Ô ở cột “\(column)” chưa ghi gì.", help: "Ghi nội dung vào ô này, hoặc xóa cả dòng."),
      en: Words("The cell in the column “\(column)” is empty.", help: "Fill it in, or delete the row."))
  }

  /// A cell in the row of an award to the agency itself, which stands in no unit and no staff group.
  package static func filledCell(_ column: String) -> Problem {
    Problem(
      .filledCell,
      vi: Words(
        "Ô ở cột “\(column)” phải để trống, vì dòng này ghi đối tượng là cơ quan.",
        help: "Xóa nội dung ô này, hoặc sửa lại đối tượng."),
      en: Words(
        "The cell in the column “\(column)” must be empty, since the row is about the agency itself.",
        help: "Empty the cell, or correct the subject."))
  }

  package static func duplicateRow(_ value: String, firstLine: Int) -> Problem {
    Problem(
      .duplicateRow,
      vi: Words("“\(value)” đã có ở dòng \(firstLine).", help: "Giữ một dòng, xóa dòng còn lại."),
      en: Words("“\(value)” is on line \(firstLine) already.", help: "Keep one row, delete the other."))
  }

  /// - Parameter line: of the other unit that goes, or went, by that name.
  package static func formerNameTaken(_ name: String, line: Int) -> Problem {
    Problem(
      .formerNameTaken,
      vi: Words(
        "Tên cũ “\(name)” cũng là tên của đơn vị ở dòng \(line), nên không rõ tên này chỉ đơn vị nào.",
        help: "Chỉ giữ tên này ở một dòng; đơn vị đã chia, tách thì để một dòng riêng, có “đơn vị kế thừa”."),
      en: Words(
        "The former name “\(name)” is a name of the unit on line \(line) too, so it does not tell which is meant.",
        help: "Keep the name on one row; a unit that was split has a row of its own, with “đơn vị kế thừa”."))
  }

  package static func unknownColumn(_ name: String, nearest: String?, known: [String]) -> Problem {
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

  package static func missingColumn(_ name: String) -> Problem {
    Problem(
      .missingColumn,
      vi: Words("Bảng thiếu cột bắt buộc “\(name)”.", help: "Thêm cột “\(name)” vào dòng đầu của bảng."),
      en: Words(
        "The required column “\(name)” is missing.", help: "Add a column “\(name)” to the first line of the table."))
  }

  package static let windows1258 = Problem(
    .oldEncoding,
    vi: Words(
      "Bảng được lưu theo bảng mã Windows-1258, không phải UTF-8; máy đã tự đọc lại.",
      help: "Kiểm tra chữ có dấu trên trang; lần sau dùng chính tệp .xlsx."),
    en: Words(
      "The table is saved as Windows-1258, not UTF-8; it was converted.",
      help: "Look at the letters on the page; next time use the .xlsx itself."))

  private static func structure(_ vi: String, _ viHelp: String, _ en: String, _ enHelp: String) -> Problem {
    Problem(.tableStructure, vi: Words(vi, help: viHelp), en: Words(en, help: enHelp))
  }

  private static func name(_ separator: UInt8) -> (vi: String, en: String) {
    switch separator {
    case .tab: ("dấu Tab", "a Tab")
    case UInt8(ascii: ","): ("dấu phẩy", "a comma")
    case UInt8(ascii: ";"): ("dấu chấm phẩy", "a semicolon")
    default: ("dấu “\(Character(UnicodeScalar(separator)))”", "“\(Character(UnicodeScalar(separator)))”")
    }
  }

  private static func moreCells(_ separator: UInt8) -> Problem {
    let sign = name(separator)
    let example = separator == UInt8(ascii: ",") ? "7,5" : "a\(Character(UnicodeScalar(separator)))b"
    let (vi, en) = separator == .tab ? ("", "") : (": \"\(example)\"", ": \"\(example)\"")
    return structure(
      "Dòng này có nhiều ô hơn dòng tên cột.",
      "Ô có \(sign.vi)\(separator == UInt8(ascii: ",") ? ", như số 7,5," : "") phải đặt trong ngoặc kép\(vi)",
      "The row has more cells than the header.", "A cell with \(sign.en) in it needs quotes\(en)")
  }

  /// - Parameter said: what the first line says.
  private static func otherSeparator(_ separator: UInt8, said: UInt8?) -> Problem {
    let (sign, line) = (name(separator), "sep=\(Character(UnicodeScalar(separator)))")
    let vi = said.map { "nhưng dòng đầu nói là \(name($0).vi)" } ?? "mà bảng thường không dùng"
    let en = said.map { ", but its first line says \(name($0).en)" } ?? ", which tables seldom have"
    let (mendVi, mendEn) =
      switch (separator, said) {
      case (.tab, _):
        ("Xóa dòng “sep=” ở đầu: dấu Tab thì máy tự nhận ra.", "Delete the line “sep=”: a Tab is found by itself.")
      case (_, nil): ("Thêm dòng đầu tiên: \(line)", "Add a first line: \(line)")
      case (_, _?): ("Sửa dòng đầu thành: \(line)", "Make the first line: \(line)")
      }
    return structure(
      "Các ô của bảng ngăn nhau bằng \(sign.vi), \(vi).", mendVi,
      "The cells of the table are parted by \(sign.en)\(en).", mendEn)
  }

  /// - Parameter separator: of the table, to say what a cell needs quotes for.
  package static func table(_ fact: TableProblem.Fact, separator: UInt8 = UInt8(ascii: ",")) -> Problem {
    switch fact {
    case .unknownEncoding: .badUTF8
    case .unknownColumn(let name, let candidates):
      .unknownColumn(name, nearest: Nearest.suggestion(for: name, among: candidates), known: candidates)
    case .missingColumn(let name): .missingColumn(name)
    case .noHeader:
      structure(
        "Bảng không có dòng nào.", "Dòng đầu của bảng là tên các cột.", "The table is empty.",
        "Its first line names the columns.")
    case .tooLarge:
      structure(
        "Bảng quá lớn: có hơn 1.048.576 dòng hoặc hơn 16.384 cột là điều Excel không ghi được.",
        "Kiểm tra lại tệp đã xuất từ Excel.",
        "The table is too large: no spreadsheet has more than 1,048,576 rows or 16,384 columns.",
        "Look at the exported file again.")
    case .nulByte:
      structure(
        "Trong bảng có ký tự không đọc được.", "Dùng chính tệp .xlsx thay cho tệp này.", "The table has a NUL byte.",
        "Use the .xlsx in its place.")
    case .unclosedQuote:
      structure(
        "Dấu ngoặc kép mở ở đây không có dấu đóng.", "Thêm dấu \" ở cuối ô, hoặc xóa dấu ở đầu ô.",
        "The quotation mark that opens here is never closed.", "Add a \" at the end of the cell, or delete this one.")
    case .textAfterClosingQuote:
      structure(
        "Sau dấu ngoặc kép đóng ô còn có chữ.", "Trong ô có ngoặc kép, ghi mỗi dấu hai lần: \"\"",
        "There is text after the closing quotation mark.", "Inside a quoted cell, write each quotation mark twice: \"\""
      )
    case .moreCellsThanHeader: moreCells(separator)
    case .otherSeparator(let separator, let said): otherSeparator(separator, said: said)
    case .rowsOtherwise(let other):
      structure(
        "Dòng tên cột ngăn các ô bằng \(name(separator).vi), còn các dòng dưới ngăn bằng \(name(other).vi).",
        "Ghi lại dòng tên cột, ngăn bằng \(name(other).vi).",
        "The header's cells are parted by \(name(separator).en), those of the rows below by \(name(other).en).",
        "Write the header anew, parted by \(name(other).en).")
    case .headerOnTwoLines(let upper, let lower):
      structure(
        "Tên cột nằm ở hai dòng, \(upper) và \(lower), như khi xuất từ các ô gộp.",
        "Bỏ gộp ô rồi ghi mọi tên cột trong một dòng.",
        "The names of the columns stand in two lines, \(upper) and \(lower), as merged cells leave them.",
        "Unmerge the cells and write all names in one line.")
    case .noColumnNames:
      structure(
        "Không thấy dòng tên cột: các dòng đầu của bảng là tiêu đề hoặc có tên cột khác.",
        "Xóa các dòng ở trên dòng tên cột, hoặc sửa tên cột cho đúng.",
        "No line has the names of the columns: the first lines are titles, or the names are others.",
        "Delete the lines above the names of the columns, or correct the names.")
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

extension [TableProblem] {
  package func diagnostics(in source: SourceFile) -> [Diagnostic] {
    guard !isEmpty else { return [] }
    var findings = Findings(source)
    for problem in self { findings.add(.table(problem.fact), at: problem.range) }
    return findings.diagnostics
  }
}
