import Schemas

/// Sections that site.yaml declares.
extension Problem {
  /// - Parameter better: nil where nothing of it can stand in an address.
  package static func sectionCode(_ written: String, better: String?) -> Problem {
    Problem(
      .sectionCode,
      vi: Words(
        "Mã mục “\(written)” không dùng làm tên thư mục và địa chỉ được.",
        help: better.map { "Ghi: \($0)" } ?? "Ghi bằng chữ thường không dấu, số và dấu gạch nối, ví dụ: hoi-dap"),
      en: Words(
        "The section's code “\(written)” cannot be a folder and an address.",
        help: better.map { "Write: \($0)" } ?? "Use plain lower-case letters, digits and hyphens, such as hoi-dap"),
      suggestion: better)
  }

  package static func sectionTaken(_ code: String) -> Problem {
    Problem(
      .sectionTaken,
      vi: Words(
        "Mã mục “\(code)” đã là của một phần khác của trang.",
        help: "Chọn mã khác; thư mục của mục trong thư mục nội dung cũng mang tên đó."),
      en: Words(
        "The section's code “\(code)” belongs to another part of the site.",
        help: "Choose another; the section's folder has that name as well."))
  }

  package static func fieldTaken(_ name: String) -> Problem {
    Problem(
      .fieldTaken,
      vi: Words(
        "Trường “\(name)” đã có sẵn, hoặc đã khai báo ở trên.",
        help: "Xóa trường này, hoặc đặt tên khác."),
      en: Words(
        "The field “\(name)” is there already, built in or declared above.",
        help: "Delete it, or choose another name."))
  }

  package static func fieldWithoutName(_ written: String) -> Problem {
    Problem(
      .fieldWithoutName,
      vi: Words("Tên trường “\(written)” không có chữ hay số nào.", help: "Đặt tên bằng chữ, ví dụ: người trả lời"),
      en: Words(
        "The field's name “\(written)” has no letter or digit.", help: "Use words, such as người trả lời"))
  }

  /// - Parameter key: the one that lists the choices.
  package static func choicesMissing(_ name: String, key: KeySpec) -> Problem {
    Problem(
      .choicesUnlikeType,
      vi: Words(
        "Trường “\(name)” kiểu “lựa chọn” chưa có giá trị nào để chọn.",
        help: "Thêm “\(key.name):” và mỗi dòng một giá trị, ví dụ: - \(key.example)"),
      en: Words(
        "The field “\(name)” is of the type “lựa chọn”, but lists no choices.",
        help: "Add “\(key.name):” and a value a line, such as - \(key.example)"))
  }

  /// - Parameters:
  ///   - type: as the declaration writes it.
  ///   - key: the one that lists the choices.
  package static func choicesUnused(_ name: String, type: String, key: KeySpec) -> Problem {
    Problem(
      .choicesUnlikeType,
      vi: Words(
        "Trường “\(name)” kiểu “\(type)” không dùng “\(key.name)”.",
        help: "Ghi “kiểu: lựa chọn”, hoặc xóa “\(key.name)”."),
      en: Words(
        "The field “\(name)” is of the type “\(type)”, which has no “\(key.name)”.",
        help: "Write “kiểu: lựa chọn”, or delete “\(key.name)”."))
  }

  package static func choiceTwice(_ value: String) -> Problem {
    Problem(
      .choiceTwice,
      vi: Words("Lựa chọn “\(value)” đã có ở trên.", help: "Xóa dòng này. Chữ hoa, dấu cách không làm nên khác nhau."),
      en: Words(
        "The choice “\(value)” stands above already.", help: "Delete this line. Capitals and spaces make no difference."
      ))
  }

  /// - Parameter key: by which a field is shown in lists.
  package static func tableWithoutColumns(_ section: String, key: KeySpec) -> Problem {
    Problem(
      .tableWithoutColumns,
      vi: Words(
        "Danh sách của mục “\(section)” là bảng, nhưng không trường nào hiện trong bảng.",
        help: "Thêm “\(key.name): có” vào ít nhất một trường, hoặc chọn cách hiện khác."),
      en: Words(
        "The list of “\(section)” is a table, but no field is shown in it.",
        help: "Add “\(key.name): có” to a field at least, or choose another style."))
  }
}
