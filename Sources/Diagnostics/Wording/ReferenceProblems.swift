import Schemas
import Vietnamese

/// Names that should lead to something known, and do not.
extension Problem {
  package static func unknownUnit(_ value: String, nearest: String?, in file: String = "don-vi.csv") -> Problem {
    unknown(
      .unknownUnit, vi: "Không có đơn vị “\(value)” trong bảng \(file).",
      en: "There is no unit “\(value)” in \(file).",
      nearest, newVi: "Nếu là đơn vị mới, thêm một dòng vào \(file).",
      newEn: "If it is a new unit, add a line to \(file).")
  }

  package static func unknownMovement(_ value: String, nearest: String?) -> Problem {
    unknown(
      .unknownMovement, vi: "Chưa có phong trào “\(value)”.", en: "There is no movement “\(value)”.", nearest,
      newVi: "Nếu là phong trào mới, thêm một tệp vào thư mục phong-trao.",
      newEn: "If it is a new movement, add a file to the folder phong-trao.")
  }

  package static func unknownTitle(_ value: String, nearest: String?) -> Problem {
    unknown(
      .unknownTitle, vi: "Không có danh hiệu “\(value)” trong danh-hieu.yaml.",
      en: "There is no title “\(value)” in danh-hieu.yaml.",
      nearest, newVi: "Nếu là danh hiệu mới, thêm vào danh-hieu.yaml.",
      newEn: "If it is a new title, add it to danh-hieu.yaml.")
  }

  package static func unknownForm(_ value: String, nearest: String?) -> Problem {
    unknown(
      .unknownForm, vi: "Không có hình thức khen thưởng “\(value)” trong danh-hieu.yaml.",
      en: "There is no award form “\(value)” in danh-hieu.yaml.", nearest,
      newVi: "Nếu là hình thức mới, thêm vào danh-hieu.yaml.", newEn: "If it is a new form, add it to danh-hieu.yaml.")
  }

  package static func unknownInitiative(_ value: String, nearest: String?) -> Problem {
    unknown(
      .unknownInitiative, vi: "Chưa có sáng kiến “\(value)”.", en: "There is no initiative “\(value)”.", nearest,
      newVi: "Nếu là sáng kiến mới, thêm một tệp vào thư mục sang-kien.",
      newEn: "If it is a new initiative, add a file to the folder sang-kien.")
  }

  /// - Parameter candidates: positions in the list.
  package static func ambiguousName(_ value: String, candidates: [Int], in list: ClosedList) -> Problem {
    let named = candidates.map { "“\(list.names[$0])” (\(list.ids[$0]))" }.joined(separator: ", ")
    let ids = candidates.map { list.ids[$0] }
    return Problem(
      .ambiguousName,
      vi: Words(
        "“\(value)” có thể là: \(named).", help: "Ghi mã trong ngoặc tròn, ví dụ: \(ids.first ?? value)"),
      en: Words("“\(value)” may be any of: \(named).", help: "Write the code instead, such as: \(ids.first ?? value)"))
  }

  private static func unknown(
    _ code: Code, vi: String, en: String, _ nearest: String?, newVi: String, newEn: String
  ) -> Problem {
    Problem(
      code,
      vi: Words(vi, help: nearest.map { "Có phải “\($0)”? \(newVi)" } ?? newVi),
      en: Words(en, help: nearest.map { "Did you mean “\($0)”? \(newEn)" } ?? newEn),
      suggestion: nearest)
  }
}

/// Files and links.
extension Problem {
  package static func missingFile(_ file: String, nearest: String?) -> Problem {
    Problem(
      .missingFile,
      vi: Words(
        "Không có tệp “\(file)” trong thư mục của bài.",
        help: nearest.map { "Có phải “\($0)”?" } ?? "Chép tệp vào cạnh bài, hoặc xóa dòng này."),
      en: Words(
        "There is no file “\(file)” in the entry's folder.",
        help: nearest.map { "Did you mean “\($0)”?" } ?? "Put the file beside the entry, or delete the line."),
      suggestion: nearest)
  }

  package static func brokenLink(_ link: String, nearest: String?) -> Problem {
    Problem(
      .brokenLink,
      vi: Words(
        "Liên kết đến “\(link)”, nhưng không có bài hoặc tệp này.",
        help: nearest.map { "Có phải “\($0)”?" } ?? "Kiểm tra lại tên tệp, hoặc xóa liên kết."),
      en: Words(
        "The link leads to “\(link)”, but there is no such entry or file.",
        help: nearest.map { "Did you mean “\($0)”?" } ?? "Look at the file name again, or take the link out."),
      suggestion: nearest)
  }

  /// `https://` and nothing behind it.
  package static func emptyAddress(_ link: String) -> Problem {
    Problem(
      .brokenLink,
      vi: Words(
        "Liên kết “\(link)” chưa ghi địa chỉ.", help: "Ghi đủ địa chỉ, ví dụ: https://moit.gov.vn, hoặc xóa liên kết."),
      en: Words(
        "The link “\(link)” has no address behind it.",
        help: "Write all of it, such as https://moit.gov.vn, or take the link out."))
  }

  package static func brokenAnchor(_ anchor: String, file: String, nearest: String?, anchors: [String]) -> Problem {
    let list = anchors.prefix(20).map { "#\($0)" }.joined(separator: ", ") + (anchors.count > 20 ? ", …" : "")
    let (vi, en) =
      anchors.isEmpty
      ? (
        "Bài này không có đề mục nào: bỏ phần từ dấu # trở đi.", "It has no headings: leave out the part from the # on."
      )
      : ("Các đề mục hiện có: \(list).", "Its headings: \(list).")
    return Problem(
      .brokenAnchor,
      vi: Words(
        "Bài “\(file)” không có đề mục “#\(anchor)”.",
        help: (nearest.map { "Có phải “#\($0)”? " } ?? "") + vi),
      en: Words(
        "“\(file)” has no heading “#\(anchor)”.",
        help: (nearest.map { "Did you mean “#\($0)”? " } ?? "") + en),
      suggestion: nearest.map { "#\($0)" })
  }

  package static func unpublishedLink(_ title: String) -> Problem {
    Problem(
      .unpublishedLink,
      vi: Words(
        "Bài “\(title)” chưa được đăng nên liên kết này chỉ hiện thành chữ.",
        help: "Liên kết sẽ tự có lại khi bài kia được đăng."),
      en: Words(
        "“\(title)” is not published, so this link shows as plain text.",
        help: "It becomes a link when that entry is published."))
  }

  /// Names the file, not the title: the title is what was to be withdrawn.
  package static func withdrawnLink(_ file: String) -> Problem {
    Problem(
      .unpublishedLink,
      vi: Words(
        "Bài “\(file)” đã được gỡ bỏ nên liên kết này chỉ hiện thành chữ.",
        help: "Xóa liên kết, và xem lại chữ của liên kết có còn được để trên trang không."),
      en: Words(
        "“\(file)” was withdrawn, so this link shows as plain text.",
        help: "Take the link out, and see whether its words may stay."))
  }

  package static func missingImageText(_ file: String, key: KeySpec) -> Problem {
    Problem(
      .missingImageText,
      vi: Words(
        "Ảnh “\(file)” chưa có mô tả cho người không xem được ảnh.",
        help:
          "Thêm một dòng ghi trong ảnh có ai, đang làm gì, ví dụ: \(key.name): \(key.example)"
      ),
      en: Words(
        "The picture “\(file)” has no description for those who cannot see it.",
        help: "Add a line such as: \(key.name): \(key.example)"))
  }
}
