/// A file that was edited as it stands.
enum WholeText {
  /// The text of a browser's field, with the line ends and the mark of the file.
  static func bytes(of text: String, like old: [UInt8]) -> [UInt8] {
    let isWindows = old.contains(UInt8(ascii: "\r"))
    let plain = text.replacing("\r\n", with: "\n")
    let mark: [UInt8] = old.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    return mark + Array((isWindows ? plain.replacing("\n", with: "\r\n") : plain).utf8)
  }
}
