import Testing

@testable import Portal

/// Who and what stands on the front page.
@Suite struct FrontPageTests {
  private static let portrait = "ảnh: a.png\nmô tả ảnh: Chân dung"

  private func home(_ files: [String: String], now: String? = nil) async throws -> String {
    try #require(try await TestSite(files, now: now).pages()["index.html"])
  }

  private func lead(_ page: String) -> String? {
    page.firstMatch(of: /<h2 id="guong-sang">([^<]*)<\/h2>/).map { String($0.1).replacing("\u{A0}", with: " ") }
  }

  @Test func theNewestWithAPortraitStandsFirst() async throws {
    let page = try await home([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A", decided: "01/7/2018", Self.portrait),
      "dien-hinh/2018/b.md": Entries.exemplar("Trần Thị B", decided: "05/7/2018"),
      "dien-hinh/2018/a.png": "",
    ])
    #expect(lead(page) == "Nguyễn Văn A")
    #expect(page.contains("href=\"/dien-hinh/2018/a/\">Đọc câu chuyện"))
    #expect(page.firstRange(of: "Nguyễn")!.lowerBound < page.firstRange(of: "Trần Thị")!.lowerBound)
  }

  @Test func whoIsSaidToStandFirstDoes() async throws {
    let page = try await home([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A", decided: "05/7/2018", Self.portrait),
      "dien-hinh/2018/b.md": Entries.exemplar("Trần Thị B", decided: "01/7/2018", "nổi bật: có"),
      "dien-hinh/2018/c.md": Entries.exemplar("Lê Văn C", state: "đề xuất", decided: "06/7/2018", "nổi bật: có"),
      "dien-hinh/2018/a.png": "",
    ])
    #expect(lead(page) == "Trần Thị B")
  }

  @Test func everybodyStandsThereOnce() async throws {
    let page = try await home([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A", decided: "05/7/2018"),
      "dien-hinh/2017/a.md": Entries.exemplar("Nguyễn  văn A", year: 2017, decided: "05/7/2017"),
      "dien-hinh/2018/b.md": Entries.exemplar("Trần Thị B", decided: "01/7/2018"),
      "dien-hinh/2017/b.md": Entries.exemplar("Trần Thị B", year: 2017, unit: "P. QLTM", decided: "01/7/2017"),
    ])
    #expect(page.contains("/dien-hinh/2018/a/") && !page.contains("/dien-hinh/2017/a/"))
    // Of another unit: who knows.
    #expect(page.contains("/dien-hinh/2018/b/") && page.contains("/dien-hinh/2017/b/"))
  }

  @Test func withoutPeopleTheSiteSaysItsName() async throws {
    let page = try await home(["tin-tuc/a.md": Entries.news()])
    #expect(lead(page) == nil && page.contains("<h1>Thi đua, khen thưởng</h1>"))
  }

  @Test func movementsStandByWhatHappensNow() async throws {
    let page = try await home(
      [
        "phong-trao/a.md": Entries.movement("Đã hết", "từ ngày: 01/01/2017", "đến ngày: 31/12/2017"),
        "phong-trao/b.md": Entries.movement("Không ghi ngày"),
        "phong-trao/c.md": Entries.movement("Năm năm", "từ ngày: 01/01/2016", "đến ngày: 31/12/2020"),
        "phong-trao/d.md": Entries.movement("Của năm", "từ ngày: 01/01/2018", "đến ngày: 31/12/2018"),
      ], now: "05/7/2018")
    let places = try ["Của năm", "Năm năm", "Không ghi ngày", "Đã hết"].map {
      try #require(page.firstRange(of: ">\($0)</a>")).lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test func everyPageThatIsFoundHasAPictureForThoseWhoShareIt() async throws {
    let site = try TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar(), "tin-tuc/a.md": Entries.news(), "trang/a.md": Entries.page(),
    ])
    site.options.drawsCards = true
    let pages = try await site.pages().filter { $0.key.hasSuffix(".html") && !$0.value.contains("noindex") }
    #expect(pages.count > 10)
    for (file, page) in pages {
      #expect(page.contains("<meta property=\"og:image\" content=\"https://thi-dua.example/"), "\(file)")
      #expect(page.contains("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fthi-dua.example%2F"), "\(file)")
    }
  }

  /// The part after `d=` is what Zalo's own button sends: JSON in Base64.
  @Test func linksForSharingHoldTheAddressOfThePage() throws {
    let links = Sharing(title: "Tin & ảnh", address: "https://a.example/tin/?x=1")
    #expect(links.mail == "mailto:?subject=Tin%20%26%20%E1%BA%A3nh&body=https%3A%2F%2Fa.example%2Ftin%2F%3Fx%3D1")
    #expect(links.zalo.hasSuffix("d=eyJ1cmwiOiJodHRwczovL2EuZXhhbXBsZS90aW4vP3g9MSJ9"))
  }
}
