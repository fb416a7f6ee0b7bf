/// What keeps a picture from being published, or makes it a burden.
extension Problem {
  package static func notAPicture(_ file: String) -> Problem {
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
        help:
          "Mở ảnh bằng Ảnh (Photos) hoặc Paint rồi lưu thành tệp .jpg. Trên iPhone: Cài đặt → Camera → Định dạng → Tương thích nhất."
      ),
      en: Words(
        "The picture “\(file)” is of the kind \(format.rawValue), whose hidden facts (place, camera) cannot be removed.",
        help:
          "Open it in Photos or Paint and save it as .jpg. On an iPhone: Settings → Camera → Formats → Most Compatible."
      ))
  }

  static func activePicture(_ file: String, part: String) -> Problem {
    Problem(
      .activePicture,
      vi: Words(
        "Ảnh SVG “\(file)” không chỉ là bản vẽ (\(part)) nên không được đăng.",
        help: "Mở bằng phần mềm vẽ, xuất lại kiểu “Plain SVG” (SVG thuần), hoặc lưu thành .png."),
      en: Words(
        "The SVG picture “\(file)” is more than a drawing (\(part)), so it is not published.",
        help: "Open it in a drawing program and export it as plain SVG, or save it as .png."))
  }

  /// - Parameter parts: as the file names them.
  package static func drawingParts(_ file: String, _ parts: [String]) -> Problem {
    let shown = parts.prefix(6).joined(separator: ", ")
    let more = parts.count - 6
    return Problem(
      .drawingParts,
      vi: Words(
        "Bản đăng của ảnh SVG “\(file)” không có những phần không phải nét vẽ: \(shown)\(more > 0 ? " và \(more) phần khác" : "").",
        help:
          "Mở ảnh trên trang để xem có mất nét nào không. Nếu mất, chuyển phần ấy thành nét vẽ, hoặc lưu thành .png."),
      en: Words(
        "The SVG picture “\(file)” is published without what is no drawing: \(shown)\(more > 0 ? " and \(more) more" : "").",
        help: "See on the page whether anything is missing. If so, turn it into outlines, or save it as .png."))
  }

  /// - Parameter limit: in bytes.
  static func heavyFile(_ file: String, limit: Int) -> Problem {
    Problem(
      .largePicture,
      vi: Words(
        "Ảnh “\(file)” nặng hơn \(limit / 1_000_000) MB nên không được đọc.",
        help: "Thu nhỏ còn cạnh dài 1600 điểm ảnh rồi lưu lại (.jpg, chất lượng 80%)."),
      en: Words(
        "The picture “\(file)” has more than \(limit / 1_000_000) MB, so it is not read.",
        help: "Scale it to 1600 pixels on its long side and save it again (.jpg, quality 80%)."))
  }

  package static func tooManyPoints(_ file: String, _ size: PictureSize) -> Problem {
    Problem(
      .largePicture,
      vi: Words(
        "Ảnh “\(file)” có \(size.width) × \(size.height) điểm ảnh, quá lớn để mở trên điện thoại.",
        help: "Thu nhỏ còn cạnh dài 1600 điểm ảnh rồi lưu lại."),
      en: Words(
        "The picture “\(file)” has \(size.width) × \(size.height) pixels, too many to be opened on a phone.",
        help: "Scale it to 1600 pixels on its long side and save it again."))
  }

  /// - Parameter limit: in bytes.
  static func demandingPicture(_ file: String, _ format: PictureFormat, limit: Int) -> Problem {
    let kind: (vi: String, en: String) =
      switch format {
      case .jpeg: ("JPEG kiểu hiện dần (progressive)", "a progressive JPEG")
      case .png: ("PNG kiểu hiện dần (interlaced)", "an interlaced PNG")
      default: ("\(format.rawValue)", "a \(format.rawValue)")
      }
    return Problem(
      .demandingPicture,
      vi: Words(
        "Ảnh “\(file)” là \(kind.vi) quá lớn: muốn mở phải có hơn \(limit / 1_000_000) MB bộ nhớ.",
        help: "Mở ảnh bằng Paint hoặc Photos (Ảnh) rồi lưu thành tệp .jpg mới; không phải thu nhỏ."),
      en: Words(
        "The picture “\(file)” is \(kind.en) too large to be decoded in \(limit / 1_000_000) MB.",
        help: "Open it in Paint or Photos and save it as a new .jpg file; it need not be scaled."))
  }

  package static func unknownFocus(_ written: String) -> Problem {
    Problem(
      .unknownFocus,
      vi: Words(
        "Không rõ tiêu điểm ảnh “\(written)”.",
        help:
          "Ghi trái, phải, trên, dưới, giữa, hoặc hai chiều như “trên, phải”; hoặc hai số phần trăm tính từ trái và từ trên, như “40% 25%”."
      ),
      en: Words(
        "The focus “\(written)” is not known.",
        help:
          "Write trái (left), phải (right), trên (top), dưới (bottom), giữa (middle), or two such as “trên, phải”; or two percentages, from the left and from the top, such as “40% 25%”."
      ))
  }

  /// - Parameter bytes: of what is published.
  package static func heavyPicture(_ file: String, bytes: Int) -> Problem {
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
  package func problem(_ file: String) -> Problem {
    switch self {
    case .notAPicture: .notAPicture(file)
    case .damaged(let format): .damagedPicture(file, format: format)
    case .unsupported(let format): .unsupportedPicture(file, format: format)
    case .active(let part): .activePicture(file, part: part)
    case .tooHeavy(let limit): .heavyFile(file, limit: limit)
    case .tooManyPoints(let size): .tooManyPoints(file, size)
    case .tooLargeForItsKind(let format, let limit): .demandingPicture(file, format, limit: limit)
    }
  }
}
