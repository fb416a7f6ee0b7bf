import CommonMark
import Testing

@Suite struct CommonMarkSpecTests {
  @Test func specificationHasAllItsExamples() throws {
    #expect(try SpecExample.all(of: "commonmark-0.30.txt").count == 652)
  }

  @Test(arguments: try SpecExample.all(of: "commonmark-0.30.txt"))
  func exampleGivesItsHTML(_ example: SpecExample) {
    #expect(example.markdown.html(.commonMark) == example.html)
  }
}

extension String {
  /// The document rendered with all destinations as written.
  func html(_ options: MarkdownOptions = .site) -> String {
    String(decoding: Markdown(Array(utf8), options: options).html(), as: UTF8.self)
  }
}
