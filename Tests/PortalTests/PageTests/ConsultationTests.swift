import Testing
import Vietnamese

@testable import Portal

/// Opinions on who is proposed: ten working days, counted by the holidays of site.yaml, and ended by themselves.
@Suite struct ConsultationTests {
  private static let holidays = """
    ngày nghỉ:
      - từ ngày: 01/01/2019
        dịp: Tết Dương lịch
      - từ ngày: 24/12/2018
        làm bù: 29/12/2018

    """

  private func site(_ more: String = "", from: String = "17/12/2018", now: String = "17/12/2018") throws -> TestSite {
    let entry = """
      ---
      tiêu đề: Lấy ý kiến khen thưởng
      được đề nghị: Ông Nguyễn Văn A
      đề nghị tặng: Huân chương Lao động hạng Ba
      thành tích: Có nhiều đóng góp cho ngành
      từ ngày: \(from)
      gửi ý kiến về:
        - Văn phòng Sở
      \(more)
      ---

      """
    return try TestSite(["lay-y-kien/a.md": entry, "site.yaml": TestSite.siteYAML + Self.holidays], now: now)
  }

  private func page(_ site: TestSite) async throws -> String {
    try #require(try await site.pages()["lay-y-kien/a/index.html"])
  }

  /// 18–21, 25–28 and the Saturday worked instead of the 24th are nine; the tenth is Monday the 31st.
  @Test func theTermIsTenWorkingDaysAfterTheDayOfPublication() async throws {
    let page = try await page(site())
    #expect(page.contains("Từ ngày 17/12/2018 đến hết ngày 31/12/2018 (10 ngày làm việc)"))
  }

  @Test(arguments: [
    ("14/12/2018", "Chưa bắt đầu lấy ý kiến", true), ("17/12/2018", "Đang lấy ý kiến", true),
    ("31/12/2018", "Đang lấy ý kiến", true), ("01/01/2019", "Đã kết thúc lấy ý kiến", false),
  ])
  func itEndsByItselfOnTheDayOfTheBuild(_ now: String, _ state: String, _ isShown: Bool) async throws {
    let page = try await page(site(now: now))
    #expect(page.contains(state))
    #expect(page.contains("<dd>Văn phòng Sở") == isShown)
  }

  @Test func itSaysHowManyWorkingDaysAreLeft() async throws {
    #expect(try await page(site(now: "28/12/2018")).contains("Còn 3 ngày làm việc"))
  }

  @Test(arguments: [("28/12/2018", true), ("31/12/2018", false), ("05/01/2019", false)])
  func aTermThatIsTooShortIsToldWithTheDayThatWouldDo(_ through: String, _ isShort: Bool) async throws {
    let problems = try await site("đến ngày: \(through)").problems()
    #expect(problems == (isShort ? ["lay-y-kien/a.md:9:11 E0486"] : []))
  }

  @Test func withoutTheYearsHolidaysTheTermIsDoubtfulWhileItRuns() async throws {
    #expect(try await site(from: "01/4/2020", now: "01/4/2020").problems() == ["lay-y-kien/a.md:6:10 W0487"])
    #expect(try await site(from: "01/4/2020", now: "01/6/2020").problems() == [])
  }

  @Test func aHolidayOfSeveralDaysIsNotWorked() {
    let calendar = WorkingCalendar()
    let friday = try! CalendarDate.parse("21/12/2018").get()
    #expect(calendar.day(1, after: friday).short == "24/12/2018")
    #expect(calendar.count(after: friday, through: friday.adding(days: 14)) == 10)
  }
}
