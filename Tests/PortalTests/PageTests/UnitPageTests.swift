import Testing

@testable import Portal

@Suite struct UnitPageTests {
  private let site: TestSite

  init() throws {
    site = try TestSite([
      "don-vi.csv": """
      mã,tên,viết tắt,nhóm đơn vị,từ ngày,đến ngày,đơn vị kế thừa
      phong-cu,Phòng Xuất nhập khẩu,P. XNK,phòng,01/01/2015,43281,Phòng mới
      phong-moi,Phòng mới,,phòng,1/7/2018,,

      """,
      "dien-hinh/2018/a.md": Entries.exemplar(unit: "P. XNK"), "sang-kien/2018/b.md": Entries.initiative("Số hóa"),
      "tin-tuc/c.md": Entries.news("C", "30/6/2018", "đơn vị: phong-moi"),
    ])
    try site.write(
      "sang-kien/2018/b.md", Entries.initiative("Số hóa").replacing("đơn vị: VPS", with: "đơn vị: phong-cu"))
  }

  @Test func aUnitShowsWhatIsItsOwn() async throws {
    let page = try #require(try await site.pages()["don-vi/phong-cu/index.html"])
    for text in [
      "Phòng Xuất nhập khẩu", "P. XNK", "01/01/2015", "30/6/2018", "/dien-hinh/2018/a/", "/sang-kien/2018/b/",
    ] {
      #expect(page.contains(text))
    }
    #expect(!page.contains("/tin-tuc/c/"))
  }

  @Test func aUnitThatHasNothingIsNotCounted() async throws {
    let pages = try await TestSite(["dien-hinh/2018/a.md": Entries.exemplar()]).pages()
    let list = try #require(pages["don-vi/index.html"])
    #expect(list.contains("<data value=\"1\">1</data>") && !list.contains("<data value=\"0\">"))
  }

  @Test func unitsLeadToThoseBeforeAndAfterThem() async throws {
    let pages = try await site.pages()
    #expect(pages["don-vi/phong-cu/index.html"]?.contains("href=\"/don-vi/phong-moi/\"") == true)
    #expect(pages["don-vi/phong-moi/index.html"]?.contains("href=\"/don-vi/phong-cu/\"") == true)
    for unit in ["phong-cu", "phong-moi"] {
      #expect(pages["don-vi/index.html"]?.contains("href=\"/don-vi/\(unit)/\"") == true)
    }
  }
}
