import SourceText

/// libyaml's refusals and YAML's silent traps, in the editor's terms, with the line as it should be.
extension Problem {
  package static let tabIndent = Problem(
    .tabIndent,
    vi: Words(
      "Đầu dòng có ký tự Tab, máy không đọc được.", help: "Xóa khoảng trống đầu dòng, gõ lại bằng hai dấu cách."),
    en: Words("The line begins with a Tab, which cannot be read.", help: "Delete the white space and type two spaces."))

  package static func colonInValue(key: String, line better: String) -> Problem {
    Problem(
      .colonInValue,
      vi: Words("Nội dung của mục “\(key)” có dấu hai chấm.", help: "Đặt cả nội dung trong ngoặc kép thẳng: \(better)"),
      en: Words("The value of “\(key)” has a colon in it.", help: "Put the whole value in straight quotes: \(better)"),
      suggestion: better)
  }

  package static func noSpaceAfterColon(line better: String) -> Problem {
    Problem(
      .noSpaceAfterColon,
      vi: Words("Sau dấu hai chấm còn thiếu một dấu cách.", help: "Ghi: \(better)"),
      en: Words("A space is missing after the colon.", help: "Write: \(better)"),
      suggestion: better)
  }

  package static func textAfterQuote(key: String, line better: String) -> Problem {
    Problem(
      .textAfterQuote,
      vi: Words(
        "Nội dung của mục “\(key)” có dấu ngoặc kép ở giữa.", help: "Đặt cả nội dung trong dấu nháy đơn: \(better)"),
      en: Words(
        "The value of “\(key)” has quotation marks inside it.", help: "Put the whole value in single quotes: \(better)"),
      suggestion: better)
  }

  package static func reservedCharacter(_ character: String, line better: String) -> Problem {
    Problem(
      .reservedCharacter,
      vi: Words(
        "Nội dung không bắt đầu bằng dấu “\(character)” được.", help: "Đặt cả nội dung trong ngoặc kép thẳng: \(better)"
      ),
      en: Words("A value cannot begin with “\(character)”.", help: "Put the whole value in straight quotes: \(better)"),
      suggestion: better)
  }

  package static func yamlSyntax(_ detail: String) -> Problem {
    Problem(
      .yamlSyntax,
      vi: Words(
        "Máy không đọc được dòng này.",
        help:
          "Mỗi mục một dòng: tên mục, dấu hai chấm, dấu cách, nội dung. Danh sách: mỗi dòng bắt đầu bằng hai dấu cách, dấu gạch nối và dấu cách."
      ),
      en: Words(
        "This line cannot be read (YAML: \(detail)).",
        help:
          "One key a line: name, colon, space, value. Lists: each line begins with two spaces, a hyphen and a space."))
  }

  package static func escapedCharacter(_ scalar: Unicode.Scalar) -> Problem {
    let name = scalar.codePoint
    return Problem(
      .controlCharacter,
      vi: Words(
        "Mã sau dấu \\ trong ngoặc kép là một ký tự không được có trên trang web (\(name)).",
        help: "Xóa mã ấy, hoặc gõ thẳng chữ cần ghi."),
      en: Words(
        "The escape behind a \\ stands for a character that no page can hold (\(name)).",
        help: "Delete it, or type the letter itself."))
  }

  package static func missingColon(line better: String) -> Problem {
    Problem(
      .missingColon,
      vi: Words("Sau tên mục còn thiếu dấu hai chấm.", help: "Ghi: \(better)"),
      en: Words("A colon is missing after the key.", help: "Write: \(better)"),
      suggestion: better)
  }

  package static func notClosed(_ mark: String, line better: String) -> Problem {
    Problem(
      .notClosed,
      vi: Words("Dấu \(mark) mở ở đây chưa có dấu đóng.", help: "Ghi: \(better)"),
      en: Words("The \(mark) that opens here is never closed.", help: "Write: \(better)"),
      suggestion: better)
  }

  package static func indentedKey(line better: String) -> Problem {
    Problem(
      .indentedKey,
      vi: Words("Dòng này thụt vào, nên không được đọc thành một mục.", help: "Xóa khoảng trống đầu dòng: \(better)"),
      en: Words("The line is indented, so it is not read as a key.", help: "Delete the white space: \(better)"),
      suggestion: better)
  }

  package static func misalignedItem(line better: String) -> Problem {
    Problem(
      .misalignedItem,
      vi: Words(
        "Dòng này không thụt vào bằng dòng phía trên, nên không được đọc thành một dòng của danh sách.",
        help: "Thụt vào bằng dòng phía trên: \(better.trimmed)"),
      en: Words(
        "The line is not indented as the one above it, so it is not read as an item of the list.",
        help: "Indent it as the line above: \(better.trimmed)"),
      suggestion: better)
  }

  package static func wrongBullet(_ mark: String, line better: String) -> Problem {
    Problem(
      .wrongBullet,
      vi: Words(
        "Dòng của danh sách không bắt đầu bằng dấu “\(mark)” được.",
        help: "Dùng dấu gạch nối và một dấu cách: \(better.trimmed)"),
      en: Words(
        "An item of a list cannot begin with “\(mark)”.", help: "Use a hyphen and a space: \(better.trimmed)"),
      suggestion: better)
  }

  package static func backslash(line better: String) -> Problem {
    Problem(
      .backslash,
      vi: Words(
        "Dấu \\ trong ngoặc kép thẳng là ký hiệu riêng của máy.",
        help: "Đặt cả nội dung trong dấu nháy đơn: \(better)"),
      en: Words(
        "Between straight double quotes, YAML keeps the \\ for itself.",
        help: "Put the whole value in single quotes: \(better)"),
      suggestion: better)
  }

  package static func yamlAnchor(line better: String) -> Problem {
    Problem(
      .yamlAnchor,
      vi: Words(
        "Nội dung bắt đầu bằng dấu &, * hoặc !, là ký hiệu riêng của máy.",
        help: "Đặt cả nội dung trong ngoặc kép thẳng: \(better)"),
      en: Words(
        "The value begins with &, * or !, which YAML keeps for itself.",
        help: "Put the whole value in straight quotes: \(better)"),
      suggestion: better)
  }

  package static let secondPart = Problem(
    .secondPart,
    vi: Words(
      "Sau dòng --- hoặc ... ở giữa tệp, phần còn lại không được đọc.", help: "Xóa dòng --- hoặc ... ở giữa tệp."),
    en: Words("What follows the line --- or ... in the middle is not read.", help: "Delete that line."))

  package static func yamlTooDeep(limit: Int) -> Problem {
    Problem(
      .yamlTooDeep,
      vi: Words("Các mục lồng nhau quá nhiều tầng.", help: "Ghi mỗi mục một dòng, không lồng quá \(limit) tầng."),
      en: Words("Too many levels of nesting.", help: "One key a line, at most \(limit) levels deep."))
  }

  package static let yamlTooLarge = Problem(
    .yamlTooLarge,
    vi: Words(
      "Phần khai báo có quá nhiều giá trị.", help: "Kiểm tra lại tệp: có thể đã dán nhầm nội dung vào phần khai báo."),
    en: Words(
      "There are too many values here.",
      help: "Look at the file again: something may have been pasted into the front matter."))

  package static func textLostAfterHash(_ lost: String, line better: String) -> Problem {
    Problem(
      .textLostAfterHash,
      vi: Words(
        "Phần “\(lost)” bị bỏ mất, vì dấu # sau dấu cách mở đầu một ghi chú.",
        help: "Đặt cả nội dung trong ngoặc kép thẳng: \(better)"),
      en: Words(
        "“\(lost)” is lost, since a # after a space begins a comment.",
        help: "Put the whole value in straight quotes: \(better)"),
      suggestion: better)
  }

  package static func trailingComment(_ comment: String, line better: String) -> Problem {
    Problem(
      .trailingComment,
      vi: Words(
        "Phần “\(comment)” được hiểu là ghi chú, không thuộc nội dung của mục.",
        help: "Nếu là nội dung, đặt cả trong ngoặc kép thẳng: \(better). Nếu là ghi chú, chuyển xuống dòng riêng."),
      en: Words(
        "“\(comment)” is read as a comment, not as part of the value.",
        help:
          "If it is text, put all of it in straight quotes: \(better). If it is a comment, give it a line of its own."))
  }

  package static func commaInBraces(_ number: String, whole: String) -> Problem {
    Problem(
      .commaInBraces,
      vi: Words(
        "Dấu phẩy thập phân nằm trong ngoặc nên số “\(number)” bị tách làm hai.",
        help: "Đặt số trong ngoặc kép thẳng: \(whole.quoted), hoặc ghi mỗi mục trên một dòng riêng."),
      en: Words(
        "A decimal comma inside brackets splits the number “\(number)” in two.",
        help: "Put the number in straight quotes: \(whole.quoted), or give each key a line of its own."),
      suggestion: "\(whole.quoted)")
  }

  package static let notKeys = Problem(
    .notKeys,
    vi: Words("Chỗ này phải là các mục, mỗi mục một dòng.", help: "Ví dụ: tiêu đề: Lễ phát động thi đua"),
    en: Words("Keys are expected here, one a line.", help: "For example: tiêu đề: Lễ phát động thi đua"))
}
