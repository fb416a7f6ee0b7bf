import SourceText

/// What can be wrong with a workbook, and what is said of how it was read.
extension Problem {
  package static func unreadableWorkbook(_ problem: WorkbookProblem, file: String) -> Problem {
    let (vi, viHelp, en, enHelp) = words(problem, file)
    return Problem(.unreadableWorkbook, vi: Words(vi, help: viHelp), en: Words(en, help: enHelp))
  }

  private static func words(_ problem: WorkbookProblem, _ file: String) -> (String, String, String, String) {
    let save = "Mở bằng Excel, chọn Lưu như (Save as), kiểu tệp “Excel Workbook (*.xlsx)”."
    let saveEn = "Open it in Excel, Save as, file type “Excel Workbook (*.xlsx)”."
    return switch problem {
    case .old: ("Tệp “\(file)” có dạng của Excel trước năm 2007.", save, "“\(file)” is of Excel before 2007.", saveEn)
    case .binary: ("Tệp “\(file)” có dạng nhị phân (.xlsb).", save, "“\(file)” is a binary workbook (.xlsb).", saveEn)
    case .encrypted:
      (
        "Tệp “\(file)” được khóa bằng mật khẩu.",
        "Mở bằng Excel, bỏ mật khẩu ở Tệp, Thông tin, Bảo vệ sổ làm việc; lưu lại.",
        "“\(file)” opens with a password only.",
        "Open it in Excel and take the password away: File, Info, Protect Workbook."
      )
    case .notAWorkbook:
      (
        "Tệp “\(file)” không phải là bảng của Excel hay LibreOffice.", "Có thể tệp bị đổi đuôi. \(save)",
        "“\(file)” is no workbook of Excel or LibreOffice.", "It may have been renamed. \(saveEn)"
      )
    case .damaged:
      (
        "Tệp “\(file)” bị hỏng: chép hoặc tải về chưa hết.", "Chép lại tệp gốc, hoặc mở bằng Excel để sửa rồi lưu lại.",
        "“\(file)” is damaged: perhaps not all of it was copied.",
        "Copy the original again, or open it in Excel, which may repair it, and save it."
      )
    case .tooLarge:
      (
        "Tệp “\(file)” quá lớn: các trang tính có nhiều nhất 500.000 ô, kể cả ô trống ở giữa.",
        "Xóa các trang tính và vùng ô không dùng.",
        "“\(file)” is too large: its sheets have 500,000 cells at most, empty ones between others included.",
        "Delete sheets and cells that are not used."
      )
    case .empty:
      (
        "Tệp “\(file)” không có ô nào có nội dung.", "Dòng đầu của bảng là tên các cột.",
        "“\(file)” has no cell with anything in it.", "The first row of a table names its columns."
      )
    }
  }

  /// Two files of one table.
  package static func tableTwice(_ files: [String]) -> Problem {
    let list = files.map { "“\($0)”" }.joined(separator: ", ")
    return Problem(
      .tableTwice,
      vi: Words("Một bảng có \(files.count) tệp: \(list).", help: "Giữ tệp đúng, chuyển tệp kia ra ngoài thư mục này."),
      en: Words("One table has \(files.count) files: \(list).", help: "Keep the right one, move the other away."))
  }

  /// - Parameter choice: how one of them can be named; nil where a sheet cannot be chosen.
  package static func severalSheets(_ names: [String], choice: SheetChoice?) -> Problem {
    let list = names.map { "“\($0)”" }.joined(separator: ", ")
    return Problem(
      .severalSheets,
      vi: Words(
        "Có \(names.count) trang tính cùng có các cột của bảng này: \(list).",
        help: choice.map { "Ghi tên trang tính vào \($0.file):\n\($0.lines)" }
          ?? "Chỉ giữ một trang tính có các cột này."),
      en: Words(
        "\(names.count) sheets have the columns of this table: \(list).",
        help: choice.map { "Name one in \($0.file):\n\($0.lines)" } ?? "Keep one sheet with these columns."))
  }

  package static func unknownSheet(_ name: String, known: [String], nearest: String?) -> Problem {
    let list = known.map { "“\($0)”" }.joined(separator: ", ")
    return Problem(
      .unknownSheet,
      vi: Words("Không có trang tính “\(name)”.", help: "Các trang tính: \(list)."),
      en: Words("There is no sheet “\(name)”.", help: "The sheets: \(list)."), suggestion: nearest)
  }

  package static func severalHeaders(_ rows: [Int]) -> Problem {
    let list = rows.map { "\($0)" }.joined(separator: ", ")
    return Problem(
      .severalHeaders,
      vi: Words(
        "Tên các cột có ở \(rows.count) dòng: \(list).", help: "Giữ một dòng tên cột; mỗi trang tính chỉ có một bảng."),
      en: Words(
        "The names of the columns stand in \(rows.count) rows: \(list).",
        help: "Keep one row of names; a sheet has one table."))
  }

  /// A block of values that does not say what of.
  package static func blockUnclear(_ column: String, known: [String]) -> Problem {
    let list = known.joined(separator: ", ")
    return Problem(
      .blockUnclear,
      vi: Words(
        "Không rõ bảng này là của \(column) nào.",
        help: "Đặt tên trang tính, ghi ở tiêu đề, hoặc thêm cột “\(column)”: \(list)."),
      en: Words(
        "It is not clear which “\(column)” the block is of.",
        help: "Name the sheet after it, say it in a title, or add a column “\(column)”: \(list)."))
  }

  package static func uncomputedFormula(_ column: String) -> Problem {
    Problem(
      .uncomputedFormula,
      vi: Words(
        "Ô ở cột “\(column)” là công thức chưa có kết quả.", help: "Mở bằng Excel và lưu lại, hoặc ghi thẳng kết quả."),
      en: Words(
        "The cell in the column “\(column)” is a formula without its result.",
        help: "Open the file in Excel and save it, or type the result."))
  }

  package static func errorCell(_ error: String, _ column: String) -> Problem {
    Problem(
      .errorCell,
      vi: Words("Ô ở cột “\(column)” báo lỗi \(error), được coi là ô trống.", help: "Sửa công thức của ô này."),
      en: Words("The cell in the column “\(column)” says \(error), and counts as empty.", help: "Mend its formula."))
  }

  package static func mergedCells(_ areas: [String]) -> Problem {
    let list = areas.prefix(12).joined(separator: ", ") + (areas.count > 12 ? " … (+\(areas.count - 12))" : "")
    return Problem(
      .mergedCells,
      vi: Words(
        "Nội dung của ô gộp được dùng cho mọi ô trong đó: \(list).",
        help: "Nếu không đúng ý, bỏ gộp ô rồi ghi từng ô."),
      en: Words(
        "What merged cells say counts for each of them: \(list).",
        help: "If that is not meant, unmerge them and fill each."))
  }

  package static func hiddenCells(rows: LineList?, columns: [String]) -> Problem {
    let vi = [rows.map { "dòng \($0.all)" }, columns.isEmpty ? nil : "cột \(columns.joined(separator: ", "))"]
    let en = [rows.map { "rows \($0.all)" }, columns.isEmpty ? nil : "columns \(columns.joined(separator: ", "))"]
    return Problem(
      .hiddenCells,
      vi: Words(
        "Phần bị ẩn vẫn được đọc: \(vi.compactMap(\.self).joined(separator: "; ")).",
        help: "Nếu không muốn tính, xóa hẳn phần đó."),
      en: Words(
        "What is hidden is read all the same: \(en.compactMap(\.self).joined(separator: "; ")).",
        help: "If it is not to count, delete it."))
  }

  package static func passedOver(_ parts: PassedOver) -> Problem {
    let (titles, rows) = (LineList(of: parts.titles), LineList(of: parts.rows))
    let vi = [
      titles.map { "tiêu đề ở dòng \($0.all)" },
      parts.numbering.isEmpty ? nil : "cột số thứ tự \(parts.numbering.joined(separator: ", "))",
      parts.columns.isEmpty ? nil : "cột \(parts.columns.joined(separator: ", "))",
      rows.map { "dòng cộng, dòng nhóm ở dòng \($0.all)" },
      parts.signatures.map { "phần ký từ dòng \($0.lowerBound)" },
    ]
    let en = [
      titles.map { "titles in rows \($0.all)" },
      parts.numbering.isEmpty ? nil : "running numbers in column \(parts.numbering.joined(separator: ", "))",
      parts.columns.isEmpty ? nil : "columns \(parts.columns.joined(separator: ", "))",
      rows.map { "totals and headings in rows \($0.all)" },
      parts.signatures.map { "signatures from row \($0.lowerBound)" },
    ]
    return Problem(
      .passedOver,
      vi: Words(
        "Không tính vào bảng: \(vi.compactMap(\.self).joined(separator: "; ")).",
        help: "Nếu có phần cần tính, xem lại tên cột và các ô còn trống ở đó."),
      en: Words(
        "No part of the table: \(en.compactMap(\.self).joined(separator: "; ")).",
        help: "If something there is to count, look at the names of its columns and at empty cells."))
  }
}
