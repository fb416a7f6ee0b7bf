import Foundation
import Testing

@testable import Portal

@Suite struct PicturePageTests {
  private func site() throws -> TestSite {
    let site = try TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A", "ảnh: Chân dung.JPG", "mô tả ảnh: Chân dung"),
      "tin-tuc/le/index.md": Entries.news(
        body: "![Lễ](le.webp \"Chú thích\")\n\n```{bộ ảnh}\nvan-ban.png | Ảnh một\n```\n\nXem [ảnh](dong.gif)."),
    ])
    try site.add("dien-hinh/2018/Chân dung.JPG", Pictures.bytes("chan-dung-gps.jpg"))
    for name in ["le.webp", "van-ban.png", "dong.gif"] { try site.add("tin-tuc/le/\(name)", Pictures.bytes(name)) }
    return site
  }

  @Test func everyPictureOnAPageHasItsSides() async throws {
    let pages = try await site().pages()
    let profile = try #require(pages["dien-hinh/2018/a/index.html"])
    #expect(profile.contains("src=\"/dien-hinh/2018/chan-dung.jpg\" alt=\"Chân dung\" width=\"24\" height=\"40\""))
    #expect(try #require(pages["dien-hinh/index.html"]).contains("chan-dung.jpg\" alt=\"\" width=\"24\" height=\"40\""))
    let news = try #require(pages["tin-tuc/le/index.html"])
    #expect(news.contains("src=\"/tin-tuc/le/le.webp\" alt=\"Lễ\" width=\"40\" height=\"24\""))
    #expect(news.contains("src=\"/tin-tuc/le/van-ban.png\" alt=\"Ảnh một\" width=\"24\" height=\"40\""))
  }

  @Test func aLinkToTheEntryIsShownWithItsPicture() async throws {
    let pages = try await site().pages()
    let profile = try #require(pages["dien-hinh/2018/a/index.html"])
    #expect(profile.contains("property=\"og:image\" content=\"https://thi-dua.example/dien-hinh/2018/chan-dung.jpg\""))
    #expect(profile.contains("property=\"og:image:width\" content=\"24\""))
    #expect(!(try #require(pages["tin-tuc/le/index.html"]).contains("og:image")))
  }

  @Test func whatIsPublishedIsClean() async throws {
    let site = try site()
    let output = try #require(try await site.result().output)
    let folder = try TemporaryFolder()
    _ = try await SiteWriter(output: folder.path / "public", jobs: 2).write(output)
    for name in ["dien-hinh/2018/chan-dung.jpg", "tin-tuc/le/le.webp", "tin-tuc/le/van-ban.png", "tin-tuc/le/dong.gif"]
    {
      let bytes = try Files.read(folder.path / "public" / Path(name))
      #expect(!bytes.contains("Secret") && !bytes.contains("GPS"), "\(name)")
      #expect(try CleanPicture(bytes).bytes == bytes)
    }
    let again = try await SiteWriter(output: folder.path / "public", jobs: 2).write(output)
    #expect(again.written == 0)
  }

  @Test func aPhotographUnderAnotherNameIsCleanedToo() async throws {
    let site = try TestSite(["tin-tuc/a.md": Entries.news("Lễ", "30/6/2018", "tài liệu:", "  - a.pdf | Ảnh")])
    try site.add("tin-tuc/a.pdf", Pictures.bytes("chan-dung-gps.jpg"))
    let file = try #require(try await site.result().output?.files.first)
    #expect(try !file.picture().contains("Secret"))
  }

  @Test func aHeavyPictureIsAWarning() async throws {
    let site = try TestSite(["tin-tuc/a.md": Entries.news(body: "![Lễ](a.png) ![Lễ](b.png)")])
    try site.add("tin-tuc/a.png", Pictures.heavyPNG(1_660_000))
    try site.add("tin-tuc/b.png", Pictures.heavyPNG(1_499_000))
    let found = try await site.result().diagnostics
    #expect(found.map(\.problem.code) == [.heavyPicture])
    #expect(found.first?.problem.vi.message.contains("1,7 MB") ?? false)
  }
}
