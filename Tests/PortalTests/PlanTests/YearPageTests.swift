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
}
