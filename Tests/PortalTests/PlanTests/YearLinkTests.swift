import Testing

@testable import Portal

/// Addresses that plans and tables write lead somewhere, or are told of at their place.
@Suite struct YearLinkTests {
  private static let page = Entries.page("Kế hoạch", body: "## Mục một\n\nChữ.")

  private func site(_ clause: String = "/trang/ke-hoach/#muc-mot", topic: String = "mục tiêu", evidence: String = "")
    throws -> TestSite
  {
    try TestSite([
      "trang/ke-hoach.md": Self.page, "van-ban/a.md": Entries.document("12/QĐ-SCT"),
      "tin-tuc/nhap.md": Entries.news("Tin nháp", "1/6/2018", "bản nháp: có"),
      "thi-dua/2018/ke-hoach.yaml": """
      năm: 2018
      tên: Kế hoạch năm 2018
      toàn văn: /trang/ke-hoach/
      điều khoản:
        - mục: mục II.4
          địa chỉ: \(clause)
          về:
            - \(topic)
      mục tiêu:
        - {mã: a, nội dung: Công sở văn hóa, loại: định tính, căn cứ: "Kế hoạch, mục II.4"}

      """,
      "thi-dua/2018/muc-tieu.csv": "mục tiêu,số liệu đến ngày,kết quả,minh chứng\na,1/12/2018,đạt,\(evidence)\n",
    ])
  }

  /// Without the note that a draft waits.
  private func problems(_ site: TestSite) async throws -> [String] {
    try await site.problems().filter { !$0.hasSuffix("N0611") }
  }

  private func year(_ site: TestSite) async throws -> String {
    try #require(try await site.pages()["thi-dua/2018/index.html"])
  }

  @Test func thePlanIsLedToItsText() async throws {
    let pages = try await site().pages()
    for path in ["thi-dua/2018/index.html", "thi-dua/2018/cach-tinh/index.html"] {
      #expect(pages[path]?.contains("<a href=\"/trang/ke-hoach/\">Kế hoạch năm 2018</a>") == true, "\(path)")
    }
  }

  @Test func aGoalIsLedToTheClauseThatItNames() async throws {
    let page = try await year(site())
    #expect(page.contains("<a href=\"/trang/ke-hoach/#muc-mot\">Theo mục II.4 của kế hoạch</a>"))
    #expect(page.contains("<a href=\"/trang/ke-hoach/#muc-mot\">Kế hoạch, mục II.4</a>"))
  }

  @Test(arguments: [
    ("/trang/ke-hoach/", "/trang/ke-hoach/"), ("/trang/ke-hoach", "/trang/ke-hoach/"),
    ("https://thi-dua.example/trang/ke-hoach/", "/trang/ke-hoach/"), ("/thi-dua/2018/", "/thi-dua/2018/"),
    ("12/QĐ-SCT", "/van-ban/a/"), ("https://vi-du.example/a.pdf", "https://vi-du.example/a.pdf"),
  ])
  func whatProvesAGoalIsLinked(_ written: String, _ address: String) async throws {
    let site = try site(evidence: written)
    #expect(try await problems(site).isEmpty)
    #expect(try await year(site).contains("Minh chứng:</span> <a href=\"\(address)\">"))
  }

  @Test(arguments: ["Biên bản họp ngày 1/12/2018", "13/QĐ-SCT", "Báo cáo số 5"])
  func wordsThatAreNoAddressStayWords(_ written: String) async throws {
    let site = try site(evidence: written)
    #expect(try await problems(site).isEmpty)
    #expect(try await year(site).contains("Minh chứng:</span> \(written)"))
  }

  @Test(arguments: [("/tin-tuc/khong-co/", "E0303"), ("bao-cao.pdf", "E0303"), ("/tin-tuc/nhap/", "W0307")])
  func evidenceThatLeadsNowhereIsToldAtItsCell(_ written: String, _ code: String) async throws {
    let problems = try await problems(site(evidence: written))
    #expect(problems == ["thi-dua/2018/muc-tieu.csv:2:17 \(code)"])
  }

  @Test(arguments: [("/trang/ke-hoach/#muc-hai", "E0304"), ("/trang/ke-hoch/", "E0303")])
  func aClauseThatLeadsNowhereIsToldAtItsAddress(_ written: String, _ code: String) async throws {
    let problems = try await problems(site(written))
    #expect(problems == ["thi-dua/2018/ke-hoach.yaml:6:14 \(code)"])
  }

  @Test func aTopicThatNoClauseHasIsToldWithTheOnesThereAre() async throws {
    let problems = try await site(topic: "mục đích").result().diagnostics.map(\.problem).filter {
      $0.code == .unknownChoice
    }
    #expect(problems.count == 1 && problems[0].vi.help?.contains("tổ chức thực hiện") == true)
  }
}
