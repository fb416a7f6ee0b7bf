import Testing

@testable import Portal

/// What the site makes of the years' plans.
@Suite struct YearPageTests {
  private func plan(_ year: Int, _ theme: String? = nil) -> String {
    "năm: \(year)\n" + (theme.map { "chủ đề: \($0)\nkhẩu hiệu: Khẩu hiệu \(year)\n" } ?? "")
  }

  @Test func everyYearHasItsDataAndAllHaveOneSchema() async throws {
    let pages = try await TestSite([
      "thi-dua/2017/ke-hoach.yaml": plan(2017), "thi-dua/2018/ke-hoach.yaml": plan(2018),
    ]).pages()
    #expect(
      pages.keys.filter { $0.hasPrefix("thi-dua/") && $0.contains(".json") }.sorted() == [
        "thi-dua/2017/du-lieu.json", "thi-dua/2018/du-lieu.json", "thi-dua/du-lieu.schema.json",
      ])
    #expect(pages["thi-dua/2017/du-lieu.json"]?.hasPrefix("{\n \"nam\": 2017") == true)
  }

  @Test func withoutPlansNothingIsPublished() async throws {
    #expect(try await TestSite().pages().keys.filter { $0.hasPrefix("thi-dua/") } == [])
  }

  @Test func anEntryMayLinkToTheData() async throws {
    let news = Entries.news(body: "[Số liệu](/thi-dua/2018/du-lieu.json), [khác](/thi-dua/2016/du-lieu.json)")
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": plan(2018), "tin-tuc/a.md": news])
    let problems = try await site.problems()
    #expect(problems == ["tin-tuc/a.md:6:47 E0303"])
  }

  @Test(arguments: [("15/3/2018", 2018), ("31/12/2017", 2017), ("1/1/2030", 2018)])
  func theFrontPageHasTheThemeOfTheNewestPlanThatHasBegun(_ today: String, _ year: Int) async throws {
    let site = try TestSite(
      [
        "thi-dua/2017/ke-hoach.yaml": plan(2017, "Chủ đề cũ"), "thi-dua/2018/ke-hoach.yaml": plan(2018, "Chủ đề mới"),
      ], now: today)
    let home = try #require(try await site.pages()["index.html"])
    #expect(home.contains("Chủ đề năm \(year):</span> \(year == 2018 ? "Chủ đề mới" : "Chủ đề cũ")"))
    #expect(home.contains("Khẩu hiệu \(year)"))
    #expect(!home.contains("Khẩu hiệu \(year == 2018 ? 2017 : 2018)"))
  }

  @Test func aPlanWithoutAThemeSaysNothingOfIt() async throws {
    let home = try #require(try await TestSite(["thi-dua/2018/ke-hoach.yaml": plan(2018)]).pages()["index.html"])
    #expect(!home.contains("Chủ đề năm"))
  }

  @Test func withoutUnitsThereIsNoEmptyTable() async throws {
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": plan(2018), "don-vi.csv": "mã,tên\n"])
    let page = try #require(try await site.pages()["thi-dua/2018/index.html"])
    #expect(page.contains("<p class=\"empty\">Chưa có số liệu</p>") && !page.contains("<tbody>"))
  }

  private static let planWithATarget = """
    năm: 2018
    điều khoản:
      - mục: mục II.4
        địa chỉ: /trang/ke-hoach/#muc-4
        về:
          - chỉ tiêu
    đợt:
      - mã: dot-1
        tên: Đợt 1
        từ ngày: 01/01/2018
        đến ngày: 30/6/2018
        mục đích: Lập thành tích chào mừng
        nhiệm vụ:
          - Về đích sớm
      - mã: dot-2
        tên: Đợt 2
        từ ngày: 01/7/2018
        đến ngày: 31/12/2018
    chỉ tiêu:
      - mã: xuat-khau
        tên: Xuất khẩu
        kế hoạch: 470
        cách đánh giá: càng cao càng tốt
    mục tiêu:
      - mã: quan-triet
        nội dung: 100% được quán triệt
        nhóm: Pháp luật
        loại: định tính
    """

  @Test func aRoundJudgesNoYearsTargetAndAnEstimateIsSaidToBeOne() async throws {
    let site = try TestSite([
      "thi-dua/2018/ke-hoach.yaml": Self.planWithATarget,
      "trang/ke-hoach.md": Entries.page("Kế hoạch", body: "## Mục 4"),
      "thi-dua/2018/ket-qua.csv":
        "chỉ tiêu,số liệu đến ngày,thực hiện,ước thực hiện\nxuat-khau,30/6/2018,100,\nxuat-khau,30/11/2018,480,có\n",
    ])
    let pages = try await site.pages()
    let (year, round) = (pages["thi-dua/2018/index.html"] ?? "", pages["thi-dua/2018/dot-1/index.html"] ?? "")
    #expect(round.contains("verdict-in-progress") && !round.contains("verdict-not-met") && round.contains("21,28"))
    #expect(year.contains("verdict-met-by-estimate") && year.contains("Ước đạt") && year.contains("(số ước)"))
    for page in [year, round] {
      #expect(page.contains("Lập thành tích chào mừng") && page.contains("Về đích sớm"))
      #expect(page.contains("100% được quán triệt") && page.contains("<h3>Pháp luật</h3>"))
    }
    #expect(pages["thi-dua/2018/lich.ics"]?.replacing("\r\n ", with: "").contains("Về đích sớm") == true)
  }

  @Test func aClauseIsLinkedWhereItsPageIsThere() async throws {
    let page = "---\ntiêu đề: Kế hoạch\n---\n\n## Mục 4\n\nCác chỉ tiêu.\n"
    let draft = page.replacing("tiêu đề: Kế hoạch", with: "tiêu đề: Kế hoạch\nbản nháp: có")
    let without = try TestSite(["thi-dua/2018/ke-hoach.yaml": Self.planWithATarget, "trang/ke-hoach.md": draft])
    let plain = try #require(try await without.pages()["thi-dua/2018/index.html"])
    #expect(plain.contains("<p class=\"clause\">Theo mục II.4 của kế hoạch"))
    let with = try TestSite(["thi-dua/2018/ke-hoach.yaml": Self.planWithATarget, "trang/ke-hoach.md": page])
    for address in ["index.html", "dot-1/index.html", "cach-tinh/index.html"] {
      let html = try #require(try await with.pages()["thi-dua/2018/\(address)"])
      #expect(html.contains("href=\"/trang/ke-hoach/#muc-4\">Theo mục II.4 của kế hoạch</a>"), "\(address)")
    }
  }
}
