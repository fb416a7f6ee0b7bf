import Testing

@testable import Disk

@Suite struct PathTests {
  @Test func joiningPutsOneSlash() {
    #expect("a" / "b" == Path("a/b"))
    #expect("a/" / "b" == Path("a/b"))
    #expect("" / "b" == Path("b"))
    #expect("a" / "" == Path("a"))
    #expect("/" / "b" == Path("/b"))
  }

  @Test func partsOfAPath() {
    #expect(Path("a/b/c").name == "c")
    #expect(Path("a/b/c").parent == "a/b")
    #expect(Path("c").parent == "")
    #expect(Path("/c").parent == "/")
    #expect(Array(Path("a/b/c").ancestors) == ["a/b", "a"])
    #expect(Array(Path("/a/b").ancestors) == ["/a"])
    #expect(Path("a//").trimmed == "a")
    #expect(Path("//").trimmed == "/")
  }

  @Test func composedAndDecomposedNamesAreTwoFiles() {
    #expect("à" as String == "a\u{300}" as String)
    #expect(Path("à") != Path("a\u{300}"))
  }

  @Test func orderIsByteOrder() {
    let sorted = ([Path("b"), "a/z", "a-b", "B", "đ", "a"] as [Path]).sorted()
    #expect(sorted.map(\.description) == ["B", "a", "a-b", "a/z", "b", "đ"])
  }

  @Test(arguments: ["a", "a/b.html", "điển hình/.x", "..."])
  func plainRelativePaths(_ text: String) {
    #expect(Path(text).isPlainRelative)
  }

  @Test(arguments: ["", "/a", "a/", "a//b", "../a", "a/./b", "a/..", "a\nb", "a\0b"])
  func pathsThatAreNotPlainRelative(_ text: String) {
    #expect(!Path(text).isPlainRelative)
  }
}
