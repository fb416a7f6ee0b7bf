import Diagnostics

/// What a preview says beside the site's own words.
struct PreviewWords {
  let language: Language

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  var title: String { say("Xem trước: lỗi và ghi chú", "Preview: mistakes and notes") }
  var backToSite: String { say("Về trang chủ", "To the home page") }
  var all: String { say("Xem tất cả lỗi và ghi chú", "All mistakes and notes") }
  var nothing: String { say("Không có lỗi nào.", "No mistakes.") }
  var openPage: String { say("Mở trang", "Open the page") }
  var unpublished: String { say("chưa đăng", "not published") }
  var unpublishedBanner: String { say("Chưa đăng – chỉ thấy khi xem trước", "Not published – seen in preview only") }
  var pageStays: String {
    say(
      "Trang đang hiện nội dung đọc được gần nhất; sửa lỗi và lưu tệp, khung này tự mất.",
      "The page shows what could be read last; mend and save the file, and this goes away.")
  }
  var disconnected: String {
    say("Mất kết nối với neuguong serve.", "The connection to neuguong serve is lost.")
  }

  func errors(_ count: Int) -> String { say("\(count) lỗi", count == 1 ? "1 error" : "\(count) errors") }
  func warnings(_ count: Int) -> String { say("\(count) cảnh báo", count == 1 ? "1 warning" : "\(count) warnings") }
  func notes(_ count: Int) -> String { say("\(count) ghi chú", count == 1 ? "1 note" : "\(count) notes") }
  func more(_ count: Int) -> String { say("và \(count) lỗi nữa", "and \(count) more") }

  // The outline of an entry's checks.
  var checks: String { say("Kiểm tra bài này", "Checks of this entry") }
  func checks(missing: Int) -> String {
    missing == 0
      ? say("\(checks): đủ", "\(checks): complete") : say("\(checks): còn \(missing)", "\(checks): \(missing) left")
  }
  var done: String { say("đạt", "done") }
  var wanting: String { say("còn thiếu", "wanting") }
  var proposed: String { say("Thường trực đề xuất", "Proposed by the standing committee") }
  var agreed: String { say("Hội đồng thống nhất", "Agreed by the council") }
  var decided: String { say("Đã có quyết định", "Decided") }
  func example(_ value: String) -> String { say("ví dụ: \(value)", "for example: \(value)") }
  var notDraft: String { say("Không còn là bản nháp", "No longer a draft") }
  var due: String { say("Đã đến ngày đăng", "Its day of publication has come") }
  var notExpired: String { say("Còn hạn đăng", "Not expired") }
  var notWithdrawn: String { say("Không bị gỡ bỏ", "Not withdrawn") }
  var noErrors: String { say("Không có lỗi trong tệp", "No mistake in the file") }
  var noWarnings: String { say("Không có cảnh báo trong tệp", "No warning in the file") }
}
