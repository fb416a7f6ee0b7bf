import Testing

@testable import Portal

/// What a plan does not state is never printed as a fact; a unit alone in its group has no rank, wherever it is shown.
@Suite struct PlanSettingTests {
  private static let plan = """
    năm: 2018
    bắt buộc đăng ký: có
    đợt:
      - {mã: dot-1, tên: Đợt 1, từ ngày: 1/1/2018, đến ngày: 30/6/2018}
    danh hiệu:
      - {mã: tt, tên: Tập thể Lao động tiên tiến, đối tượng: tập thể}
      - {mã: co, tên: Cờ thi đua, đối tượng: cơ quan}
    chấm điểm:
      tiêu chí:
        - {mã: TC01, tên: Nhiệm vụ, điểm tối đa: 30}
      mức xếp loại:
        - {tên: Tốt, từ điểm: 10}
      cả năm: {dot-1: 100%}

    """
  private static let units =
    "mã,tên,nhóm đơn vị,tên cũ\nvp,Văn phòng,phòng,\ntt,Thanh tra,phòng,Ban Thanh tra\ncc,Chi cục,chi cục,\n"

  private func pages(_ plan: String = plan) async throws -> [String: String] {
    let registrations = ["vp", "tt", "cc"].map { "tập thể,\($0),\($0),tt,31/12/2018\n" }.joined()
    return try await TestSite(
      [
        "don-vi.csv": Self.units, "thi-dua/2018/ke-hoach.yaml": plan,
        "thi-dua/2018/dang-ky.csv":
          "đối tượng,tên,đơn vị,danh hiệu,ngày\n\(registrations)cơ quan,Sở Công Thương,,co,1/3/2018\n",
        "thi-dua/2018/diem.csv":
          "đợt,đơn vị,tiêu chí,điểm tự chấm,điểm hội đồng\ndot-1,vp,TC01,,20\ndot-1,Ban thanh tra,TC01,,25\ndot-1,cc,TC01,,28\n",
      ], now: "1/7/2018"
    ).pages()
  }

  @Test func aDeadlineThatThePlanDoesNotStateIsNotPrinted() async throws {
    let pages = try await pages()
    let year = try #require(pages["thi-dua/2018/index.html"])
    #expect(year.contains("Kế hoạch không nêu hạn đăng ký"))
    for (path, page) in pages where path.hasSuffix(".html") {
      #expect(!page.contains("chậm nhất là ngày 31/12/2018") && !page.contains("đúng hạn"), "\(path)")
    }
    let stated = try await self.pages(
      "thời hạn:\n  - {mã: dang-ky, việc: Đăng ký, chậm nhất ngày: 31/12/2018}\n" + Self.plan)
    #expect(stated["thi-dua/2018/index.html"]?.contains("đăng ký chậm nhất là ngày 31/12/2018") == true)
    #expect(stated["thi-dua/2018/index.html"]?.contains("Kế hoạch không nêu hạn đăng ký") == false)
  }

  @Test func whetherRegistrationIsCompulsoryIsNotMadeUp() async throws {
    let page = try await pages(Self.plan.replacing("bắt buộc đăng ký: có\n", with: ""))["thi-dua/2018/index.html"]
    #expect(page?.contains("Năm này không bắt buộc đăng ký") == false)
    #expect(page?.contains("Kế hoạch không nêu việc đăng ký thi đua có bắt buộc hay không") == true)
  }

  @Test func aUnitAloneInItsGroupIsListedWithoutARank() async throws {
    let pages = try await pages()
    let year = try #require(pages["thi-dua/2018/index.html"])
    #expect(year.contains("Nhóm chỉ có một đơn vị"))
    let data = try #require(pages["thi-dua/2018/du-lieu.json"])
    #expect(data.contains("\"ly_do\": \"nhóm chỉ có một đơn vị\"") && data.contains("\"tong_diem\": \"28\""))
    let home = try #require(pages["index.html"])
    #expect(home.contains("Thanh tra") && !home.contains("Chi cục"))
    let csv = try #require(
      pages["thi-dua/2018/xep-hang.csv"] ?? pages.first { $0.key.hasSuffix("xep-hang.csv") }?.value)
    #expect(csv.contains("nhóm chỉ có một đơn vị") || csv.isEmpty)
  }

  @Test func aFormerNameNamesTheUnitAndIsNotShown() async throws {
    let entry = Entries.exemplar(unit: "Ban Thanh tra")
    let pages = try await TestSite(["don-vi.csv": Self.units, "dien-hinh/2018/a.md": entry]).pages()
    let page = try #require(pages["dien-hinh/2018/a/index.html"])
    #expect(page.contains("Thanh tra") && !page.contains("Ban Thanh tra"))
    let taken = try await TestSite(["don-vi.csv": "mã,tên,tên cũ\na,Phòng A,Phòng B; Phòng C\nb,Phòng B,Phòng C\n"])
      .problems()
    #expect(taken == ["don-vi.csv:2:11 E0708", "don-vi.csv:2:11 E0708", "don-vi.csv:3:11 E0708"])
  }
}
