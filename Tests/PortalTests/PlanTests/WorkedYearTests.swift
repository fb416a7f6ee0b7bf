import Disk
import Foundation
import SourceText
import Testing

@testable import Portal

/// The years worked out by hand, through the real readers to the published file (docs/spec/standings.md, "Published
/// data").
@Suite struct WorkedYearTests {
  @Test(arguments: ["nam-1", "nam-2", "nam-3"])
  func aWorkedYearIsPublishedAsWorkedOut(_ name: String) async throws {
    let folder = Repository.fixtures / "plan" / Path(name)
    let options = SiteBuilder.Options(content: folder / "content", theme: Repository.theme, today: .endOf2018)
    let result = try await SiteBuilder(options).build()
    #expect(result.diagnostics.filter { $0.problem.code.severity == .error } == [])
    let page = try #require(result.output?.pages.first { $0.file == "thi-dua/2018/du-lieu.json" })
    let published = String(decoding: try page.render(), as: UTF8.self)
    let expected = String(decoding: try Files.read(folder / "du-lieu.json"), as: UTF8.self)
    #expect(try JSON(published) == JSON(expected))
    #expect(published.trimmed == expected.trimmed)
  }
}

/// A JSON value, to be compared whatever its layout.
struct JSON: Equatable {
  let value: NSObject

  init(_ text: String) throws {
    value = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSObject)
  }
}
