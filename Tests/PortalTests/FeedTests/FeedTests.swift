import Foundation
import SourceText
import Testing

@testable import Portal

@Suite struct FeedTests {
  private func site(baseURL: String? = nil) throws -> TestSite {
    try TestSite(
      [
        "tin-tuc/cu.md": Entries.news("Cũ & “mới” <b>", "01/6/2018", "tóm tắt: Một câu", body: "Xem [mới](moi.md)."),
        "tin-tuc/moi.md": Entries.news("Mới", "03/6/2018", "cập nhật: 05/6/2018"),
        "dien-hinh/2018/a.md": Entries.exemplar(decided: "02/6/2018"),
        "dien-hinh/2018/b.md": Entries.exemplar("Lê Văn B", state: "hủy bỏ", decided: "04/6/2018"),
        "tin-tuc/nhap.md": Entries.news("Nháp", "06/6/2018", "bản nháp: có"),
        "trang/gioi-thieu.md": Entries.page(),
      ], baseURL: baseURL)
  }

  @Test func aFeedIsNewestFirstWithTagsOfItsOwn() async throws {
    let pages = try await site().pages()
    let feed = try XMLElements(pages["feed.xml"])
    #expect(feed.root == "feed")
    #expect(feed["entry/title"] == ["Mới", "Nguyễn Văn A", "Cũ & “mới” <b>"])
    #expect(
      feed["entry/id"] == [
        "https://thi-dua.example/tin-tuc/moi/", "https://thi-dua.example/dien-hinh/2018/a/",
        "https://thi-dua.example/tin-tuc/cu/",
      ])
    #expect(feed["feed/id"] == ["https://thi-dua.example/feed.xml"])
    #expect(feed["author/name"] == ["Sở Công Thương"])
  }

  @Test func daysAreThoseOfVietnam() async throws {
    let feed = try XMLElements(try await site().pages()["feed.xml"])
    #expect(feed["feed/updated"] == ["2018-06-05T00:00:00+07:00"])
    #expect(feed["entry/published"].first == "2018-06-03T00:00:00+07:00")
    #expect(
      feed["entry/updated"] == ["2018-06-05T00:00:00+07:00", "2018-06-02T00:00:00+07:00", "2018-06-01T00:00:00+07:00"])
  }

  @Test func everyFeedThatAPageNamesIsThereAndWellFormed() async throws {
    let pages = try await site(baseURL: "https://so.example/thi-dua").pages()
    for (path, text) in pages where path.hasSuffix(".html") {
      for link in text.matches(of: /type="application\/atom\+xml"[^>]*href="\/thi-dua\/([^"]*)"/) {
        #expect(pages[String(link.output.1)] != nil, "\(path) names \(link.output.1)")
      }
    }
    for (path, text) in pages where path.hasSuffix(".xml") {
      let feed = try XMLElements(text)
      for id in feed["entry/id"] + feed["feed/id"] { #expect(id.hasPrefix("https://so.example/thi-dua/"), "\(path)") }
      #expect(Set(feed["entry/id"]).count == feed["entry/id"].count)
    }
  }

  @Test func charactersThatXMLForbidsAreLeftOut() throws {
    var xml = XMLText()
    xml.element("a", "x\u{0}\u{B}\u{1F}y\tz & <\"")
    #expect(String(decoding: xml.bytes, as: UTF8.self).hasSuffix("<a>x y\tz &amp; &lt;&quot;</a>\n"))
    xml = XMLText()
    xml.element("a", "x\u{FFFE}y\u{FFFF}")
    #expect(try XMLElements(String(decoding: xml.bytes, as: UTF8.self)).root == "a")
  }

  @Test func theSitemapHoldsEveryPageToBeFoundAndNoOther() async throws {
    let pages = try await site(baseURL: "https://so.example/thi-dua").pages()
    let map = try XMLElements(pages["sitemap.xml"])
    let listed = Set(map["url/loc"])
    let found = pages.filter { $0.key.hasSuffix(".html") && !$0.value.contains("content=\"noindex\"") }.keys
      .filter { $0 != "404.html" }
      .map { "https://so.example/thi-dua/" + $0.replacing(/index\.html$/, with: "") }
    #expect(listed == Set(found))
    #expect(map["url/loc"] == map["url/loc"].sorted())
    #expect(map["url/lastmod"].contains("2018-06-05"))
  }
}
