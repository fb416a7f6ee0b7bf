import TestSupport

/// What happens to files: pieces are lost, doubled, or come from elsewhere.
enum Mutation {
  private static let pieces: [[UInt8]] =
    [
      "---\n", "\n", "\r\n", "\t", ": ", ":", " #", "\"", "'", "[", "]", "{", "}", "- ", "&a ", "*a", "|\n", ">", "%",
      "@",
      "\u{2028}", "\u{FEFF}", "\u{0}", "\u{B}", "́", "ơ", "Ð", "—", "../", "/", "?", "```{bộ ảnh}\n", "<b>", "[^1]",
      "](", "![",
      "javascript:", "1,234", "99999999999999999999", "31/6/2018", ",", ";", "…", "👨‍👩‍👧‍👦", "? ", "<<: ", "!!", "\\",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  static func of(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &random))
      default: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: at)
      }
    }
    return bytes
  }
}
