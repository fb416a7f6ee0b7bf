import Testing

@testable import Portal

/// Names lead from one entry to another, and back.
@Suite struct ReferenceTests {
  private let site: TestSite

  init() throws {
    site = try TestSite([
      "phong-trao/lao-dong-gioi.md": Entries.movement("Lao động giỏi, lao động sáng tạo", "văn bản: 18/CT-TTg"),
      "van-ban/chi-thi.md": Entries.document("18/CT-TTg"),
      "sang-kien/2018/so-hoa.md": Entries.initiative("Số hóa hồ sơ", "phong trào:", "  - lao-dong-gioi"),
      "dien-hinh/2018/a.md": Entries.exemplar(
        "Nguyễn Văn A", "sáng kiến:", "  - so hoa ho so", "phong trào:", "  - LAO ĐỘNG GIỎI, LAO ĐỘNG SÁNG TẠO"),
    ])
  }

  @Test(arguments: [
    ("dien-hinh/2018/a", "/sang-kien/2018/so-hoa/"), ("sang-kien/2018/so-hoa", "/dien-hinh/2018/a/"),
    ("dien-hinh/2018/a", "/phong-trao/lao-dong-gioi/"), ("phong-trao/lao-dong-gioi", "/dien-hinh/2018/a/"),
    ("phong-trao/lao-dong-gioi", "/sang-kien/2018/so-hoa/"), ("phong-trao/lao-dong-gioi", "/van-ban/chi-thi/"),
    ("van-ban/chi-thi", "/phong-trao/lao-dong-gioi/"), ("dien-hinh/2018/a", "/don-vi/van-phong/"),
    ("don-vi/van-phong", "/dien-hinh/2018/a/"), ("don-vi/van-phong", "/sang-kien/2018/so-hoa/"),
  ])
  func bothEndsOfAReferenceLinkToTheOther(_ page: String, _ address: String) async throws {
    let text = try #require(try await site.pages()["\(page)/index.html"])
    #expect(text.contains("href=\"\(address)\""))
  }

  @Test func entriesOfOneNameAreToldApartByTheirAddress() async throws {
    try site.write("sang-kien/2017/so-hoa.md", Entries.initiative("Số hóa hồ sơ", year: 2017))
    #expect(try await site.problems().contains("dien-hinh/2018/a.md:13:5 E0211"))
    try site.write("dien-hinh/2018/a.md", Entries.exemplar("Nguyễn Văn A", "sáng kiến:", "  - 2017/so-hoa"))
    let text = try #require(try await site.pages()["dien-hinh/2018/a/index.html"])
    #expect(text.contains("href=\"/sang-kien/2017/so-hoa/\""))
  }

  @Test func namingWhatIsNotPublishedYetIsNoMistake() async throws {
    try site.write("sang-kien/2018/so-hoa.md", Entries.initiative("Số hóa hồ sơ", "bản nháp: có"))
    let page = try #require(try await site.pages()["dien-hinh/2018/a/index.html"])
    #expect(page.contains("Số hóa hồ sơ") && !page.contains("href=\"/sang-kien/2018/so-hoa/\""))
  }

  @Test func withoutAListOfHonoursEachNameStandsForItself() async throws {
    try site.write("dien-hinh/2018/b.md", Entries.exemplar("Trần Thị B", "danh hiệu:", "  - Danh hiệu bất kỳ"))
    #expect(try await site.pages()["dien-hinh/danh-hieu/danh-hieu-bat-ky/index.html"] != nil)
  }
}
