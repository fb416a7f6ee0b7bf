import Diagnostics
import SourceText
import Testing

@testable import DataFiles

@Suite struct FrontMatterBlockTests {
  private func find(_ text: String) -> (yaml: String?, body: String?, line: Int?, codes: [Code]) {
    let source = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let (block, diagnostics) = FrontMatterBlock.find(in: source) { ["tiêu đề", "ngày"].contains($0) }
    return (
      block.map { source.text($0.yaml) }, block.map { source.text($0.body..<source.bytes.count) }, block?.bodyLine,
      diagnostics.map(\.problem.code)
    )
  }

  @Test(arguments: [
    "---\ntiêu đề: A\n---\nNội dung\n", "\n\n---\ntiêu đề: A\n---\nNội dung\n", "---  \ntiêu đề: A\n--- \nNội dung\n",
  ])
  func theTextBeginsAfterTheSecondLine(_ text: String) {
    let found = find(text)
    #expect(found.yaml == "tiêu đề: A\n" && found.body == "Nội dung\n" && found.codes.isEmpty)
  }

  @Test func bodyLinesAreCountedFromTheTopOfTheFile() {
    #expect(find("---\na: b\n---\nx").line == 4)
    #expect(find("\r\n---\r\na: b\r\n---\r\nx").line == 5)
  }

  @Test func rulesInTheTextAreNoFences() {
    let found = find("---\ntiêu đề: A\n---\nMột\n\n---\n\nHai\n")
    #expect(found.yaml == "tiêu đề: A\n" && found.codes.isEmpty)
  }

  @Test(arguments: ["—", "––", "–––", "−−−", "--", "----", "‐‐‐"]) func anyOtherDashesAreNamed(_ dashes: String) {
    #expect(find("\(dashes)\ntiêu đề: A\n---\nx").codes == [.wrongDashes])
    #expect(find("---\ntiêu đề: A\n\(dashes)\nx\n\n---\n").codes == [.wrongDashes])
  }

  @Test(arguments: [
    "---\ntiêu đề: A\n", "---\ntiêu đề: A\n\nNội dung.\n", "---\ntiêu đề: A\n\nNội dung.\n\n---\n\nNữa.\n", "---",
  ])
  func aMissingEndIsReportedAtTheBeginning(_ text: String) {
    #expect(find(text).codes == [.missingClosing])
  }

  @Test(arguments: ["", "\n", "Nội dung", "# Đề mục\n", "tiêu đề: A\n---\n"]) func aTextWithoutABeginningHasNone(
    _ text: String
  ) {
    #expect(find(text).codes == [.missingFrontMatter])
  }
}
