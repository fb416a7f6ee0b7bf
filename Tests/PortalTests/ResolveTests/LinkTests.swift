import Testing

@testable import Portal

@Suite struct LinkTests {
  /// The HTML of a link written in `tin-tuc/2018/le/index.md`.
  private func html(_ link: String, baseURL: String? = nil) async throws -> String {
    let site = try TestSite(
      [
        "tin-tuc/2018/le/index.md": Entries.news(body: "[x](\(link))"), "tin-tuc/2018/le/Bảng điểm.pdf": "x",
        "tin-tuc/2018/khác.md": Entries.news("Khác", body: "## Kết quả"), "trang/gioi-thieu.md": Entries.page(),
        "tin-tuc/index.md": Entries.page("Tin tức"),
      ], baseURL: baseURL)
    let page = try #require(try await site.pages()["tin-tuc/2018/le/index.html"])
    return page.firstMatch(of: /<p><a href="([^"]*)"[^>]*>x<\/a><\/p>/).map { String($0.output.1) } ?? "no link"
  }

  @Test(arguments: [
    ("../khác.md", "/tin-tuc/2018/khac/"), ("../kh%C3%A1c.md#ket-qua", "/tin-tuc/2018/khac/#ket-qua"),
    ("../khac/", "/tin-tuc/2018/khac/"), ("/tin-tuc/2018/khac", "/tin-tuc/2018/khac/"),
    ("/trang/gioi-thieu.md", "/trang/gioi-thieu/"), ("../../../trang/gioi-thieu.md", "/trang/gioi-thieu/"),
    ("<Bảng điểm.pdf>", "/tin-tuc/2018/le/bang-diem.pdf"),
    ("https://thi-dua.example/trang/gioi-thieu/", "/trang/gioi-thieu/"),
    ("https://gialai.example/", "https://gialai.example/"), ("mailto:scgl@gialai.gov.vn", "mailto:scgl@gialai.gov.vn"),
    ("/", "/"), ("/tin-tuc/", "/tin-tuc/"), ("../../index.md", "/tin-tuc/"),
    ("/don-vi/van-phong/", "/don-vi/van-phong/"),
    ("/feed.xml", "/feed.xml"), ("/tin-tuc/2018/khac/?in=1", "/tin-tuc/2018/khac/?in=1"),
  ])
  func sourcePathsAndAddressesLeadToPages(_ link: String, _ address: String) async throws {
    #expect(try await html(link) == address)
  }

  @Test func aBaseURLWithAPathStandsBeforeEveryLink() async throws {
    #expect(try await html("../khác.md", baseURL: "https://so.example/thi-dua/") == "/thi-dua/tin-tuc/2018/khac/")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
  ])
  func whatRunsCodeNeverReachesAPage(_ link: String) async throws {
    let site = try TestSite(["tin-tuc/le.md": Entries.news(body: "[x](<\(link)>) ![y](<\(link)>)")])
    let codes = try await site.result().diagnostics.map(\.problem.code)
    #expect(codes.contains(.unsafeLink))
  }

  @Test func filesArePublishedOnlyWhereAPublishedEntryUsesThem() async throws {
    let site = try TestSite([
      "tin-tuc/le.md": Entries.news(
        "Lễ", "30/6/2018", "ảnh: Ảnh Lễ.JPG", "mô tả ảnh: Lễ", "tài liệu:", "  - a.pdf | Báo cáo", body: "[b](b.pdf)"),
      "tin-tuc/nhap.md": Entries.news("Nháp", "30/6/2018", "bản nháp: có", body: "[c](c.pdf)"),
      "tin-tuc/Ảnh Lễ.JPG": "", "tin-tuc/a.pdf": "x", "tin-tuc/b.pdf": "x", "tin-tuc/c.pdf": "x", "tin-tuc/d.pdf": "x",
    ])
    let published = try await site.pages().keys.filter { $0.hasSuffix(".pdf") || $0.hasSuffix(".png") }
    let files = Set(published.map { $0.replacing(/\.[0-9a-f]{8}-\d+/, with: "") }).sorted()
    #expect(files == ["tin-tuc/a.pdf", "tin-tuc/anh-le.png", "tin-tuc/b.pdf"])
    #expect(try await site.problems() == ["tin-tuc/d.pdf W0120", "tin-tuc/nhap.md:4:11 N0611"])
  }
}
