import SourceText
import TestSupport
import Testing

@testable import DataFiles

/// The quick reader of flat front matter must make the same of every text as libyaml does, or leave it to libyaml.
@Suite struct FlatYAMLTests {
  @Test(arguments: [
    "tên: Nguyễn Văn A\nnăm: 2018\n", "tên: \"Kỷ cương: # 'hành động'\"  \nx: 'a \" b'", "tên:\nngày: 1",
    "phong trào: [lao-dong-gioi, \"b, c\" , 'd']\n", "phong trào:\n  - a b\n  - \"c\"\nx: 1\n", "tác giả:\n- a\n- b",
    "tên: (a) – “b”… 50%\r\nx: [a]\r\n", "a: b", "a:\n",
  ])
  func `what editors write most is read without libyaml`(text: String) throws {
    let read = try #require(flat(text))
    #expect(read == whole(text))
  }

  @Test(arguments: [
    "", "# a\n", "a: b # c\n", "a: b: c\n", "a: 7:30\n", "a: b\n  c\n", "a: \"b\n  c\"\n", "a: \"b\\tc\"\n",
    "a: 'b''c'\n",
    "a: [7,5]\n", "a: [b, [c]]\n", "a: []\n", "a: {b: c}\n", "a: |\n  b\n", "a: *b\n", "a: &b c\n", "a: !b c\n",
    "a: @b\n",
    "\ta: b\n", "a:\tb\n", "a:b\n", "a: b\u{85}c\n", "a: b\u{2028}c\n", "a: \u{2028}\n", "a: €5\n", "a: [€]\n",
    "€: a\n", "a: b\u{FEFF}\n", "a: \u{7}\n", "- a\n", "a\n",
    "a:\n  b: c\n", "a:\n  - b\n - c\n", "a:\n  - b: c\n", "a:\n  -\n", "a: b\n- c\n", "a: ~\n", "a: -\n", "a: - b\n",
    "---\n",
    "\"a\": b\n", "? a\n: b\n", "a : b\n", "a: \"b\" c\n", "a: b\n\nc: d\n", "%a: b\n", "a: b\rc: d\n",
  ])
  func `whatever may mean more is left to libyaml`(text: String) {
    #expect(flat(text) == nil)
  }

  @Test func `libyaml makes the same of a hundred thousand texts`() {
    var random = SeededGenerator(seed: 70)
    var readCount = 0
    for _ in 0..<100_000 {
      let text = Self.text(&random)
      guard let pairs = flat(text) else { continue }
      readCount += 1
      if pairs != whole(text) { Issue.record("\(text.debugDescription): \(pairs), not \(whole(text) ?? "an error")") }
    }
    #expect(readCount > 5_000)
  }

  private func flat(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return FlatYAML.pairs(of: bytes, in: 0..<bytes.count).map { "\($0)" }
  }

  /// By libyaml, with all that is looked for beside it; nil where anything is found.
  private func whole(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var traps = YAMLTraps(SourceFile(path: "a.md", bytes: bytes))
    guard ControlCharacter.ranges(in: bytes, 0..<bytes.count).isEmpty,
      case .map(let pairs, _)? = try? YAMLParser.parse(bytes, in: 0..<bytes.count)
    else { return nil }
    let mended = traps.mend(pairs)
    return traps.diagnostics.isEmpty ? "\(mended)" : nil
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    (0...Int.random(in: 0...3, using: &random)).map { _ in line(&random) }.joined()
  }

  private static func line(_ random: inout SeededGenerator) -> String {
    let shapes = [
      "K: V", "K: V", "K: V", "K: [V, V]", "K: [V]", "K: \"V\"", "K: 'V'", "K:", "- V", "  - V", "  - \"V\"", "V",
    ]
    let ends = ["\n", "\n", "\n", "\n", " \n", "\r\n", "\n\n", ""]
    let shape = shapes.randomElement(using: &random) ?? ""
    return shape.map { $0 == "K" ? word(1, &random) : $0 == "V" ? word(3, &random) : String($0) }.joined()
      + (ends.randomElement(using: &random) ?? "")
  }

  private static func word(_ most: Int, _ random: inout SeededGenerator) -> String {
    let parts = [
      "a", "tên", "Đỗ", "2018", "ngày 5", "–", "“", "…", ".", "...", "-", "--", "---", "_", "/", "(", ")", "+", "%",
      ";", "=", ",",
      "!", "?", "&", "*", "@", "$", "~", "^", "<", ">", "|", "[", "]", "{", "}", "\"", "'", ":", "#", "`", "\\", " ",
      "  ",
      "\t", "\u{A0}", "\u{301}", "\u{2028}", "漢", "😀", "null", "<<", "%YAML",
    ]
    return (1...most).map { _ in
      Bool.random(using: &random) ? "a" : parts.randomElement(using: &random) ?? ""
    }.joined()
  }
}
