import Disk

/// Names in a folder that are no file of it.
extension Problem {
  /// Of a file that the site needs.
  package static func refusedFile(_ name: String, _ refusal: Enclosure.Refusal, in folder: String) -> Problem {
    let words = refusal.words(name, folder)
    return Problem(.refusedFile, vi: words.vi, en: words.en)
  }

  /// Of one that nobody asked for.
  package static func ignoredLink(_ name: String, _ refusal: Enclosure.Refusal, in folder: String) -> Problem {
    let words = refusal.words(name, folder)
    return Problem(.ignoredLink, vi: words.vi, en: words.en)
  }
}

extension Enclosure.Refusal {
  fileprivate func words(_ name: String, _ folder: String) -> (vi: Words, en: Words) {
    switch self {
    case .deadLink:
      return (
        Words(
          "“\(name)” là liên kết (symlink) không dẫn đến tệp nào.", help: "Chép chính tệp đó vào đây thay cho liên kết."
        ),
        Words("“\(name)” is a link that leads to no file.", help: "Put the file itself here in place of the link.")
      )
    case .linkToFolder:
      return (
        Words(
          "“\(name)” là liên kết (symlink) đến một thư mục nên không được đọc.",
          help: "Chép chính thư mục đó vào đây thay cho liên kết."),
        Words(
          "“\(name)” is a link to a folder, which is not read.",
          help: "Put the folder itself here in place of the link.")
      )
    case .linkOutside:
      return (
        Words(
          "“\(name)” là liên kết (symlink) dẫn ra ngoài thư mục “\(folder)” nên không được đọc.",
          help: "Chép chính tệp đó vào đây thay cho liên kết."),
        Words(
          "“\(name)” is a link that leads out of the folder “\(folder)”, so it is not read.",
          help: "Put the file itself here in place of the link.")
      )
    case .special:
      return (
        Words("“\(name)” không phải một tệp thường nên không được đọc.", help: "Xóa, hoặc thay bằng một tệp thường."),
        Words("“\(name)” is no ordinary file, so it is not read.", help: "Delete it, or put an ordinary file here.")
      )
    }
  }
}
