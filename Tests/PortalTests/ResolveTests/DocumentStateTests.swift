import Testing

@testable import Portal

/// Whether a document is in force, and what took its place.
@Suite struct DocumentStateTests {
  private func site(_ documents: [String: String], now: String = "25/12/2018") throws -> TestSite {
    try TestSite(documents, now: now)
  }

  private func list(_ state: String, of site: TestSite) async throws -> String? {
    try await site.pages()["van-ban/tinh-trang/\(state)/index.html"]
  }

  @Test func aDocumentAndTheOneInItsPlaceLinkToEachOther() async throws {
    let pages = try await site([
      "van-ban/cu.md": Entries.document("42/2010/NĐ-CP", "bị thay thế bởi: 91/2017/NĐ-CP"),
      "van-ban/moi.md": Entries.document("91/2017/NĐ-CP", "tình trạng: còn hiệu lực"),
    ]).pages()
    let (old, new) = try (#require(pages["van-ban/cu/index.html"]), #require(pages["van-ban/moi/index.html"]))
    #expect(old.contains("<a href=\"/van-ban/moi/\">91/2017/NĐ-CP</a>"))
    #expect(new.contains("<dt>Thay thế</dt>\n<dd><a href=\"/van-ban/cu/\">"))
    #expect(old.contains("state-cancelled\">Bị thay thế<") && !new.contains("state-cancelled"))
  }

  @Test func whatReplacedADocumentNeedNotBePublishedHere() async throws {
    let pages = try await site(["van-ban/cu.md": Entries.document("42/2010/NĐ-CP", "bị thay thế bởi: 91/2017/NĐ-CP")])
      .pages()
    #expect(pages["van-ban/cu/index.html"]?.contains("<dd>91/2017/NĐ-CP") == true)
  }

  @Test(arguments: [
    ("tình trạng: còn hiệu lực", "con-hieu-luc"), ("tình trạng: hết hiệu lực", "het-hieu-luc"),
    ("bị thay thế bởi: 91/2017/NĐ-CP", "bi-thay-the"), ("ngày hiệu lực: 01/01/2019", "chua-co-hieu-luc"),
  ])
  func documentsAreListedByTheirState(_ line: String, _ state: String) async throws {
    let page = try await list(state, of: site(["van-ban/a.md": Entries.document("1/CT", line)]))
    #expect(page?.contains("href=\"/van-ban/a/\"") == true)
  }

  @Test(arguments: [("31/12/2018", true), ("01/01/2019", false)])
  func aDocumentTakesEffectOnItsDay(_ now: String, _ isPending: Bool) async throws {
    let document = Entries.document("1/CT", "ngày hiệu lực: 01/01/2019", "tình trạng: còn hiệu lực")
    let site = try site(["van-ban/a.md": document], now: now)
    #expect(try await (list("chua-co-hieu-luc", of: site) != nil) == isPending)
    #expect(try await (list("con-hieu-luc", of: site) != nil) == !isPending)
  }

  @Test func aStateThatNobodyGaveIsNotMadeUp() async throws {
    let pages = try await site(["van-ban/a.md": Entries.document("1/CT", "ngày hiệu lực: 01/01/2018")]).pages()
    #expect(pages.keys.allSatisfy { !$0.contains("tinh-trang") })
    #expect(pages["van-ban/a/index.html"]?.contains("Tình trạng") == false)
  }

  @Test func aDocumentThatWasReplacedIsNotInForce() async throws {
    let document = Entries.document("1/CT", "tình trạng: còn hiệu lực", "bị thay thế bởi: 2/CT")
    #expect(try await site(["van-ban/a.md": document]).problems() == ["van-ban/a.md:8:13 E0482"])
  }

  @Test func documentsThatReplaceOneAnotherAreToldOnce() async throws {
    let documents = [("a", "1/CT", "2/CT"), ("b", "2/CT", "3/CT"), ("c", "3/CT", "1/CT"), ("d", "4/CT", "1/CT")]
    let files = documents.map { ("van-ban/\($0).md", Entries.document($1, "bị thay thế bởi: \($2)")) }
    #expect(try await site(Dictionary(uniqueKeysWithValues: files)).problems() == ["van-ban/a.md:8:18 E0483"])
  }
}
