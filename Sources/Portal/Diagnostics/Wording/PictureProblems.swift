/// What keeps a picture from being published, or makes it a burden.
extension Problem {
  static func notAPicture(_ file: String) -> Problem {
    Problem(
      .notAPicture,
      vi: Words(
        "“\(file)” không phải tệp ảnh.",
        help: "Dùng tệp ảnh .jpg, .png hoặc .webp. Văn bản, bảng tính thì ghi vào mục “tài liệu”."),
      en: Words(
        "“\(file)” is not a picture.",
        help: "Use a .jpg, .png or .webp picture. Documents and tables go under “tài liệu”."))
  }

  static func damagedPicture(_ file: String, format: PictureFormat) -> Problem {
    Problem(
      .damagedPicture,
      vi: Words(
        "Ảnh “\(file)” (\(format.rawValue)) bị hỏng hoặc chưa chép hết.",
        help: "Chép lại từ máy ảnh hoặc điện thoại, hoặc mở ảnh rồi lưu thành tệp mới."),
      en: Words(
        "The picture “\(file)” (\(format.rawValue)) is damaged, or was not copied to its end.",
        help: "Copy it again from the camera or phone, or open it and save it as a new file."))
  }

  static func unsupportedPicture(_ file: String, format: PictureFormat) -> Problem {
    Problem(
      .unsupportedPicture,
      vi: Words(
        "Ảnh “\(file)” thuộc loại \(format.rawValue), không xóa được thông tin kèm theo (nơi chụp, máy chụp).",
        help: "Mở ảnh rồi lưu thành .jpg, .png hoặc .webp."),
      en: Words(
        "The picture “\(file)” is of the kind \(format.rawValue), whose hidden facts (place, camera) cannot be removed.",
        help: "Open it and save it as .jpg, .png or .webp."))
  }

  static func activePicture(_ file: String, part: String) -> Problem {
    Problem(
      .activePicture,
      vi: Words(
        "Ảnh SVG “\(file)” chứa mã lệnh (\(part)) nên không được đăng.",
        help: "Xuất lại thành SVG thường không có mã lệnh, hoặc lưu thành .png."),
      en: Words(
        "The SVG picture “\(file)” holds code (\(part)), so it is not published.",
        help: "Export it again as plain SVG without code, or save it as .png."))
  }

  /// - Parameter bytes: of what is published.
  static func heavyPicture(_ file: String, bytes: Int) -> Problem {
    let tenths = (bytes + 50_000) / 100_000
    return Problem(
      .heavyPicture,
      vi: Words(
        "Ảnh “\(file)” nặng \(tenths / 10),\(tenths % 10) MB, tải chậm trên điện thoại.",
        help: "Thu nhỏ còn cạnh dài 1600 điểm ảnh rồi lưu lại (.jpg, chất lượng 80%): dưới 1,5 MB."),
      en: Words(
        "The picture “\(file)” has \(tenths / 10).\(tenths % 10) MB, which is slow on a phone.",
        help: "Scale it to 1600 pixels on its long side and save it again (.jpg, quality 80%): below 1.5 MB."))
  }
}

extension PictureFault {
  func problem(_ file: String) -> Problem {
    switch self {
    case .notAPicture: .notAPicture(file)
    case .damaged(let format): .damagedPicture(file, format: format)
    case .unsupported(let format): .unsupportedPicture(file, format: format)
    case .active(let part): .activePicture(file, part: part)
    }
  }
}
