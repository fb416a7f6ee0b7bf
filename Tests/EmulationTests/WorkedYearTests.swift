import Emulation
import Foundation
import Testing

/// The years worked out by hand, against the rules of docs/spec/standings.md.
struct WorkedYearTests {
  @Test(arguments: ["nam-1", "nam-2", "nam-3"])
  func `a worked year gives its published data`(name: String) throws {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil))
    let expected = try String(contentsOf: folder.appending(path: "du-lieu.json"), encoding: .utf8)
    let year = EmulationYear(YearFolder(content: folder.appending(path: "content")).inputs)
    #expect(String(decoding: year.publishedJSON, as: UTF8.self) == expected + "\n")
    #expect(year.findings.filter { !$0.isWarning }.isEmpty)
  }
}
