import Diagnostics
import Disk
import Templates

extension SiteWriter.Failure {
  /// The theme is at fault, not the machine.
  public var isContent: Bool {
    if case .render = self { true } else { false }
  }

  /// - Parameter output: as the user named it.
  public func words(output: String) -> (vi: Words, en: Words) {
    switch self {
    case .publish(.machine(let failure)): return failure.words
    case .publish(.locked(let lock)):
      return (
        Words("Một lần dựng khác đang chạy (tệp khóa: \(lock)).", help: "Đợi lần dựng kia xong rồi chạy lại."),
        Words("Another build is running (lock file: \(lock)).", help: "Wait for it to end, then run again.")
      )
    case .publish(.foreignInTheWay(let paths)):
      let few = paths.prefix(5).map { "\(output)/\($0)" }.joined(separator: ", ")
      let rest = paths.count - 5
      return (
        Words(
          "Tệp không do neuguong tạo đang nằm ở chỗ của trang: \(few)\(rest > 0 ? " và \(rest) tệp khác" : "").",
          help:
            "Chuyển các tệp đó đi, hoặc chọn thư mục khác bằng --output. Nếu các tệp đó bỏ được: neuguong build --adopt (bản cũ được giữ trong thư mục bên cạnh)."
        ),
        Words(
          "Files that neuguong did not make stand where pages must go: \(few)\(rest > 0 ? " and \(rest) more" : "").",
          help:
            "Move them away, or choose another --output. If they may go: neuguong build --adopt (which keeps them in a folder beside it)."
        )
      )
    case .publish(.foreignWorkshop(let folder)):
      return (
        Words(
          "Thư mục “\(folder)” không do neuguong tạo, nhưng tên này dành cho thư mục tạm của lần dựng.",
          help: "Đổi tên hoặc chuyển thư mục đó đi rồi chạy lại."),
        Words(
          "The folder “\(folder)” was not made by neuguong, and its name is that of a build's working folder.",
          help: "Rename it or move it away, then run again.")
      )
    case .notText(let fault):
      let source = fault.source.map { (vi: " (chép từ \($0))", en: " (a copy of \($0))") } ?? (vi: "", en: "")
      return (
        Words(
          "Tệp \(output)/\(fault.path)\(source.vi) không phải văn bản UTF-8 đúng, từ dòng \(fault.line); trang cũ được giữ nguyên.",
          help: "Lưu lại tệp nguồn bằng mã UTF-8 và bỏ ký tự điều khiển."),
        Words(
          "\(output)/\(fault.path)\(source.en) is no valid UTF-8 text from line \(fault.line) on; the old site stays.",
          help: "Save its source as UTF-8 without control characters.")
      )
    case .render(.endlessRecursion(let path)):
      return (
        Words("Mẫu giao diện “\(path)” gọi chính nó không dừng.", help: "Sửa mẫu giao diện để không gọi chính nó."),
        Words(
          "The template “\(path)” includes itself without end.",
          help: "Mend the templates so that none includes itself.")
      )
    case .render(.wrongShape(let expected, let given)):
      return (
        Words("Mẫu giao diện cần “\(expected)” nhưng nhận “\(given)”.", help: nil),
        Words("The template wants “\(expected)” and was given “\(given)”.", help: nil)
      )
    }
  }
}
