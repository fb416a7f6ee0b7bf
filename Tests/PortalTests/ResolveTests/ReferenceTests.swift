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

  @Test(arguments: [
    ("mã,tên đơn vị,viết tắt", ["1:1 E0703", "1:4 E0702"]), ("mã số,tên,viết tắt", ["1:1 E0702", "1:1 E0703"]),
    ("mã,tên,tên tắt", ["1:8 E0702"]),
  ])
  func aWrongHeaderOfTheTableOfUnitsIsTheOnlyMistake(_ header: String, _ problems: [String]) async throws {
    try await nameUnits()
    try site.write("don-vi.csv", units.replacing("mã,tên,viết tắt", with: header))
    #expect(try await site.problems() == problems.map { "don-vi.csv:\($0)" })
  }

  @Test func aMistakeInARowOfTheTableOfUnitsHidesNoSlipElsewhere() async throws {
    try await nameUnits()
    try site.write("don-vi.csv", units + "phong-moi,,\n")
    try site.write(
      "sang-kien/2018/so-hoa.md", Entries.initiative("Số hóa hồ sơ").replacing("VPS", with: "Văn phòng Sơ"))
    let problems = try await site.problems()
    #expect(problems == ["don-vi.csv:5:11 E0705", "sang-kien/2018/so-hoa.md:5:9 E0213"])
  }

  private let units = TestSite.units + "chi-cuc-qltt,Chi cục Quản lý thị trường,Chi cục QLTT\n"

  /// In an entry by an abbreviation that is near a name, and in a year's table, which a profile is compared with.
  private func nameUnits() async throws {
    try site.write("don-vi.csv", units)
    try site.write(
      "dien-hinh/2018/a.md",
      Entries.exemplar("Nguyễn Văn A", unit: "Chi cục QLTT", "danh hiệu:", "  - Lao động tiên tiến"))
    try site.write("sang-kien/2018/so-hoa.md", Entries.initiative("Số hóa hồ sơ"))
    try site.write(
      "thi-dua/2018/ke-hoach.yaml",
      "năm: 2018\ndanh hiệu:\n  - {mã: ldtt, tên: Lao động tiên tiến, đối tượng: cá nhân}\n")
    try site.write(
      "thi-dua/2018/danh-hieu.csv",
      """
      danh hiệu,đối tượng,tên,đơn vị,nhóm nhân sự,trạng thái,số quyết định,ngày quyết định
      ldtt,cá nhân,Nguyễn Văn A,Chi cục QLTT,công chức,đã có quyết định,12/QĐ-SCT,05/7/2018

      """)
    #expect(try await site.problems() == [])
  }
}
