import Diagnostics
import Disk
import SourceText

extension TargetFailure {
  /// What the person who publishes is told; `target` as they named it.
  package func words(target: String) -> (vi: Words, en: Words) {
    switch self {
    case .machine(let failure): failure.words
    case .unknownTarget: Self.unknownTarget(target)
    case .noSite(let output):
      (
        Words(
          "“\(output)” chưa phải một trang đã dựng trọn vẹn.",
          help: "Chạy neuguong build trước, rồi đăng lại."),
        Words("“\(output)” is no whole site that a build made.", help: "Run neuguong build first, then publish.")
      )
    case .fileGone(let path):
      (
        Words("Tệp “\(path)” của trang không còn ở đó.", help: "Chạy neuguong build rồi đăng lại."),
        Words("The site's file “\(path)” is not there any more.", help: "Run neuguong build, then publish again.")
      )
    case .foreignSite:
      (
        Words(
          "“\(target)” đã có trang mà lệnh publish chưa từng đăng ở đó.",
          help:
            "Kiểm tra lại nơi đăng. Nếu đúng là nơi này: thêm --adopt; tệp cũ trùng tên sẽ bị thay, tệp khác để nguyên."
        ),
        Words(
          "“\(target)” has a site that no publication put there.",
          help:
            "Look whether it is the right place. If so, add --adopt: files of the same names are replaced, others stay."
        )
      )
    case .locked(let holder, let seconds): Self.locked(holder, seconds)
    case .lockLost:
      (
        Words(
          "Một lần đăng khác đã giành quyền (--take-over), nên lần này dừng lại.",
          help: "Chạy lại sau khi lần kia xong."),
        Words("Another run has taken over (--take-over), so this one stops.", help: "Run again when it has ended.")
      )
    case .noCredentials:
      (
        Words(
          "Chưa có khóa truy cập kho S3.",
          help:
            "Đặt AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY, hoặc ghi vào ~/.aws/credentials (AWS_PROFILE chọn mục)."),
        Words(
          "There is no key for the S3 store.",
          help:
            "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or write them into ~/.aws/credentials (AWS_PROFILE names the section)."
        )
      )
    case .unreachable(let reason):
      (
        Words(
          "Không kết nối được với “\(target)”: \(reason.trimmed).",
          help: "Kiểm tra mạng và địa chỉ rồi chạy lại; lần sau đi tiếp từ chỗ dừng."),
        Words(
          "“\(target)” cannot be reached: \(reason.trimmed).",
          help: "Look at the network and the address, then run again: it goes on where it stopped.")
      )
    case .refused(let status, let request, let answer): Self.refused(status, request, answer)
    case .program(let name, let code, let errors):
      (
        Words(
          "Chương trình \(name) báo lỗi \(code): \(errors.trimmed)",
          help: "Sửa theo lời báo trên rồi chạy lại; lần sau đi tiếp từ chỗ dừng."),
        Words(
          "\(name) failed with \(code): \(errors.trimmed)",
          help: "Do as it says, then run again: it goes on where it stopped.")
      )
    case .notTaken(let count):
      (
        Words(
          "“\(target)” nhận \(count) tệp mà vẫn báo thiếu, nên trang chưa được thay.",
          help: "Xem nhật ký của máy chủ nhận."),
        Words(
          "“\(target)” was sent \(count) files that it still lacks; the site was not replaced.",
          help: "Look at the log of the server.")
      )
    case .notRemoved(let paths):
      (
        Words(
          "Đã xóa nhưng “\(target)” vẫn còn: \(paths.few).",
          help: "Xóa các tệp này bằng công cụ của nơi đăng, rồi chạy lại."),
        Words(
          "Removed, and still at “\(target)”: \(paths.few).",
          help: "Delete these by the tools of that place, then run again.")
      )
    }
  }

  private static func unknownTarget(_ target: String) -> (vi: Words, en: Words) {
    (
      Words(
        "Không hiểu nơi đăng “\(target)”.",
        help: "Ghi một thư mục, rsync://máy/mô-đun, tên@máy:/thư/mục, s3://kho/tiền-tố, hoặc https://máy/webhook."),
      Words(
        "“\(target)” is no place to publish to.",
        help: "Give a folder, rsync://host/module, user@host:/folder, s3://bucket/prefix or https://host/webhook.")
    )
  }

  private static func locked(_ holder: String, _ seconds: Int?) -> (vi: Words, en: Words) {
    let age = seconds.map { (vi: ", báo còn chạy \($0) giây trước", en: ", last heard of \($0) seconds ago") }
    return (
      Words(
        "Một lần đăng khác đang chạy (\(holder)\(age?.vi ?? "")).",
        help: "Đợi lần kia xong. Nếu chắc chắn nó đã chết (máy tắt, CI bị hủy): thêm --take-over."),
      Words(
        "Another publication runs (\(holder)\(age?.en ?? "")).",
        help: "Wait for it to end. Where it is dead for certain (machine off, job cancelled), add --take-over.")
    )
  }

  private static func refused(_ status: Int, _ request: String, _ answer: String) -> (vi: Words, en: Words) {
    let help: (vi: String, en: String) =
      switch status {
      case 403:
        (
          "Kiểm tra khóa truy cập, giờ của máy, và quyền: s3:GetObject, s3:PutObject, s3:DeleteObject, s3:ListBucket (để kho trả lời 404 khi tệp không có).",
          "Look at the key, this machine's clock, and the rights: s3:GetObject, s3:PutObject, s3:DeleteObject, s3:ListBucket (so that the store answers 404 for what is not there)."
        )
      case 301, 307, 400:
        ("Kiểm tra --region và --endpoint.", "Look at --region and --endpoint.")
      default:
        ("Chạy lại sau; lần sau đi tiếp từ chỗ dừng.", "Run again later: it goes on where it stopped.")
      }
    let words = answer.isEmpty ? "" : " \(answer.trimmed)"
    return (
      Words("Kho trả lời \(status) cho \(request).\(words)", help: help.vi),
      Words("The store answered \(status) to \(request).\(words)", help: help.en)
    )
  }
}

extension [Path] {
  /// The first ones, and that there are more.
  var few: String { prefix(5).map(\.description).joined(separator: ", ") + (count > 5 ? ", …" : "") }
}
