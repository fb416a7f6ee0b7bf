import Disk
import Foundation
import TestSupport
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
    let portrait =
      /src="\/dien-hinh\/2018\/chan-dung\.[0-9a-f]{8}-24\.jpg" [^>]* alt="Chân dung" width="24" height="30"/
    #expect(profile.contains(portrait))
    let card =
      /chan-dung\.[0-9a-f]{8}-24\.jpg 24w" sizes="\(min-width: 48rem\) 16rem, 5rem" alt="" width="24" height="30"/
    #expect(try #require(pages["dien-hinh/index.html"]).contains(card))
    let news = try #require(pages["tin-tuc/le/index.html"])
    #expect(news.contains(/src="\/tin-tuc\/le\/le\.[0-9a-f]{8}-40\.(png|jpg)" [^>]* alt="Lễ" width="40" height="24"/))
    #expect(
      news.contains(/src="\/tin-tuc\/le\/van-ban\.[0-9a-f]{8}-24\.png" [^>]* alt="Ảnh một" width="24" height="40"/))
    #expect(news.contains(/<source type="image\/webp" srcset="\/tin-tuc\/le\/le\.[0-9a-f]{8}-40\.webp 40w"/))
    #expect(news.contains("gallery.") && !profile.contains("gallery."))
  }

  @Test func aLinkToTheEntryIsShownWithItsPicture() async throws {
    let pages = try await site().pages()
    let profile = try #require(pages["dien-hinh/2018/a/index.html"])
    let shared =
      /property="og:image" content="https:\/\/thi-dua\.example\/dien-hinh\/2018\/chan-dung\.[0-9a-f]{8}-24\.jpg"/
    #expect(profile.contains(shared))
    #expect(profile.contains("property=\"og:image:width\" content=\"24\""))
    #expect(!(try #require(pages["tin-tuc/le/index.html"]).contains("og:image")))
  }

  @Test func whatIsPublishedIsClean() async throws {
    let site = try site()
    let output = try #require(try await site.result().output)
    let folder = try TemporaryFolder()
    _ = try await SiteWriter(output: folder.path / "public", jobs: 2).write(output)
    // A portrait, a figure and a gallery in two forms each, and what a link leads to as it is.
    #expect(output.files.count == 7)
    for name in output.files.map(\.path) {
      let bytes = try Files.read(folder.path / "public" / name)
      #expect(!bytes.contains("Secret") && !bytes.contains("GPS"), "\(name)")
      #expect(try CleanPicture(bytes).bytes == bytes)
    }
    let again = try await SiteWriter(output: folder.path / "public", jobs: 2).write(output)
    #expect(again.written == 0)
  }

  @Test func aPhotographUnderAnotherNameIsNotPublished() async throws {
    let site = try TestSite(["tin-tuc/a.md": Entries.news("Lễ", "30/6/2018", "tài liệu:", "  - a.pdf | Ảnh")])
    try site.add("tin-tuc/a.pdf", Pictures.bytes("chan-dung-gps.jpg"))
    #expect(try await site.problems() == ["tin-tuc/a.pdf E0166"])
  }

  @Test("A heavy picture that is published as it is is a warning; one that sizes are made of is none")
  func heavy() async throws {
    let site = try TestSite(["tin-tuc/a.md": Entries.news(body: "[Lễ](a.png) [Lễ](b.png) ![Lễ](c.png)")])
    try site.add("tin-tuc/c.png", Pictures.heavyPNG(1_660_000))
    try site.add("tin-tuc/a.png", Pictures.heavyPNG(1_660_000))
    try site.add("tin-tuc/b.png", Pictures.heavyPNG(1_499_000))
    let found = try await site.result().diagnostics
    #expect(found.map(\.problem.code) == [.heavyPicture])
    #expect(found.first?.problem.vi.message.contains("1,7 MB") ?? false)
  }

  @Test("An SVG that acts is published as a drawing alone, with a warning that names what is dropped; the preview too")
  func aDrawingThatActs() async throws {
    let site = try TestSite(["tin-tuc/a.md": Entries.news(body: "![Lễ](a.svg)")])
    try site.add("tin-tuc/a.svg", Drawings.bytes("script-h.svg"))
    let result = try await site.result()
    let found = try #require(result.diagnostics.first)
    #expect(found.problem.code == .drawingParts && found.problem.vi.message.contains("<h:script>"))
    let file = try #require(result.output?.files.first)
    #expect(try DrawingInspector.faults(file.bytes()) == [])
  }

  @Test("A picture of 2 GB is not read, and one of a thousand million points not published") func limits() async throws
  {
    let site = try TestSite(["tin-tuc/a.md": Entries.news(body: "![Lễ](a.jpg) ![Lễ](b.png) ![Lễ](c.svg)")])
    try site.add("tin-tuc/a.jpg", Pictures.bytes("luy-tien.jpg"))
    try site.add("tin-tuc/c.svg", Array(Drawings.around("").utf8))
    for name in ["a.jpg", "c.svg"] {
      let file = try FileHandle(forWritingTo: URL(filePath: "\(site.options.content)/tin-tuc/\(name)"))
      try file.truncate(atOffset: 2_000_000_000)
    }
    var png = PNGBuilder(width: 100_000, height: 100_000)
    png.end(pixels: PNGBuilder.stored([0]))
    try site.add("tin-tuc/b.png", png.bytes)
    let found = try await site.result().diagnostics
    #expect(found.map(\.problem.code) == [.largePicture, .largePicture, .largePicture])
    #expect(found.map(\.problem.en.message).joined().contains("100000 × 100000"))
  }

  @Test("A theme's pictures are cleaned too, and keep the names that templates point at") func theme() async throws {
    let folder = try TemporaryFolder()
    try folder.write("strings.yaml", "")
    try folder.write("assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"><g id=\"lop\"/></svg>")
    var reader = ThemeReader(folder.path)
    let asset = try #require(try reader.read().assets.first { $0.name == "a.svg" })
    #expect(
      String(decoding: asset.bytes, as: UTF8.self)
        == "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"lop\"/></svg>")
    #expect(reader.diagnostics.contains { $0.problem.code == .drawingParts })
  }
}
