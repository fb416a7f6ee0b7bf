import Diagnostics
import SourceText

extension Agency.Located {
  /// - Parameter file: the list, as the user named it.
  package func words(file: String) -> (vi: Words, en: Words) {
    let (vi, en) = fault.words
    return (
      Words(
        "\(file):\(line): \(vi)",
        help: "Mỗi dòng: mã,tên,địa chỉ; ví dụ: so-y-te,Sở Y tế,https://so-y-te.example/thi-dua/"),
      Words(
        "\(file):\(line): \(en)",
        help: "A line is: code,name,address; as so-y-te,Sở Y tế,https://so-y-te.example/thi-dua/")
    )
  }
}

extension Agency.Fault {
  fileprivate var words: (vi: String, en: String) {
    switch self {
    case .columns: ("chưa đủ ba cột.", "there are not three columns.")
    case .code(let code):
      (
        "mã “\(code)” chỉ được gồm chữ thường không dấu, chữ số và gạch nối.",
        "the code “\(code)” must be of small letters, digits and hyphens."
      )
    case .address(let address):
      ("“\(address)” chưa phải địa chỉ đầy đủ của một trang.", "“\(address)” is no complete address of a site.")
    case .twice(let code): ("mã “\(code)” đã có ở dòng trên.", "the code “\(code)” stands above already.")
    }
  }
}

extension Harvest.Part {
  /// What the person who joins is told of an agency; nil where all is well.
  package var words: (vi: String, en: String)? {
    let kept =
      day.map { (vi: "giữ bản ngày \($0.short)", en: "its state of \($0.short) stays") } ?? (
        vi: "chưa có bản nào để giữ", en: "there is no earlier state"
      )
    guard let trouble else {
      guard let refused = catalogue?.refused, refused > 0 else { return nil }
      return (
        "\(agency.code): bỏ \(refused) bài không hiển thị được (thiếu tên, địa chỉ ngoài trang của cơ quan …).",
        "\(agency.code): \(refused) entries cannot be shown (no title, an address elsewhere …)."
      )
    }
    return switch trouble {
    case .silent(let reason):
      (
        "\(agency.code): không kết nối được (\(reason)); \(kept.vi).",
        "\(agency.code): no answer (\(reason)); \(kept.en)."
      )
    case .refused(let status):
      (
        "\(agency.code): muc-luc.json trả lời \(status); \(kept.vi).",
        "\(agency.code): muc-luc.json answers \(status); \(kept.en)."
      )
    case .unreadable(let offset):
      (
        "\(agency.code): muc-luc.json hỏng từ byte \(offset); \(kept.vi).",
        "\(agency.code): muc-luc.json cannot be read from byte \(offset); \(kept.en)."
      )
    }
  }
}

extension JoinedContent.Failure {
  package var words: (vi: Words, en: Words) {
    switch self {
    case .machine(let failure): failure.words
    case .foreign(let path):
      (
        Words(
          "“\(path)” không do lệnh join ghi, nhưng tên ấy dành cho một trang của nó.",
          help: "Đổi tên bài ấy rồi chạy lại."),
        Words(
          "“\(path)” was not written by join, and has the name of one of its pages.", help: "Rename it, then run again."
        )
      )
    }
  }
}
