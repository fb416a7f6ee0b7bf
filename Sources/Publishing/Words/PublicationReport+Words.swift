import Diagnostics
import Disk

extension PublicationReport {
  /// What was done, in a line or two.
  package func words(target: String) -> (vi: Words, en: Words) {
    let (vi, en) = counts
    return (
      Words("Đã đăng lên “\(target)”: \(vi).", help: receipt?.vi),
      Words("Published to “\(target)”: \(en).", help: receipt?.en)
    )
  }

  /// What would be done.
  package func plan(target: String) -> (vi: Words, en: Words) {
    let (vi, en) = counts
    return (Words("Nếu đăng lên “\(target)”: \(vi)."), Words("Publishing to “\(target)” would do: \(en)."))
  }

  private var counts: (vi: String, en: String) {
    (
      "gửi \(put) tệp (\(bytes.files) byte, sổ ghi \(bytes.record) byte), giữ nguyên \(unchanged), xóa \(removed.count)",
      "\(put) files sent (\(bytes.files) bytes, record \(bytes.record) bytes), \(unchanged) unchanged, \(removed.count) removed"
    )
  }

  private var receipt: (vi: String, en: String)? {
    guard !removed.isEmpty else { return nil }
    return (
      "Đã hỏi lại từng địa chỉ: nơi đăng không còn \(removed.few). Bản sao ở CDN, bản cũ do kho tự giữ (versioning) và lịch sử lưu trữ phải xóa riêng.",
      "Asked for each again: the target has none of \(removed.few). Copies of a CDN, versions that a store keeps and archives must be deleted there."
    )
  }
}
