/// What of a person may not be published.
extension Problem {
  /// - Parameter masked: the data with all but its last two digits hidden.
  static func personalData(_ kind: PersonalData.Kind, masked: String) -> Problem {
    let (vi, en) = kind.names
    return Problem(
      .personalData,
      vi: Words(
        "Có dữ liệu cá nhân không được đăng: \(vi) (\(masked.trimmed)).",
        help: "Xóa khỏi bài. Điện thoại, thư điện tử của cơ quan ghi trong site.yaml."),
      en: Words(
        "Personal data may not be published: \(en) (\(masked.trimmed)).",
        help: "Delete it. The agency's own telephone and e-mail address belong in site.yaml."))
  }
}

extension PersonalData.Kind {
  fileprivate var names: (vi: String, en: String) {
    switch self {
    case .identityNumber: ("số căn cước công dân", "a citizen's identity number")
    case .oldIdentityNumber: ("số chứng minh nhân dân", "an identity card number")
    case .phone: ("số điện thoại", "a telephone number")
    case .email: ("thư điện tử riêng", "a private e-mail address")
    case .birthDate: ("ngày sinh", "a date of birth")
    case .homeAddress: ("địa chỉ nhà", "a home address")
    }
  }
}
