import DataFiles
import Schemas
import SourceText
import Testing
import Vietnamese

@testable import Portal

/// Which day a run takes for today, and that no day in the content can move it.
@Suite struct TodayTests {
  private func day(_ text: String) throws -> CalendarDate { try CalendarDate.parse(text).get() }

  @Test func theOptionComesFirstThenTheEnvironmentThenTheClockInVietnam() throws {
    // 2018-06-30T16:59:59Z and one second later.
    let (before, after): (Int64, Int64) = (1_530_377_999, 1_530_378_000)
    let now = try day("05/7/2018")
    #expect(Today.given(option: now, epoch: "0", clock: 0) == Today(now, .option))
    #expect(Today.given(option: nil, epoch: "\(before)", clock: 0) == Today(try day("30/6/2018"), .environment))
    #expect(Today.given(option: nil, epoch: "\(after)", clock: 0) == Today(try day("01/7/2018"), .environment))
    #expect(Today.given(option: nil, epoch: nil, clock: before) == Today(try day("30/6/2018"), .clock))
    #expect(Today.given(option: nil, epoch: "", clock: after) == Today(try day("01/7/2018"), .clock))
  }

  @Test(arguments: ["hôm nay", "-1", "+1", "1.5", "0x10", " 1", "253402300800", "99999999999999999999"])
  func whatIsNoNumberOfSecondsIsRefused(_ epoch: String) {
    #expect(Today.given(option: nil, epoch: epoch, clock: 0) == nil)
  }

  @Test func siteYAMLFixesTheDayUnlessTheOptionSaysOtherwise() async throws {
    let yaml = TestSite.siteYAML + "hôm nay: 25/12/2017\n"
    let fixed = try await TestSite(["site.yaml": yaml]).result()
    #expect(fixed.today.day == (try day("25/12/2017")))
    guard case .site(let file, line: 4) = fixed.today.origin else { return #expect(Bool(false), "\(fixed.today)") }
    #expect(file.hasSuffix("content/site.yaml"))
    let asked = try await TestSite(["site.yaml": yaml], now: "05/7/2018").result()
    #expect(asked.today == Today(try day("05/7/2018"), .option))
    #expect(try await TestSite().result().today == .endOf2018)
  }

  @Test(arguments: ["bản nháp: có", "trạng thái: đề xuất", "đăng từ ngày: 30/6/2108", "cập nhật: 30/6/2108"])
  func oneMistypedYearPublishesNothingThatWaitsAndDropsNothingThatRuns(_ more: String) async throws {
    let waiting = Entries.news("Chờ", "01/01/2018", "đăng từ ngày: 05/7/2019")
    let running = Entries.news("Còn", "01/01/2018", "đăng đến hết ngày: 05/7/2019")
    let isExemplar = more.hasPrefix("trạng thái")
    let site = try TestSite([
      "tin-tuc/cho.md": waiting, "tin-tuc/con.md": running,
      "tin-tuc/go-nham.md": Entries.news("Nhầm", "30/6/2108"),
      isExemplar ? "dien-hinh/2018/a.md" : "tin-tuc/b.md": isExemplar
        ? Entries.exemplar(state: "đề xuất", decided: "30/6/2108") : Entries.news("B", "30/6/2108", more),
    ])
    let pages = try await site.pages()
    #expect(pages["tin-tuc/cho/index.html"] == nil && pages["tin-tuc/con/index.html"] != nil)
    #expect(try await site.problems().contains("tin-tuc/go-nham.md:3:7 W0230"))
  }

  @Test func aYearOfPlansAloneHasItsPlaceOnTheFrontPage() async throws {
    let site = try TestSite(
      [
        "thi-dua/2018/ke-hoach.yaml": "năm: 2018\nchủ đề: Chủ đề cũ\n",
        "thi-dua/2019/ke-hoach.yaml": "năm: 2019\nchủ đề: Chủ đề mới\n",
        "tin-tuc/le.md": Entries.news(),
      ], now: "15/3/2019")
    #expect(try await site.pages()["index.html"]?.contains("Chủ đề mới") == true)
  }

  /// Every key of every kind that is a day or a year, with days about both ends of what passes without a word.
  @Test(arguments: [Schema](Kind.allCases.map(\.schema)) + [PlanKeys.schema, SiteConfig.schema])
  func aDayFarFromTodayIsAskedAboutUnderEachKey(_ schema: Schema) throws {
    let days = PlausibleDays(on: try day("29/11/2026"))
    for field in schema.days {
      let far = field.isYear ? "2056" : field.horizon == .year ? "29/11/2027" : "29/11/2056"
      let tooFar = field.isYear ? "2057" : field.horizon == .year ? "30/11/2027" : "30/11/2056"
      let (near, beyond) = field.isYear ? ("2027", "2028") : (far, tooFar)
      for (value, isDoubted) in [
        (near, false), (beyond, true), (field.isYear ? "2108" : "30/6/2108", true),
        (field.isYear ? "1945" : "01/01/1945", false), (field.isYear ? "1944" : "31/12/1944", true),
      ] {
        let source = SourceFile(path: "a.yaml", bytes: Array("\(field.name): \(value)\n".utf8))
        let all = 0..<source.bytes.count
        let flat = Schema("x", [field])
        var reader = KeyReader(source, days)
        _ = reader.read(YAMLReading(source, range: all) { flat.field(for: $0) != nil }, flat, range: all)
        #expect(
          reader.diagnostics.map(\.problem.code) == (isDoubted ? [.implausibleDay] : []), "\(field.name): \(value)")
      }
    }
  }

  @Test func aPlanLooksAheadFromTheEndOfItsOwnYear() throws {
    let today = try day("29/11/2026")
    let next = PlausibleDays(on: today, planOf: 2027)
    #expect(next.doubt(try day("15/01/2028"), .year) == nil)
    #expect(next.doubt(try day("01/01/2029"), .year) != nil)
    let mistyped = PlausibleDays(on: today, planOf: 2108)
    #expect(mistyped.doubt(try day("31/12/2108"), .year) != nil)
    #expect(mistyped.doubt(year: 2108) != nil)
  }

  @Test(
    arguments: [
      ("32873", nil), ("32874", "1990-01-01"), ("43281", "2018-06-30"), ("50770", "2038-12-31"), ("50771", nil),
      ("2018", nil), ("15", nil), ("0", nil), ("60", nil), ("1", nil), ("+43281", nil), ("043281", nil),
      ("-43281", nil),
      ("43281.5", nil), ("43281,5", nil), ("4328１", nil), ("432810", nil), ("99999999999999999999", nil), ("", nil),
    ] as [(String, String?)])
  func aNumberIsADayWhereSpreadsheetsWriteOneOfThisTime(_ text: String, _ iso: String?) throws {
    #expect(PlausibleDays.in2018.day(ofSerial: text)?.iso == iso)
  }

  @Test(arguments: ["2018", "15", "1905", "32873", "50771", "99999"])
  func anyOtherNumberInATableIsNoDay(_ number: String) async throws {
    let results = "chỉ tiêu,số liệu đến ngày,thực hiện,nguồn\nxuat-khau,\(number),\"1.469,5\",Báo cáo\n"
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": TableHabitTests.plan, "thi-dua/2018/ket-qua.csv": results])
    #expect(try await site.problems() == ["thi-dua/2018/ket-qua.csv:2:11 E0208"])
    let units = "mã,tên,từ ngày\nvp,Văn phòng,\(number)\n"
    #expect(try await TestSite(["don-vi.csv": units]).problems() == ["don-vi.csv:2:14 E0208"])
  }

  @Test func aTableThatNamesAFarDayIsAskedAbout() async throws {
    let results = TableHabitTests.results.replacing("30/6/2018", with: "30/6/2108")
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": TableHabitTests.plan, "thi-dua/2018/ket-qua.csv": results])
    #expect(try await site.problems().contains("thi-dua/2018/ket-qua.csv:2:11 W0230"))
  }

  @Test func theDayOfAPreviewIsTakenAnewWithEachReading() async throws {
    let site = try TestSite(["tin-tuc/le.md": Entries.news("Lễ", "30/6/2019")])
    site.options.baseURL = "http://127.0.0.1:8000"
    let preview = try await Preview(site.options, language: .vi)
    #expect(await preview.current.diagnostics.map(\.problem.code) == [])
    try await preview.read(FileChanges(), on: Today(try day("01/01/2017"), .clock))
    try await preview.update()
    #expect(await preview.current.diagnostics.map(\.problem.code) == [.implausibleDay])
    #expect(await preview.current.site.today == (try day("01/01/2017")))
  }
}

extension Schema {
  /// Keys that are a day or a year, those of the records in it too.
  fileprivate var days: [KeySpec] {
    fields.flatMap { field -> [KeySpec] in
      switch field.type {
      case .date, .year: [field]
      case .record(let inner), .list(of: .record(let inner)): inner.days
      default: []
      }
    }
  }
}

extension KeySpec {
  fileprivate var isYear: Bool { if case .year = type { true } else { false } }
}
