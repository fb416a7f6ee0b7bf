import CommonMark
import Testing

@Suite struct ProblemTests {
  /// Problems as "line:column fact".
  private func problems(_ source: String) -> [String] {
    Markdown(source).problems.map { "\($0.span.start.line):\($0.span.start.column) \($0.fact)" }
  }

  @Test func rawHTMLIsDroppedAndReported() {
    #expect("a <b>c</b>\n\n<div>\nd\n</div>\n".html() == "<p>a c</p>\n")
    #expect(
      problems("a <b>c</b>\n\n> <div>\n> d\n> </div>\n") == [
        "1:3 rawHTML(\"<b>\")", "1:7 rawHTML(\"</b>\")", "3:3 rawHTML(\"<div>\\nd\\n</div>\")",
      ])
  }

  @Test func commentsAreDroppedInSilence() {
    let source = "a <!-- b --> c\n\n<!--\nd\n-->\n\ne\n"
    #expect(source.html() == "<p>a  c</p>\n<p>e</p>\n")
    #expect(problems(source) == [])
  }

  @Test func textBesideACommentIsNotDroppedInSilence() {
    #expect(problems("<!-- a --> b\n") == ["1:1 rawHTML(\"b\")"])
  }

  @Test(arguments: [
    "[a](javascript:x)", "[a](JavaScript:x)", "[a](&#x6A;avascript:x)", "[a](data:text/html,x)", "<javascript:x>",
    "[a](vbscript:x)", "[a](file:///etc/passwd)", "[a][r]\n\n[r]: javascript:x", "[a](&#1;javascript:x)",
    "[a](java&Tab;script:x)", "[a](java&NewLine;script:x)", "[a](data:image/png;base64,x)", "![a](javascript:x)",
    "| [a](javascript:x) |\n|---|",
  ])
  func unsafeURLNeverReachesThePage(_ source: String) {
    let document = Markdown(source)
    #expect(document.links.isEmpty && document.images.isEmpty)
    #expect(!document.text().contains("href") && !document.text().contains("src="))
    #expect(document.problems.count == 1)
  }

  @Test func strongThatStaysLiteralIsReported() {
    #expect(problems("Đạt **“Lao động giỏi”**của năm") == ["1:8 literalEmphasis(\"“Lao động giỏi”\")"])
    #expect(problems("của**“Lao động giỏi”** năm") == ["1:6 literalEmphasis(\"“Lao động giỏi”\")"])
    #expect(problems("**“Lao động giỏi”** của; 2 * 3 * 4; a**b; \\*\\*“c”\\*\\*d") == [])
  }

  @Test func yearThatStartsAListIsReported() {
    #expect(problems("2018. Một năm thành công\n") == ["1:1 accidentalList(start: 2018)"])
    #expect(problems("12. a\n13. b\n\nNăm\n2018. Đó\n") == [])
  }

  @Test func bulletThatSplitsAListIsReported() {
    #expect(problems("- a\n+ b\n") == ["2:1 splitList(marker: \"+\", previous: \"-\")"])
    #expect(problems("- a\n  + b\n- c\n\n* d\n") == [])
  }

  @Test func telexBracketsAreReported() {
    #expect(problems("Xem ơbài viếtư(../x.md) nhé") == ["1:5 telexLink(text: \"bài viết\", destination: \"../x.md\")"])
    #expect(problems("Gửi thư(1) ơn; `ơbàiư(x.md)`") == [])
  }

  @Test func undefinedReferenceIsReported() {
    #expect(
      problems("a [b][c] [d][]") == ["1:3 undefinedReference(label: \"c\")", "1:10 undefinedReference(label: \"d\")"])
    #expect(problems("[b][c] x[0][1]\n\n[c]: d") == [])
  }
}
