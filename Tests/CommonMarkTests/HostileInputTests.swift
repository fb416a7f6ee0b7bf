import CommonMark
import TestSupport
import Testing

@Suite struct HostileInputTests {
  @Test(arguments: [
    ">", "[", "![", "*a **a ", "- ", "[^1]: ", "`a``", "| ", "|a|\n|-|\n", "~a~~", "<", "&amp;", "((", "[a](", "\\",
    "1. ",
  ])
  func repetitionIsRendered(_ piece: String) {
    let document = Markdown(String(repeating: piece, count: 10_000))
    #expect(document.html().count > 0 || document.problems.count >= 0)
  }

  @Test func manyFootnotesAndLinksAreRendered() {
    let references = (0..<1000).map { "[^\($0)] http://a.vn/\($0)`x`" }.joined(separator: "\n")
    let definitions = (0..<1000).map { "[^\($0)]: b" }.joined(separator: "\n")
    let document = Markdown(references + "\n\n" + definitions)
    #expect(document.text().contains("id=\"fn:1000\""))
  }

  @Test func nulAndMalformedUTF8BecomeReplacementCharacters() {
    let bytes: [UInt8] = [0x61, 0, 0x62, 0xFF, 0xC3, 0x20, 0xE1, 0xBA, 0x0A]
    #expect(String(decoding: Markdown(bytes).html(), as: UTF8.self) == "<p>a\u{FFFD}b\u{FFFD}\u{FFFD} \u{FFFD}</p>\n")
  }

  @Test func decomposedTextIsComposed() {
    #expect("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t".html() == "<p>Tiếng Việt</p>\n")
  }

  @Test func byteOrderMarkIsNoText() {
    #expect(Markdown([0xEF, 0xBB, 0xBF] + Array("# a".utf8)).headings.map(\.text) == ["a"])
  }

  @Test func emptySourceIsAnEmptyPage() {
    #expect("".html() == "")
    #expect("\n\n".html() == "")
    #expect(Markdown("").plainText == "")
  }

  @Test func randomBytesAreRendered() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("\n\n  \t-*_~`[]()<>!|:#&;^.1aơư(\\\"'@/w\u{0}\u{FF}".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<80).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
      let document = Markdown(bytes)
      #expect(String(validating: document.html(), as: UTF8.self) != nil)
    }
  }
}
