import CommonMark
import SourceText

/// Text that came from a word processor and means something else in Markdown.
extension Problem {
  package static func pasted(_ paste: MarkdownProblem.Paste, better: String) -> Problem {
    let words = words(of: paste)
    let shown = better.trimmed
    return Problem(
      words.code,
      vi: Words(words.vi, help: "\(words.viHelp)\n\(shown)"),
      en: Words(words.en, help: "\(words.enHelp)\n\(shown)"), suggestion: better)
  }

  private static func words(
    of paste: MarkdownProblem.Paste
  ) -> (code: Code, vi: String, viHelp: String, en: String, enHelp: String) {
    switch paste {
    case .table:
      (
        .pastedTable, "Các dòng này là bảng chép từ Word hoặc Excel: trên trang, các cột dính vào nhau.",
        "Ghi thành bảng:", "These lines are a table copied from Word or Excel: its columns run together on the page.",
        "Write it as a table:"
      )
    case .bullets:
      (
        .pastedBullets, "Dấu đầu dòng của Word không làm thành danh sách: trên trang, các dòng nối liền nhau.",
        "Bắt đầu mỗi mục bằng dấu gạch nối và dấu cách:",
        "Bullets copied from Word make no list: the lines run together on the page.",
        "Begin each item with a hyphen and a space:"
      )
    case .numbering:
      (
        .pastedNumbering, "Các mục đánh số này nối liền nhau thành một đoạn trên trang.",
        "Chừa một dòng trống trước mỗi mục:", "These numbered items run together as one paragraph on the page.",
        "Leave an empty line before each item:"
      )
    case .code:
      (
        .pastedCode, "Đoạn này lùi đầu dòng bằng phím Tab hoặc bốn dấu cách nên hiện thành khung mã máy tính.",
        "Xóa khoảng trống ở đầu dòng:", "A tab or four spaces before these words turn them into a box of code.",
        "Delete the space at the start of the line:"
      )
    case .underline:
      (
        .pastedUnderline, "Dòng gạch ngay dưới chữ làm chữ ấy thành đề mục.",
        "Nếu là đề mục, ghi ## ở đầu dòng chữ; nếu là đường kẻ, chừa một dòng trống:",
        "A line of dashes right below words makes a heading of them.",
        "For a heading, put ## before the words; for a rule, leave an empty line:"
      )
    case .nesting:
      (
        .pastedNesting, "Danh sách con lùi vào chưa đủ nên tách khỏi mục ở trên.",
        "Lùi vào cho thẳng với chữ của mục ở trên:",
        "This list is not indented far enough to belong to the item above.",
        "Indent it as far as the words of the item above:"
      )
    case .pipeInCode:
      (
        .pipeInCode, "Dấu | trong phần đặt giữa hai dấu ` vẫn ngăn ô của bảng.", "Ghi \\| thay cho |:",
        "A | between backticks still ends the cell of a table.", "Write \\| instead of |:"
      )
    }
  }

  package static var unclosedComment: Problem {
    Problem(
      .unclosedComment,
      vi: Words(
        "Ghi chú mở bằng <!-- nhưng không đóng đúng cách: chữ sau đó bị mất hoặc hiện nguyên trên trang.",
        help:
          "Đóng bằng hai dấu gạch nối và dấu lớn hơn: --> (Word hay đổi hai dấu gạch nối thành –), hoặc xóa ghi chú."),
      en: Words(
        "A comment begins with <!-- and is not closed properly: what follows is lost, or shows as it is.",
        help: "Close it with two hyphens and a greater-than sign: --> (Word turns two hyphens into –), or delete it."))
  }

  package static func forbiddenCharacter(_ written: String) -> Problem {
    Problem(
      .forbiddenCharacter,
      vi: Words(
        "“\(written)” có mã của một ký tự không được có trên trang web.", help: "Xóa mã ấy, hoặc gõ thẳng chữ cần ghi."),
      en: Words(
        "“\(written)” stands for a character that no page can hold.", help: "Delete it, or type the letter itself."))
  }

  package static func lostCells(_ cells: String, columns: Int) -> Problem {
    Problem(
      .lostCells,
      vi: Words(
        "Dòng này có nhiều ô hơn bảng (\(columns) cột): “\(cells)” không hiện trên trang.",
        help: "Thêm cột ở dòng đầu bảng; nếu dấu | là chữ trong ô, ghi \\|"),
      en: Words(
        "The row has more cells than the table has columns (\(columns)): “\(cells)” does not show.",
        help: "Add columns to the table's first row; if the | is text, write \\|"))
  }

  package static func emptyCells(columns: Int) -> Problem {
    Problem(
      .emptyCells,
      vi: Words(
        "Bảng \(columns) cột có quá nhiều dòng thiếu ô.", help: "Bớt số cột, hoặc ghi đủ ô ở mỗi dòng, hoặc chia bảng."),
      en: Words(
        "The table has \(columns) columns, and too many rows lack cells.",
        help: "Take columns out, write all cells of each row, or divide the table."))
  }

  package static var tooComplex: Problem {
    Problem(
      .tooComplex,
      vi: Words(
        "Bài quá phức tạp: quá nhiều tầng hoặc quá nhiều dấu, nên không đọc được.",
        help: "Xem chỗ này có bị dán nhầm không; nếu không, chia thành nhiều bài."),
      en: Words(
        "The text is too complex: too many levels, or too many marks, to be read.",
        help: "See whether something was pasted here by mistake; if not, divide the entry."))
  }

  package static func emptyLink(isPicture: Bool) -> Problem {
    Problem(
      .emptyLink,
      vi: Words(
        isPicture ? "Ảnh chưa ghi tên tệp." : "Liên kết chưa ghi địa chỉ.",
        help: isPicture
          ? "Ghi tên tệp trong ngoặc tròn: ![mô tả](ten-anh.jpg)" : "Ghi địa chỉ trong ngoặc tròn: [chữ](địa chỉ)"
      ),
      en: Words(
        isPicture ? "The picture names no file." : "The link has no address.",
        help: isPicture
          ? "Write the file in the parentheses: ![description](name.jpg)"
          : "Write the address in the parentheses: [words](address)"))
  }

  package static func moreOfTheSame(_ code: Code, count: Int) -> Problem {
    Problem(
      .moreOfTheSame,
      vi: Words(
        "Từ đây đến cuối tệp còn \(count) chỗ nữa như \(code.rawValue).", help: "Sửa những chỗ đã nêu rồi kiểm tra lại."
      ),
      en: Words(
        "From here to the end of the file there are \(count) more places like \(code.rawValue).",
        help: "Mend those that are named, then check again."))
  }
}
