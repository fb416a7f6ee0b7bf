import Testing

@testable import DeskStore

@Suite struct LineMergeTests {
  private func merge(_ base: String, _ ours: String, _ theirs: String) -> String? {
    LineMerge.merge(base: Array(base.utf8), ours: Array(ours.utf8), theirs: Array(theirs.utf8))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func changesInOtherLinesComeTogether() {
    #expect(merge("1\n2\n3\n4\n5\n", "1\nhai\n3\n4\n5\n", "1\n2\n3\n4\nnăm\n") == "1\nhai\n3\n4\nnăm\n")
    #expect(merge("1\n2\n3\n4\n5\n", "0\n1\n2\n3\n4\n5\n", "1\n2\n3\n5\n") == "0\n1\n2\n3\n5\n")
    #expect(merge("1\n2\n3\n", "1\nx\n3\n", "1\nx\n3\n") == "1\nx\n3\n")
    #expect(merge("1\r\n2\r\n3\r\n", "1\r\n2\r\n3\r\n4", "0\r\n2\r\n3\r\n") == "0\r\n2\r\n3\r\n4")
  }

  @Test func changesInTheSameLinesOrBesideThemDoNot() {
    #expect(merge("1\n2\n3\n", "1\nx\n3\n", "1\ny\n3\n") == nil)
    #expect(merge("1\n2\n3\n", "x\n2\n3\n", "1\ny\n3\n") == nil)
    #expect(merge("1\n", "1\nx\n", "1\ny\n") == nil)
    #expect(merge("1\n2\n3\n", "1\n3\n", "1\nz\n3\n") == nil)
  }

  @Test func aDifferenceTellsEveryLine() {
    let lines = LineDifference.between(Array("1\n2\n3\n".utf8), Array("1\r\n2\nbốn\n".utf8)).lines
    #expect(lines.filter { $0.kind != .added }.map(\.text) == ["1", "2", "3"])
    #expect(lines.filter { $0.kind != .removed }.map(\.text) == ["1", "2", "bốn"])
  }
}
