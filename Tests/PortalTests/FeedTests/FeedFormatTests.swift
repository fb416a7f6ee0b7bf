import Foundation
import Testing

@testable import Portal

@Suite struct FeedFormatTests {
  private func pages() async throws -> [String: String] {
    try await TestSite(
      [
        "tin-tuc/cu.md": Entries.news(
          "Cũ & “mới” <b>", "01/6/2018", "tóm tắt: Một câu", body: "Xem [mới](moi.md), [mục](#muc).\n\n## Mục"),
        "tin-tuc/moi.md": Entries.news("Mới", "03/6/2018", "cập nhật: 05/6/2018"),
        "dien-hinh/2018/a.md": Entries.exemplar(decided: "02/6/2018"),
      ], baseURL: "https://so.example/thi-dua"
    ).pages()
  }

  private func site() async throws -> Site {
    let folder = try TestSite(["tin-tuc/a.md": Entries.news()])
    defer { withExtendedLifetime(folder) {} }
    return try await SiteBuilder(folder.options).site()
  }

  @Test func rssSaysWhatAtomSays() async throws {
    let pages = try await pages()
    let (rss, atom) = (try XMLElements(pages["rss.xml"]), try XMLElements(pages["feed.xml"]))
    #expect(rss["item/title"] == atom["entry/title"])
    #expect(rss["item/guid"] == atom["entry/id"] && rss["item/link"] == atom["entry/id"])
    #expect(rss["item/content:encoded"] == atom["entry/content"])
    #expect(rss["item/description"].count == rss["item/title"].count && !rss["item/description"].contains(""))
    #expect(rss["item/pubDate"].first == "Sun, 03 Jun 2018 00:00:00 +0700")
    #expect(rss["channel/lastBuildDate"] == ["Tue, 05 Jun 2018 00:00:00 +0700"])
  }

  @Test func jsonSaysWhatAtomSays() async throws {
    let pages = try await pages()
    let atom = try XMLElements(pages["feed.xml"])
    let data = Data(try #require(pages["feed.json"]).utf8)
    let feed = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let items = try #require(feed["items"] as? [[String: Any]])
    let texts = { (name: String) in items.compactMap { $0[name] as? String } }
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["feed_url"] as? String == "https://so.example/thi-dua/feed.json")
    #expect(texts("title") == atom["entry/title"] && texts("id") == atom["entry/id"])
    #expect(texts("content_html") == atom["entry/content"])
    #expect(texts("date_published") == atom["entry/published"] && texts("date_modified") == atom["entry/updated"])
  }

  @Test func addressesInTheTextAreFull() async throws {
    let text = try #require(try XMLElements(try await pages()["feed.xml"])["entry/content"].last)
    #expect(text.contains("href=\"https://so.example/thi-dua/tin-tuc/moi/\""))
    #expect(text.contains("href=\"https://so.example/thi-dua/tin-tuc/cu/#muc\""))
  }

  @Test func aPageNamesEveryFormatOfItsFeeds() async throws {
    let pages = try await pages()
    let list = try #require(pages["tin-tuc/index.html"])
    for file in ["feed.xml", "rss.xml", "feed.json", "tin-tuc/feed.xml", "tin-tuc/rss.xml", "tin-tuc/feed.json"] {
      #expect(pages[file] != nil && list.contains("href=\"/thi-dua/\(file)\""), "\(file)")
    }
    #expect(pages["tin-tuc/2018/feed.xml"] != nil && pages["tin-tuc/2018/rss.xml"] == nil)
  }

  @Test func crawlersAreToldWhereTheSitemapIs() async throws {
    #expect(try await pages()["robots.txt"]?.hasSuffix("Sitemap: https://so.example/thi-dua/sitemap.xml\n") ?? false)
  }

  @Test func aLargeSitemapIsAnIndexOfParts() async throws {
    let site = try await site()
    let entries = (0..<7).map { Sitemap.Entry(address: "/a\($0)/", changed: .init(ordinal: 17_000 + $0)) }
    var limits = Sitemap.Limits()
    limits.addresses = 3
    let sitemap = Sitemap(site, entries, limits: limits)
    #expect(sitemap.parts.map(\.address) == ["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"])
    let index = try XMLElements(String(decoding: sitemap.whole, as: UTF8.self))
    let parts = try (0..<3).map { try XMLElements(String(decoding: sitemap.part($0), as: UTF8.self)) }
    #expect(index.root == "sitemapindex")
    #expect(index["sitemap/loc"] == (1...3).map { "https://thi-dua.example/sitemap-\($0).xml" })
    #expect(index["sitemap/lastmod"] == ["2016-07-20", "2016-07-23", "2016-07-24"])
    #expect(parts.flatMap { $0["url/loc"] } == entries.map { "https://thi-dua.example\($0.address)" })
  }

  @Test func aSitemapIsSplitByItsBytesToo() async throws {
    let site = try await site()
    let entries = (0..<40).map { Sitemap.Entry(address: "/a\($0)/", changed: nil) }
    var limits = Sitemap.Limits()
    limits.bytes = 1_000
    let sitemap = Sitemap(site, entries, limits: limits)
    #expect(sitemap.parts.count > 1)
    for number in sitemap.parts.indices { #expect(sitemap.part(number).count <= 1_100) }
  }
}
