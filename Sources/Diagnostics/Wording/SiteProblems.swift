import Schemas
import Vietnamese

/// What concerns the site as a whole.
extension Problem {
  package static func duplicateURL(_ address: String, first: String, second: String) -> Problem {
    Problem(
      .duplicateURL,
      vi: Words(
        "Hai tệp cùng tạo ra địa chỉ \(address): “\(first)” và “\(second)”.", help: "Đổi tên một trong hai tệp."),
      en: Words("Two files make the address \(address): “\(first)” and “\(second)”.", help: "Rename one of the two."))
  }

  package static func generatedURL(_ address: String, file: String) -> Problem {
    Problem(
      .duplicateURL,
      vi: Words("Tệp “\(file)” tạo ra địa chỉ \(address), là địa chỉ của một trang do máy lập.", help: "Đổi tên tệp."),
      en: Words(
        "“\(file)” makes the address \(address), which belongs to a page that is built.", help: "Rename the file."))
  }

  package static func redirectOntoPage(_ address: String, owner: String) -> Problem {
    Problem(
      .redirectOntoPage,
      vi: Words(
        "“\(address)” đang là địa chỉ của “\(owner)” nên không chuyển hướng được.",
        help: "Xóa dòng này, hoặc đổi tên bài kia."),
      en: Words(
        "“\(address)” is the address of “\(owner)”, so it cannot be redirected.",
        help: "Delete the line, or rename the other entry."))
  }

  package static func redirectTwice(_ address: String, first: String) -> Problem {
    Problem(
      .redirectTwice,
      vi: Words(
        "“\(address)” đã được ghi là đường dẫn cũ trong “\(first)”.", help: "Giữ ở một bài, xóa ở bài còn lại."),
      en: Words("“\(address)” is a former address of “\(first)” already.", help: "Keep it in one of the two entries."))
  }

  package static func redirectOutside(_ address: String, key: KeySpec) -> Problem {
    Problem(
      .redirectOutside,
      vi: Words(
        "“\(address)” không phải một đường dẫn trong trang.",
        help: "Ghi phần sau tên miền, bắt đầu bằng dấu /, ví dụ: \(key.example)"),
      en: Words(
        "“\(address)” is not a path on this site.",
        help: "Write what follows the host name, beginning with /: \(key.example)"))
  }

  /// - Parameters: bytes, as browsers send the address.
  package static func redirectTooLong(_ length: Int, limit: Int) -> Problem {
    Problem(
      .redirectTooLong,
      vi: Words(
        "Đường dẫn cũ này dài \(length) byte khi trình duyệt gửi đi; máy chủ nhận nhiều nhất \(limit).",
        help: "Xóa dòng này, hoặc bỏ bớt phần sau dấu ? mà trang cũ không cần."),
      en: Words(
        "This former address has \(length) bytes as browsers send it; the server takes \(limit) at most.",
        help: "Delete the line, or what the old site did not need behind the question mark."))
  }

  package static func missingSite(_ folder: String) -> Problem {
    Problem(
      .missingSite,
      vi: Words(
        "Thư mục “\(folder)” không có tệp site.yaml.",
        help: "Chỉ đúng thư mục nội dung bằng --content, hoặc tạo site.yaml gồm: tên, cơ quan, địa chỉ trang web."),
      en: Words(
        "The folder “\(folder)” has no site.yaml.",
        help: "Name the content folder with --content, or write a site.yaml with: tên, cơ quan, địa chỉ trang web."))
  }

  package static func orphanPage(_ address: String) -> Problem {
    Problem(
      .orphanPage,
      vi: Words(
        "Không trang nào dẫn đến bài này (\(address)), nên người đọc khó tìm thấy.",
        help: "Đặt liên kết đến bài trong một bài khác, hoặc thêm vào “trình đơn” của site.yaml."),
      en: Words(
        "No page leads to this entry (\(address)), so readers will hardly find it.",
        help: "Link to it from another entry, or add it to “trình đơn” in site.yaml."))
  }

  package static func badBaseURL(_ address: String, key: KeySpec) -> Problem {
    Problem(
      .badBaseURL,
      vi: Words("“\(address)” không phải địa chỉ trang web đầy đủ.", help: "Ví dụ: \(key.example)"),
      en: Words("“\(address)” is not a full web address.", help: "For example: \(key.example)"))
  }
}

/// Why an entry is left out of a build; notes, never failures.
extension Problem {
  package static func undecided(state: String) -> Problem {
    Problem(
      .undecided,
      vi: Words(
        "Chưa đăng điển hình này: trạng thái là “\(state)”, chưa có quyết định.",
        help:
          "Khi có quyết định, ghi “số quyết định”, “ngày quyết định”, “cơ quan quyết định”, rồi đổi trạng thái thành “đã có quyết định”."
      ),
      en: Words(
        "This exemplar is left out: its state is “\(state)”, there is no decision yet.",
        help:
          "With the decision, add “số quyết định”, “ngày quyết định”, “cơ quan quyết định” and set the state to “đã có quyết định”."
      ))
  }

  package static let draft = Problem(
    .draft,
    vi: Words("Chưa đăng bài này: đang là bản nháp.", help: "Khi xong, xóa dòng “bản nháp”."),
    en: Words("Left out: it is a draft.", help: "When it is ready, delete the line “bản nháp”."))

  package static func scheduled(_ from: CalendarDate) -> Problem {
    Problem(
      .scheduled,
      vi: Words("Chưa đăng bài này: sẽ đăng từ ngày \(from.short).", help: "Sửa “đăng từ ngày” nếu muốn đăng sớm hơn."),
      en: Words("Left out: it is due from \(from.short).", help: "Change “đăng từ ngày” to publish it sooner."))
  }

  package static func expired(_ through: CalendarDate) -> Problem {
    Problem(
      .expired,
      vi: Words(
        "Không còn đăng bài này: hết hạn ngày \(through.short).", help: "Sửa “đăng đến hết ngày” nếu còn muốn đăng."),
      en: Words("Left out: it expired on \(through.short).", help: "Change “đăng đến hết ngày” to keep it."))
  }
}
