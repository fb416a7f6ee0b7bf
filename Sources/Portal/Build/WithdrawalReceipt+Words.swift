import Diagnostics
import Disk
import Vietnamese

extension WithdrawalReceipt {
  /// - Parameter output: the output folder as the user named it.
  public func words(output: String) -> (vi: Words, en: Words) {
    let list = { (files: [Path]) in files.map { "\(output)/\($0)" }.joined(separator: ", ") }
    let start = (
      vi: "Đã gỡ bỏ bài \(source) từ ngày \(date.short): rút khỏi \(carried.count) tệp",
      en: "Withdrew \(source) from \(date.short): taken off \(carried.count) files"
    )
    let rest =
      left.isEmpty
      ? (vi: "nay không còn tệp nào chứa nội dung bài.", en: "and no file carries it any more.")
      : (
        vi: "nhưng tên vẫn còn trong \(left.count) tệp: \(list(left)).",
        en: "but \(left.count) files still name it: \(list(left))."
      )
    return (
      Words(
        "\(start.vi), \(rest.vi)",
        help:
          "Các tệp đã rút: \(list(carried)). Đã tìm không kể chữ hoa, khoảng trắng và cách đặt dấu; không đọc được bên trong PDF, tệp văn phòng, tệp nén và ảnh, phải tự xem. Chỉ mục tìm kiếm đã lập lại từ các trang còn đăng. Bản sao ở máy chủ cũ và lịch sử lưu trữ phải xóa riêng."
      ),
      Words(
        "\(start.en), \(rest.en)",
        help:
          "Taken off: \(list(carried)). Capitals, spaces and the place of tones made no difference; PDF, office files, archives and pictures cannot be looked into: see for yourself. The search index was made anew of the pages that are left. Copies on old servers and in archives must be deleted there."
      )
    )
  }
}
