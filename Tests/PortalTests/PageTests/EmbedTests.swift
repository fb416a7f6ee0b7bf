import Testing

@testable import Portal

/// Figures of a year in the text of an entry.
@Suite struct EmbedTests {
  private func site(_ block: String) throws -> TestSite {
    try TestSite([
      "thi-dua/2018/ke-hoach.yaml": TableHabitTests.plan, "thi-dua/2018/diem.csv": TableHabitTests.scores,
      "thi-dua/2018/ket-qua.csv": TableHabitTests.results, "thi-dua/2017/ke-hoach.yaml": "năm: 2017\n",
      "tin-tuc/a.md": Entries.news(body: block),
    ])
  }

  @Test func aTableOfRanksStandsInTheText() async throws {
    let page = try #require(
      try await site("```{xếp hạng} năm: 2018, đợt: Đợt 1\n```").pages()["tin-tuc/a/index.html"])
    #expect(page.contains("<table class=\"standings\">") && page.contains("Văn phòng Sở"))
    #expect(page.contains("href=\"/thi-dua/2018/don-vi/van-phong/"))
    #expect(page.contains("<data value=\"28.5\">28,5</data>"))
  }

  @Test func aTargetStandsInTheText() async throws {
    let page = try #require(
      try await site("```{chi tieu} nam: 2018, ma: xuat-khau\n```").pages()["tin-tuc/a/index.html"])
    #expect(page.contains("<table class=\"targets\">") && page.contains("<data value=\"1469.5\">1.469,5</data>"))
  }

  @Test func twiceOnAPageItHasTwoIDs() async throws {
    let block = "```{xếp hạng} năm: 2018, đợt: dot-1\n```\n\n"
    let page = try #require(try await site(block + block).pages()["tin-tuc/a/index.html"])
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count, "\(ids)")
    #expect(ids.count { $0.hasPrefix("khoi-") } >= 2)
  }

  @Test(
    arguments: [
      ("{xếp hạng} năm: 2081, đợt: dot-1", "6:20 E0318", "2018"),
      ("{xếp hạng} năm: 2018, đợt: dot-9", "6:31 E0421", "dot-1"),
      ("{xếp hạng} năm: 2018, đợt: ca-nam", "6:31 E0421", nil), ("{xếp hạng} năm: 2017, đợt: dot-1", "6:31 E0318", nil),
      ("{chỉ tiêu} năm: 2018, mã: xuat-khua", "6:30 E0423", "xuat-khau"), ("{chỉ tiêu} năm: 2018", "6:1 E0318", nil),
      ("{xếp hạng}", "6:1 E0318", nil), ("{xếp hạng} năm: 2018, lượt: dot-1", "6:26 E0318", nil),
      ("{xếp hạng} năm: 2018, đợtt: dot-1", "6:26 E0318", "đợt"),
      ("{xếp hạng} năm 2018, đợt: dot-1", "6:15 E0318", nil),
      ("{xếp hạn} năm: 2018, đợt: dot-1", "6:1 E0306", "xếp hạng"),
    ] as [(String, String, String?)])
  func whatItNamesMustBeThere(_ block: String, _ place: String, _ suggestion: String?) async throws {
    let site = try site("```\(block)\n```")
    #expect(try await site.problems() == ["tin-tuc/a.md:\(place)"])
    #expect(try await site.result().diagnostics.first?.problem.suggestion == suggestion)
  }

  @Test func textInTheBlockIsNotLost() async throws {
    let site = try site("> ```{chỉ tiêu} năm: 2018, mã: xuat-khau\n>\n>  Số liệu\n> ```")
    #expect(try await site.problems() == ["tin-tuc/a.md:8:4 E0318"])
  }
}
