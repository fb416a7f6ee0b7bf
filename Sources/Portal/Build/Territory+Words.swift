/// Why an option's path is refused, to follow the option's name; exit code 2.
extension Territory.Refusal {
  public var words: (vi: String, en: String) {
    switch self {
    case .nothingNamed: ("chưa ghi đường dẫn.", "no path is given.")
    case .tooMuch:
      (
        "không được là thư mục đang đứng hoặc thư mục chứa nó; hãy ghi một thư mục riêng cho trang, ví dụ: public.",
        "must not be the current folder or one above it; name a folder of the site's own, such as public."
      )
    case .inside(let folder):
      (
        "không được nằm trong “\(folder)”, nơi có nội dung hoặc giao diện; hãy ghi một nơi khác, ví dụ: public.",
        "must not lie in “\(folder)”, which holds content or theme; name another place, such as public."
      )
    case .around(let folder):
      (
        "không được chứa “\(folder)”, nơi có nội dung hoặc giao diện; hãy ghi một thư mục riêng cho trang, ví dụ: public.",
        "must not contain “\(folder)”, which holds content or theme; name a folder of the site's own, such as public."
      )
    case .repository:
      ("không được nằm trong thư mục .git.", "must not lie in a .git folder.")
    case .insideOutput:
      (
        "không được nằm trong thư mục kết quả, vì mọi người tải được; hãy ghi một nơi khác.",
        "must not lie in the output folder, where everybody can load it; name another place."
      )
    case .notOurs:
      (
        "ở đó đã có tệp không do neuguong ghi nên không ghi đè; hãy xóa tệp đó hoặc ghi tên khác.",
        "something that neuguong did not write is there, and it is left as it is; delete it or give another name."
      )
    }
  }
}
