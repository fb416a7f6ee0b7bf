import DataFiles
import Testing

@testable import Portal

@Suite struct ConflictMarkerTests {
  @Test(arguments: [
    "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n", "a\n<<<<<<<\nb\n", "a\r\n>>>>>>> x\r\n", "a\n||||||| goc\nb",
    "a\n>>>>>>>", "x < y << z\n<<<<<<< Updated upstream\n",
  ])
  func aLineOfGitsIsFound(_ text: String) throws {
    let line = try #require(ConflictMarkers.first(in: Array(text.utf8)))
    #expect(["<", ">", "|"].contains { String(decoding: Array(text.utf8)[line], as: UTF8.self).hasPrefix($0) })
  }

  @Test(arguments: [
    "", "a", "Tiêu đề\n=======\n\nb", " <<<<<<< a", "<<<<<<a", "<<<<<<<< a", "<<<<<<<a", "> > > trích", ">>>>>>>x",
    "| a | b |\n|---|---|\n| | | | | | | |", "|||||||a", "a <<<<<<< b",
  ])
  func whatPeopleWriteIsNone(_ text: String) { #expect(ConflictMarkers.first(in: Array(text.utf8)) == nil) }

  @Test(arguments: [
    "tin-tuc/a.md", "don-vi.csv", "danh-hieu.yaml", "thi-dua/2018/ke-hoach.yaml", "thi-dua/2018/diem.csv",
  ])
  func aFileWithThemHasOneError(_ path: String) async throws {
    let both = "<<<<<<< HEAD\na,b: c\n=======\nd,e: f\n>>>>>>> x\n"
    var files = ["thi-dua/2018/ke-hoach.yaml": "năm: 2018\n"]
    files[path] = both
    let site = try TestSite(files)
    #expect(try await site.problems() == ["\(path):1:1 E0161"])
  }
}
