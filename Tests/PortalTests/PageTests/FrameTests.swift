import Disk
import Testing

@testable import Portal

@Suite struct FrameTests {
  @Test func nothingThatAnEditorWritesBecomesMarkup() async throws {
    let evil = "\"'><script>alert(1)</script>&"
    let quoted = "'" + evil.replacing("'", with: "''") + "'"
    let site = try TestSite([
      "site.yaml":
        "tên: \(quoted)\ncơ quan: \(quoted)\nđịa chỉ trang web: https://a.example/\nliên hệ:\n  thư điện tử: \(quoted)\n",
      "don-vi.csv": "mã,tên\nvps,\"\(evil.replacing("\"", with: "\"\""))\"\n",
      "dien-hinh/2018/a.md": Entries.exemplar(quoted, "lĩnh vực: \(quoted)", "danh hiệu:\n  - \(quoted)"),
      "tin-tuc/b.md": Entries.news(quoted, "30/6/2018", "tóm tắt: \(quoted)", "chuyên mục: \(quoted)"),
    ])
    for (path, text) in try await site.pages() where !path.hasPrefix("assets/") {
      // In JSON a quote that is said has a backslash before it.
      #expect(!text.contains("<script>") && !text.replacing("\\\"", with: "_").contains("\"'>"), "\(path)")
    }
  }

  @Test func theBaseURLStandsBeforeEveryAddress() async throws {
    let site = try TestSite(
      ["tin-tuc/le.md": Entries.news(), "trang/a.md": Entries.page()], baseURL: "https://so.example/thi-dua/")
    for (path, text) in try await site.pages() where path.hasSuffix(".html") {
      for link in text.matches(of: /(?:href|src)="(\/[^"]*)"/) {
        #expect(link.output.1.hasPrefix("/thi-dua/"), "\(path): \(link.output.1)")
      }
    }
    let page = try #require(try await site.pages()["tin-tuc/le/index.html"])
    #expect(page.contains("<link rel=\"canonical\" href=\"https://so.example/thi-dua/tin-tuc/le/\">"))
  }

  @Test func sampleDataIsVisiblySo() async throws {
    let site = try TestSite(["site.yaml": TestSite.siteYAML + "dữ liệu minh họa: có\n"])
    for (path, text) in try await site.pages() where path.hasSuffix(".html") {
      #expect(text.contains("Dữ liệu minh họa"), "\(path)")
    }
    #expect(try await TestSite().pages()["index.html"]?.contains("Dữ liệu minh họa") == false)
  }

  @Test func theMenuIsThatOfTheSiteFile() async throws {
    let menu =
      "trình đơn:\n  - tên: Mục riêng\n    địa chỉ: /trang/a/\n  - tên: Nơi khác\n    địa chỉ: https://b.example/\n"
    let site = try TestSite(["site.yaml": TestSite.siteYAML + menu, "trang/a.md": Entries.page("A")])
    let home = try #require(try await site.pages()["index.html"])
    #expect(home.contains("<a href=\"/trang/a/\">Mục riêng</a>") && home.contains("href=\"https://b.example/\""))
  }

  @Test func theContactIsThatOfTheSiteFile() async throws {
    let contact = "liên hệ:\n  địa chỉ: Số 1\n  điện thoại: 0269 000 000\n  thư điện tử: a@b.example\n"
    let home = try #require(
      try await TestSite(["site.yaml": TestSite.siteYAML + contact]).pages()["index.html"])
    #expect(home.contains("Số 1") && home.contains("0269 000 000") && home.contains("a@b.example"))
  }

  @Test func aSiteOfOnlyItsFileHasAHomePageAndANotFoundPage() async throws {
    let site = try TestSite()
    try Files.remove(site.options.content / "don-vi.csv")
    let pages = try await site.pages()
    #expect(pages["index.html"] != nil && pages["404.html"]?.contains("noindex") == true)
    #expect(try await site.problems().isEmpty)
  }

  @Test func notesAndGalleriesAreRendered() async throws {
    let body = "```{lưu ý}\nXem [b](b.md) **ngay**.\n```\n\n```{bộ ảnh}\nanh.png | Lễ phát động\n```\n"
    let site = try TestSite([
      "tin-tuc/a.md": Entries.news("A", "30/6/2018", body: body), "tin-tuc/b.md": Entries.news("B"),
      "tin-tuc/anh.png": "",
    ])
    let page = try #require(try await site.pages()["tin-tuc/a/index.html"])
    #expect(page.contains("<a href=\"/tin-tuc/b/\">b</a> <strong>ngay</strong>"))
    #expect(page.contains(/<img[^>]* src="\/tin-tuc\/anh\.[0-9a-f]{8}-\d+\.\w+"[^>]* alt="Lễ phát động"/))
  }
}
