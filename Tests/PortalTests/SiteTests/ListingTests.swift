import Foundation
import Testing

@testable import Portal

@Suite struct ListingTests {
  /// The entries of a section that a page's main part links to, in order; lists are no entries.
  private func cards(_ page: String?, in section: String) -> [String] {
    guard let main = page?.firstMatch(of: /<main[\s\S]*<\/main>/)?.output else { return [] }
    let lists =
      /\/(ten|trang-\d+|(don-vi|danh-hieu|linh-vuc|phong-trao)\/[^\/]+|\d{4}(\/thang-\d+)?|ca-nhan|tap-the|feed\.xml)\/?$/
    return main.matches(of: /href="([^"]*)"/).map { String($0.output.1) }
      .filter { $0.hasPrefix("/\(section)/") && $0 != "/\(section)/" && $0.firstMatch(of: lists) == nil }
  }

  @Test func listsHoldTwentyFourAPageNewestFirst() async throws {
    var files: [String: String] = [:]
    for number in 0..<50 {
      files["tin-tuc/bai-\(number).md"] = Entries.news("Bài \(number)", "\(number % 28 + 1)/\(number / 28 + 1)/2018")
    }
    let pages = try await TestSite(files).pages()
    let lists = ["tin-tuc/index.html", "tin-tuc/trang-2/index.html", "tin-tuc/trang-3/index.html"].map {
      cards(pages[$0], in: "tin-tuc")
    }
    #expect(lists.map(\.count) == [24, 24, 2])
    #expect(lists.joined().elementsEqual((0..<50).reversed().map { "/tin-tuc/bai-\($0)/" }))
    #expect(pages["tin-tuc/trang-1/index.html"] == nil && pages["tin-tuc/trang-4/index.html"] == nil)
    #expect(pages["tin-tuc/index.html"]?.contains("href=\"/tin-tuc/trang-2/\"") == true)
  }

  @Test func exactlyTwentyFourFillOnePage() async throws {
    var files: [String: String] = [:]
    for number in 0..<24 { files["tin-tuc/bai-\(number).md"] = Entries.news("Bài \(number)") }
    let pages = try await TestSite(files).pages()
    #expect(cards(pages["tin-tuc/index.html"], in: "tin-tuc").count == 24)
    #expect(pages["tin-tuc/trang-2/index.html"] == nil)
  }

  @Test func entriesOfOneDayStandByTheirPath() async throws {
    let files = ["b", "a", "c"].map { ("tin-tuc/\($0).md", Entries.news($0)) }
    let pages = try await TestSite(Dictionary(uniqueKeysWithValues: files)).pages()
    #expect(cards(pages["tin-tuc/index.html"], in: "tin-tuc") == ["/tin-tuc/a/", "/tin-tuc/b/", "/tin-tuc/c/"])
  }

  /// By given name, then by family name: Ân, Bình, Đào, Dung in the order of the Vietnamese alphabet.
  @Test func peopleOfOneDayStandByTheirGivenNames() async throws {
    let names = ["Nguyễn Văn Đào", "Trần Thị Dung", "Lê Ân", "Phạm Bình", "An Thị Bình"]
    let files = names.enumerated().map { ("dien-hinh/2018/\($0).md", Entries.exemplar($1)) }
    let pages = try await TestSite(Dictionary(uniqueKeysWithValues: files)).pages()
    let list = cards(pages["dien-hinh/index.html"], in: "dien-hinh")
    #expect(list == [2, 4, 3, 1, 0].map { "/dien-hinh/2018/\($0)/" })
  }

  @Test func anExemplarWithoutADayStandsByItsDecision() async throws {
    let pages = try await TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A", decided: "05/7/2018"),
      "dien-hinh/2018/b.md": Entries.exemplar("Trần Thị B", decided: "06/7/2018"),
      "dien-hinh/2018/c.md": Entries.exemplar("Lê Văn C", decided: "01/7/2018", "ngày: 07/7/2018"),
    ]).pages()
    let list = cards(pages["dien-hinh/index.html"], in: "dien-hinh")
    #expect(list == ["/dien-hinh/2018/c/", "/dien-hinh/2018/b/", "/dien-hinh/2018/a/"])
  }

  @Test func yearsAndFacetsHaveListsOfTheirOwn() async throws {
    let site = try TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar(
        "Nguyễn Văn A", "lĩnh vực: Quản lý thị trường", "danh hiệu:", "  - LĐTT", "phong trào:", "  - Lao động giỏi"),
      "dien-hinh/2017/b.md": Entries.exemplar("Trần Thị B", year: 2017, unit: "phong-qltm", decided: "01/7/2017"),
      "phong-trao/lao-dong-gioi.md": Entries.movement("Lao động giỏi"),
      "danh-hieu.yaml": "danh hiệu:\n  - mã: ldtt\n    tên: Lao động tiên tiến\n    viết tắt: LĐTT\n",
    ])
    let pages = try await site.pages()
    func list(_ address: String) -> [String] { cards(pages["dien-hinh/\(address)index.html"], in: "dien-hinh") }
    let (a, b) = ("/dien-hinh/2018/a/", "/dien-hinh/2017/b/")
    #expect(list("") == [a, b])
    #expect(list("2018/") == [a] && list("2017/") == [b])
    #expect(list("don-vi/van-phong/") == [a] && list("don-vi/phong-qltm/") == [b])
    #expect(list("danh-hieu/ldtt/") == [a])
    #expect(list("linh-vuc/quan-ly-thi-truong/") == [a])
    #expect(list("phong-trao/lao-dong-gioi/") == [a])
  }

  @Test func newsHasAnArchiveByMonth() async throws {
    let pages = try await TestSite([
      "tin-tuc/mot.md": Entries.news("Một", "01/6/2018"), "tin-tuc/hai.md": Entries.news("Hai", "30/6/2018"),
      "tin-tuc/ba.md": Entries.news("Ba", "03/12/2017"), "sang-kien/2018/a.md": Entries.initiative("A"),
    ]).pages()
    #expect(cards(pages["tin-tuc/2018/thang-06/index.html"], in: "tin-tuc") == ["/tin-tuc/hai/", "/tin-tuc/mot/"])
    #expect(cards(pages["tin-tuc/2017/thang-12/index.html"], in: "tin-tuc") == ["/tin-tuc/ba/"])
    #expect(pages["tin-tuc/index.html"]?.contains(">Tháng 06/2018</a>") == true)
    #expect(!pages.keys.contains { $0.hasPrefix("sang-kien/") && $0.contains("thang-") })
  }

  @Test func peopleAndCollectivesHaveListsOfTheirOwnWhereThereAreBoth() async throws {
    let person = ["dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A")]
    let group = Entries.exemplar("Tổ B").replacing("đối tượng: cá nhân", with: "đối tượng: tập thể")
    let pages = try await TestSite(person.merging(["dien-hinh/2018/b.md": group]) { first, _ in first }).pages()
    #expect(cards(pages["dien-hinh/ca-nhan/index.html"], in: "dien-hinh") == ["/dien-hinh/2018/a/"])
    #expect(cards(pages["dien-hinh/tap-the/index.html"], in: "dien-hinh") == ["/dien-hinh/2018/b/"])
    let alone = try await TestSite(person).pages()
    #expect(alone["dien-hinh/ca-nhan/index.html"] == nil && alone["dien-hinh/index.html"]?.contains("ca-nhan") == false)
  }

  @Test func peopleHaveNoOlderAndNewer() async throws {
    let pages = try await TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A"), "dien-hinh/2018/b.md": Entries.exemplar("Trần Thị B"),
    ]).pages()
    #expect(pages["dien-hinh/2018/a/index.html"]?.contains("rel=\"next\"") == false)
    #expect(pages["dien-hinh/2018/a/index.html"]?.contains("rel=\"prev\"") == false)
  }

  @Test func nobodyIsRelatedToThemselves() async throws {
    let pages = try await TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A"),
      "dien-hinh/2017/a.md": Entries.exemplar("Nguyễn Văn A", year: 2017, decided: "01/7/2017"),
      "dien-hinh/2018/b.md": Entries.exemplar("Trần Thị B"),
      "dien-hinh/2017/b.md": Entries.exemplar("Trần Thị B", year: 2017, decided: "01/7/2017"),
    ]).pages()
    let page = try #require(pages["dien-hinh/2018/a/index.html"])
    #expect(!page.contains("/dien-hinh/2017/a/"))
    #expect(page.contains("/dien-hinh/2018/b/") != page.contains("/dien-hinh/2017/b/"))
  }

  @Test func whatIsRelatedIsAboutPeopleFirstThenByUnitMovementAndField() async throws {
    let pages = try await TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A", "lĩnh vực: Thương mại"),
      "tin-tuc/nhac.md": Entries.news("Nhắc hạn", "30/11/2018", "đơn vị: VPS"),
      "dien-hinh/2018/b.md": Entries.exemplar("Trần Thị B", decided: "01/01/2018"),
      "dien-hinh/2018/c.md": Entries.exemplar("Lê Văn C", unit: "P. QLTM", "lĩnh vực: thương mại"),
    ]).pages()
    let page = try #require(pages["dien-hinh/2018/a/index.html"])
    let places = try ["Cùng đơn vị", "/dien-hinh/2018/b/", "/tin-tuc/nhac/", "Cùng lĩnh vực", "/dien-hinh/2018/c/"].map
    {
      try #require(page.firstRange(of: $0), "\($0)").lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test func inTheIndexOfNamesEverybodyStandsOnceWithEveryYear() async throws {
    let pages = try await TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A"),
      "dien-hinh/2017/a.md": Entries.exemplar("Nguyễn Văn A", year: 2017, decided: "01/7/2017"),
      "dien-hinh/2018/b.md": Entries.exemplar("Nguyễn Văn A", "mã người: vp-02"),
    ]).pages()
    let page = try #require(pages["dien-hinh/ten/index.html"])
    #expect(page.ranges(of: "Nguyễn Văn\u{A0}A").count == 2)
    #expect(page.contains("2018</span>, <a href=\"/dien-hinh/2017/a/\">2017</a>"))
    #expect(page.contains("<data value=\"2\">2</data> người"))
  }

  @Test func neighboursAreTheOlderAndTheNewerEntry() async throws {
    let pages = try await TestSite([
      "tin-tuc/mot.md": Entries.news("Một", "01/6/2018"), "tin-tuc/hai.md": Entries.news("Hai", "02/6/2018"),
      "tin-tuc/ba.md": Entries.news("Ba", "03/6/2018"),
    ]).pages()
    let middle = try #require(pages["tin-tuc/hai/index.html"])
    #expect(middle.contains("href=\"/tin-tuc/mot/\"") && middle.contains("href=\"/tin-tuc/ba/\""))
    let last = try #require(pages["tin-tuc/ba/index.html"])
    #expect(last.contains("href=\"/tin-tuc/hai/\"") && !last.contains("href=\"/tin-tuc/mot/\""))
  }

  @Test func relatedEntriesAreOfTheSameUnitOrMovement() async throws {
    let pages = try await TestSite([
      "phong-trao/lao-dong-gioi.md": Entries.movement("Lao động giỏi"),
      "tin-tuc/a.md": Entries.news("A", "01/6/2018", "đơn vị: VPS"),
      "tin-tuc/b.md": Entries.news("B", "02/6/2018", "đơn vị: VPS", "phong trào:", "  - lao-dong-gioi"),
      "tin-tuc/c.md": Entries.news("C", "03/6/2018", "phong trào:", "  - Lao động giỏi"),
      "dien-hinh/2018/d.md": Entries.exemplar("Lê Văn D", unit: "phong-qltm"),
    ]).pages()
    let page = try #require(pages["tin-tuc/b/index.html"])
    #expect(page.contains("href=\"/tin-tuc/a/\"") && page.contains("href=\"/tin-tuc/c/\""))
    #expect(!page.contains("href=\"/dien-hinh/2018/d/\""))
  }

  @Test func noTwoPagesHaveOneAddress() async throws {
    let site = try TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("A", "danh hiệu:\n  - LĐTT\n  - Lđtt\n  - \"***\""),
      "phong-trao/2017/x.md": Entries.movement("X, năm 2017"), "phong-trao/2018/x.md": Entries.movement("X, năm 2018"),
      "tin-tuc/b.md": Entries.news("B", "30/6/2018", "phong trào:\n  - 2017/x\n  - 2018/x", "lĩnh vực: Công nghiệp"),
      "tin-tuc/c.md": Entries.news("C", "30/6/2018", "lĩnh vực: công nghiệp"),
    ])
    // A title whose name gives no address is unknown, and said to be.
    #expect(try await site.problems() == ["dien-hinh/2018/a.md:15:5 E0215"])
    try site.write("dien-hinh/2018/a.md", Entries.exemplar("A", "danh hiệu:\n  - LĐTT\n  - Lđtt"))
    let files = try #require(try await site.result().output).pages.map(\.file)
    #expect(Set(files).count == files.count)
    #expect(files.contains("tin-tuc/phong-trao/2017/x/index.html"))
  }
}
