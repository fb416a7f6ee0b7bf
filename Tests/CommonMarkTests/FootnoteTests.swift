import CommonMark
import Testing

@Suite struct FootnoteTests {
  private func facts(_ source: String) -> [MarkdownProblem.Fact] { Markdown(source).problems.map(\.fact) }

  @Test func noteOfOneWordIsNotALinkDefinition() {
    #expect(
      "a[^1]\n\n[^1]: Nguồn\n".html() == """
        <p>a<sup><a href="#fn:1" id="fnref:1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Chú thích">
        <ol>
        <li id="fn:1">
        <p>Nguồn <a href="#fnref:1" role="doc-backlink" aria-label="Trở lại chỗ dẫn chú thích 1">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func notesStandInOrderOfFirstUse() {
    let text = Markdown("a[^b] c[^a] d[^b]\n\n[^a]: Một\n[^b]: Hai\n").text()
    #expect(text.contains("<li id=\"fn:1\">\n<p>Hai "))
    #expect(text.contains("<li id=\"fn:2\">\n<p>Một "))
    #expect(text.contains("id=\"fnref:1:2\""))
    #expect(text.contains("↩<sup>2</sup>"))
  }

  @Test func noteHoldsParagraphsListsAndTables() {
    let text = Markdown("a[^1]\n\n[^1]: Một\n    hai\nba\n\n    - bốn\n\n    |x|\n    |-|\n\nnăm\n").text()
    #expect(text.contains("<p>Một\nhai\nba</p>\n<ul>\n<li>bốn</li>\n</ul>\n<div class=\"table\""))
    #expect(text.contains("<p>năm</p>\n<section"))
  }

  @Test func unusedUndefinedAndDuplicateNotesAreProblems() {
    #expect(facts("a[^x]") == [.undefinedFootnote(label: "x")])
    #expect("a[^x]".html() == "<p>a[^x]</p>\n")
    #expect(facts("a\n\n[^x]: b") == [.unusedFootnote(label: "x")])
    #expect("a\n\n[^x]: b".html() == "<p>a</p>\n")
    #expect(facts("a[^x]\n\n[^x]: b\n[^x]: c") == [.duplicateFootnote(label: "x")])
  }

  @Test func definitionInCodeIsCode() {
    #expect("```\n[^1]: a\n```\n".html() == "<pre><code>[^1]: a\n</code></pre>\n")
  }

  @Test func definitionAfterAListDoesNotJoinIt() {
    #expect(
      Markdown("a[^1]\n\n1) b\n[^1]: c\n\n1) d\n").text().hasPrefix(
        "<p>a<sup><a href=\"#fn:1\" id=\"fnref:1\" role=\"doc-noteref\" aria-label=\"Chú thích 1\">1</a></sup></p>\n"
          + "<ol>\n<li>b</li>\n</ol>\n<ol>\n<li>d</li>\n</ol>\n<section"))
  }

  @Test func definitionInAQuoteAndReferenceInATable() {
    let text = Markdown("| a[^1] |\n|---|\n\n> b\n> [^1]: c [d]\n\n[d]: e\n").text()
    #expect(text.contains("<blockquote>\n<p>b</p>\n</blockquote>"))
    #expect(text.contains("<p>c <a href=\"e\">d</a> <a"))
  }
}
