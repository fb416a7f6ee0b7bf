import CommonMark
import Testing

/// Cells of plain text are not parsed; whatever is more than that must not be taken for it.
@Suite struct TableCellTests {
  @Test(arguments: [
    "a", "a, b. (c): d", "đơn vị “x”", "a & b", "\"a\" > b < c", "&copy;", "*a*", "__a__", "~~a~~", "`a`", "[a](b)",
    "![a](b)", "<http://a.vn>", "<b>", "\\*a", "www.a.vn", "http://a.vn/b", "a@b.vn", "#", "a #", "!", "1. a", "- a",
    "> a",
  ])
  func holdsTheInlinesOfAParagraph(_ inlines: String) {
    let paragraph = "x \(inlines)".html(.gfm).dropFirst("<p>x ".count).dropLast("</p>\n".count)
    let table = "|h|\n|-|\n|\(inlines)|\n".html(.gfm)
    #expect(table.contains("<td>\(paragraph)</td>"))
  }

  @Test func refersToTheDefinitionsOfTheText() {
    #expect("|h|\n|-|\n|[a]|\n\n[a]: b\n".html().contains("<td><a href=\"b\">a</a></td>"))
  }

  @Test func reportsWhatIsAmissInPlainWords() {
    #expect(Markdown("|h|\n|-|\n|ơaư(b.md)|\n").problems.map(\.fact) == [.telexLink(text: "a", destination: "b.md")])
  }

  /// The address is hidden from cmark while cells are read: what stands there then is no definition either.
  @Test func addressAfterAColonIsNoDefinition() {
    let text = "[a]: 1http://a.vn/`b`)`\n\n|h|\n|-|\n|[a]|\n"
    #expect(text.html().contains("<td>[a]</td>"))
  }
}
