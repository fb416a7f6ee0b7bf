import Diagnostics
import Disk

extension NamedFiles.Failure {
  public var words: (vi: Words, en: Words) {
    switch self {
    case .machine(let failure): failure.words
    case .outside(let file):
      (
        Words(
          "Tệp “\(file)” không nằm trong thư mục nội dung hay giao diện.", help: "Xem tùy chọn --content và --theme."),
        Words("The file “\(file)” is neither in the content nor in the theme.", help: "See --content and --theme.")
      )
    }
  }
}
