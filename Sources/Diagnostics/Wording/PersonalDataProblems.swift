import SourceText

/// What of a person may not be published.
extension Problem {
  /// - Parameter masked: the data with all but its last two digits hidden.
  package static func personalData(_ kind: PersonalData.Kind, masked: String) -> Problem {
    let (vi, en) = kind.names
    let answer =
      kind.isOfPapers
      ? (vi: "", en: "")
      : (
        vi: " Thông tin vốn công khai thì ghi ở mục “cho phép”, kèm lý do.",
        en: " What is public anyway is answered by “cho phép”, with a reason."
      )
    return Problem(
      .personalData,
      vi: Words(
        "Có dữ liệu cá nhân không được đăng: \(vi) (\(masked.trimmed)).",
        help: "Xóa khỏi bài. Điện thoại, thư điện tử của cơ quan ghi trong site.yaml.\(answer.vi)"),
      en: Words(
        "Personal data may not be published: \(en) (\(masked.trimmed)).",
        help: "Delete it. The agency's own telephone and e-mail address belong in site.yaml.\(answer.en)"))
  }

  /// - Parameter count: of the places that are not shown one by one.
  package static func morePersonalData(_ count: Int) -> Problem {
    Problem(
      .personalData,
      vi: Words(
        "Từ đây còn \(count) chỗ nữa có dữ liệu cá nhân trong tệp này.",
        help: "Sửa những chỗ trên rồi kiểm tra lại; nếu cả tệp là danh sách cá nhân thì không đăng tệp."),
      en: Words(
        "From here on \(count) more places of this file have personal data.",
        help: "Mend those above and check again; do not publish a file that is a list of people."))
  }

  /// What `cho phép` lets through, for the record.
  package static func allowedData(_ kind: PersonalData.Kind, _ text: String, reason: String) -> Problem {
    let (vi, en) = kind.names
    return Problem(
      .allowedData,
      vi: Words(
        "Đăng theo “cho phép”: \(vi) “\(text.trimmed)”, lý do: \(reason).",
        help: "Khi không còn lý do thì xóa khỏi bài, cùng với dòng “cho phép”."),
      en: Words(
        "Published by “cho phép”: \(en) “\(text.trimmed)”, reason: \(reason).",
        help: "When the reason is gone, delete it and its “cho phép”."))
  }

  package static let allowanceWithoutReason = Problem(
    .allowanceWithoutReason,
    vi: Words(
      "“cho phép” phải có lý do.",
      help: "Ghi sau dấu gạch đứng, ví dụ: cho phép: \"0269 3824 000 | số trực ban công khai\""),
    en: Words(
      "“cho phép” needs a reason.",
      help: "Write it behind an upright bar: cho phép: \"0269 3824 000 | số trực ban công khai\""))

  package static let allowedPapers = Problem(
    .allowedPapers,
    vi: Words(
      "Số căn cước, chứng minh nhân dân, hộ chiếu không bao giờ được đăng, dù có “cho phép”.",
      help: "Xóa số này ở đây và trong bài."),
    en: Words(
      "Numbers of identity papers are never published, whatever “cho phép” says.",
      help: "Delete the number, here and in the entry."))

  package static let unusedAllowance = Problem(
    .unusedAllowance,
    vi: Words(
      "Không có chỗ nào trong bài cần “cho phép” này.",
      help: "Ghi đúng nội dung như trong bài, hoặc xóa dòng này."),
    en: Words(
      "Nothing in the entry needs this “cho phép”.", help: "Write the text as the entry has it, or delete this line."))
}

extension Problem {
  /// A text that is published as it is, and that browsers would show wrongly.
  package static func attachedTextEncoding(_ name: String, line: Int) -> Problem {
    Problem(
      .attachedTextEncoding,
      vi: Words(
        "Tệp “\(name)” được đăng nguyên như vậy nhưng không phải văn bản UTF-8 đúng (dòng \(line)).",
        help: "Lưu lại: trong Excel chọn “CSV UTF-8”, trong Notepad chọn mã “UTF-8”."),
      en: Words(
        "“\(name)” is published as it is and is no valid UTF-8 text (line \(line)).",
        help: "Save it again: “CSV UTF-8” in Excel, encoding “UTF-8” in Notepad."))
  }
}

extension PersonalData.Kind {
  fileprivate var names: (vi: String, en: String) {
    switch self {
    case .identityNumber: ("số căn cước công dân", "a citizen's identity number")
    case .oldIdentityNumber: ("số chứng minh nhân dân", "an identity card number")
    case .passport: ("số hộ chiếu", "a passport number")
    case .phone: ("số điện thoại", "a telephone number")
    case .bankAccount: ("số tài khoản ngân hàng", "a bank account")
    case .taxCode: ("mã số thuế cá nhân", "a person's tax code")
    case .insuranceNumber: ("số bảo hiểm", "an insurance number")
    case .email: ("thư điện tử riêng", "a private e-mail address")
    case .birthDate: ("ngày sinh", "a date of birth")
    case .homeAddress: ("địa chỉ nhà", "a home address")
    }
  }
}
