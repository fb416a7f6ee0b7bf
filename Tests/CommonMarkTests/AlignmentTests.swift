import Testing

@testable import CommonMark

/// Every inline of cmark's tree has to be found in the raw text, or the passes would leave out its block.
@Suite struct AlignmentTests {
  @Test(arguments: ["commonmark-0.30.txt", "gfm-0.29.txt"])
  func inlinesOfTheSpecificationsAreFound(_ specification: String) throws {
    for example in try SpecExample.all(of: specification) {
      #expect(Markdown(example.markdown, options: .commonMark).page.unalignedBlocks == 0, "\(example.markdown)")
      #expect(Markdown(example.markdown).page.unalignedBlocks == 0, "\(example.markdown)")
    }
  }

  @Test func inlinesOfRandomDocumentsAreFound() {
    var random = RandomMarkdown(seed: 19)
    for _ in 0..<2000 {
      let document = random.document()
      #expect(Markdown(document).page.unalignedBlocks == 0, "\(document)")
    }
  }
}
