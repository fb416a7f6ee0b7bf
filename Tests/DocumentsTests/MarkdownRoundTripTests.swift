import CommonMark
import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Documents

/// What is written as Markdown says, read by the site's own reader, what the document said.
@Suite struct MarkdownRoundTripTests {
  private static let pieces = [
    "chữ", "Đậm", "*", "**", "_", "__", "a_b", "~", "~~", "`", "```", "[", "]", "(", ")", "!", "<b>", "<", ">", "&",
    "&amp;", "&#35;",
    "\\", "|", "#", "##", "-", "---", "+", "=", "===", "1.", "12)", "2018. ", ":", "::", "[^1]", "[x]: y",
    "https://a.vn/x_y", "a@b.vn",
    "“", "”", "\"", "'", ".", ",", ";", "…", "5~10", "<!--", "-->", "{lưu ý}", "m²", "$x$", "@", "%", "^", "/", "  ",
    " ", " ", "\u{A0}",
  ]

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&apos;")
  }

  private static func letters(_ text: String) -> String {
    NFC.normalized(text).filter { !$0.isWhitespace && $0 != "\u{A0}" }
  }

  @Test("Random signs in random looks come back as they were, in paragraphs, items and cells", .timeLimit(.minutes(20)))
  func random() throws {
    let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init).map { $0 / 10 } ?? 300
    var random = SeededGenerator(seed: 30)
    for round in 0..<rounds {
      var (runs, expected) = ("", "")
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          Self.pieces.randomElement(using: &random) ?? ""
        }.joined()
        let look = ["", "", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", "<w:strike/>"].randomElement(using: &random) ?? ""
        let end = ["", "", "", "<w:br/>", "<w:tab/>"].randomElement(using: &random) ?? ""
        runs += "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space='preserve'>\(Self.escaped(text))</w:t>\(end)</w:r>"
        expected += text
      }
      // What begins with a bullet becomes a list, which other tests look at.
      let paragraph = "<w:p><w:r><w:br/></w:r>\(runs)</w:p>"
      let first = "<w:p><w:r><w:t>x</w:t></w:r>\(paragraph.dropFirst(5))"
      let cell = HandWritten.table([["đầu", "đầu"], [first, "cuối"]])
      let (body, whole) = round.isMultiple(of: 3) ? (cell, "đầuđầux" + expected + "cuối") : (first, "x" + expected)
      let markdown = try HandWritten.word(body)
      let options = MarkdownOptions.site
      let plain = Markdown(Array(markdown.utf8), options: options).plainText
      let (got, wanted) = (Self.letters(plain), Self.letters(whole))
      if got != wanted { Issue.record("\(round): \(markdown) is read as \(got), not \(wanted)") }
    }
  }

  @Test("Lists, tables and notes are such to the site's reader, and it has nothing to say of them") func structure()
    throws
  {
    let text =
      "<text:list><text:list-item><text:p>một</text:p><text:list><text:list-item><text:p>hai</text:p></text:list-item></text:list></text:list-item></text:list><text:p>- ba</text:p><text:p>1. bốn</text:p><text:p># năm<text:note><text:note-body><text:p>sáu</text:p></text:note-body></text:note></text:p><text:p>a)\u{2003}bảy<text:tab/>tám</text:p>"
    let markdown = Markdown(Array(try HandWritten.markdown(HandWritten.odt(text)).utf8))
    #expect(markdown.problems.isEmpty && markdown.headings.isEmpty)
    #expect(markdown.plainText.contains("# năm"))
  }
}
