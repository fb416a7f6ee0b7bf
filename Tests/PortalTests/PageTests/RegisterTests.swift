import Foundation
import Testing

@testable import Portal

/// The register of everybody who was honoured: one person once, in every list, and as data.
@Suite struct RegisterTests {
  private static let plan = """
    danh hiệu:
      - {mã: ldtt, tên: Lao động tiên tiến, đối tượng: cá nhân}
      - {mã: cstd, tên: Chiến sĩ thi đua cơ sở, đối tượng: cá nhân}
      - {mã: tt, tên: Tập thể Lao động tiên tiến, đối tượng: tập thể}

    """
  private static let head =
    "danh hiệu,đối tượng,tên,mã người,đơn vị,nhóm nhân sự,trạng thái,số quyết định,ngày quyết định\n"

  private func award(
    _ name: String, _ title: String = "ldtt", code: String = "", unit: String = "van-phong",
    state: String = "đã có quyết định", _ number: String = "1/QĐ"
  ) -> String {
    let isPerson = title != "tt"
    return [
      title, isPerson ? "cá nhân" : "tập thể", name, code, unit, isPerson ? "công chức" : "", state, number,
      "20/12/2018",
    ].joined(separator: ",") + "\n"
  }

  private func site(_ years: [Int: [String]], _ more: [String: String] = [:]) throws -> TestSite {
    var files = more
    for (year, awards) in years {
      files["thi-dua/\(year)/ke-hoach.yaml"] = "năm: \(year)\n" + Self.plan
      files["thi-dua/\(year)/danh-hieu.csv"] = Self.head + awards.joined()
    }
    return try TestSite(files)
  }

  /// The names on a page, in its order, each with the years and titles beside it.
  private func lines(_ page: String?) -> [String] {
    guard let page else { return [] }
    return page.split(separator: "<li><strong>").dropFirst().map { part in
      part.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private func names(_ page: String?) -> [String] {
    (page ?? "").matches(of: /<li><strong>(?:<a [^>]*>)?([^<\n]*)/).map { String($0.output.1) }
  }

  @Test func onePersonStandsOnceWithTheHonoursOfAllYearsNewestFirst() async throws {
    let site = try site([
      2017: [award("Trần Thị B")], 2018: [award("Trần Thị B"), award("Trần Thị B", "cstd"), award("Lê Văn A")],
    ])
    let page = try #require(try await site.pages()["so-vang/index.html"])
    #expect(names(page) == ["Lê Văn A", "Trần Thị B"])
    let own = try #require(lines(page).last)
    #expect(own.hasPrefix("Trần Thị B Văn phòng Sở 2018 : Lao động tiên tiến"))
    let places = ["2018 : Lao động", "2018 : Chiến sĩ", "2017 : Lao động"].compactMap { own.range(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test func onlyDecidedAwardsStandInIt() async throws {
    let states = ["đề nghị", "hội đồng thống nhất", "hủy bỏ"]
    let site = try site([2018: states.map { award("Người \($0)", state: $0) } + [award("Lê Văn A")]])
    #expect(try await names(site.pages()["so-vang/index.html"]) == ["Lê Văn A"])
  }

  @Test func withoutDecidedAwardsThereIsNoRegister() async throws {
    let pages = try await site([2018: [award("Lê Văn A", state: "đề nghị")]]).pages()
    #expect(pages.keys.allSatisfy { !$0.hasPrefix("so-vang/") })
  }

  @Test func aCodeTellsNamesakesApartAndFollowsAPersonToAnotherUnit() async throws {
    let site = try site([
      2017: [award("Trần Thị B", code: "1", unit: "phong-qltm"), award("Trần Thị B", code: "2")],
      2018: [award("Trần Thị B", code: "1")],
    ])
    let page = try await site.pages()["so-vang/index.html"]
    #expect(names(page) == ["Trần Thị B", "Trần Thị B"])
    #expect(lines(page).map { $0.matches(of: /20\d\d :/).count }.sorted() == [1, 2])
  }

  @Test func peopleOfOneNameInTwoUnitsAreTwo() async throws {
    let site = try site([2017: [award("Trần Thị B")], 2018: [award("Trần Thị B", unit: "phong-qltm")]])
    #expect(try await names(site.pages()["so-vang/index.html"]) == ["Trần Thị B", "Trần Thị B"])
  }

  @Test func aUnitThatBecameAnotherIsTheSame() async throws {
    let units = "mã,tên,từ ngày,đến ngày,đơn vị kế thừa\ncu,Phòng Cũ,,31/12/2017,moi\nmoi,Phòng Mới,1/1/2018,,\n"
    let site = try site(
      [
        2017: [award("Trần Thị B", unit: "cu"), award("Phòng Cũ", "tt", unit: "cu")],
        2018: [award("Trần Thị B", unit: "moi"), award("Phòng Mới", "tt", unit: "moi")],
      ],
      ["don-vi.csv": units])
    #expect(try await names(site.pages()["so-vang/index.html"]) == ["Trần Thị B", "Phòng Mới"])
  }

  @Test func whoWasTakenOffTheSiteIsNotInTheRegisterNorInItsData() async throws {
    let gone = Entries.exemplar("Trần Thị B", "gỡ bỏ: 01/12/2018", "lý do gỡ bỏ: theo đề nghị")
    let pages = try await site([2018: [award("Trần Thị B"), award("Lê Văn A")]], ["dien-hinh/2018/b.md": gone]).pages()
    for (path, page) in pages where path.hasPrefix("so-vang/") { #expect(!page.contains("Trần Thị B"), "\(path)") }
    #expect(names(pages["so-vang/index.html"]) == ["Lê Văn A"])
  }

  @Test func theNameLeadsToTheProfileAndTheCodeIsNotPublished() async throws {
    let pages = try await site(
      [2018: [award("Nguyễn Văn A", code: "bi-mat"), award("Lê Văn C")]],
      ["dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A")]
    ).pages()
    let page = try #require(pages["so-vang/index.html"])
    #expect(page.contains("<li><strong><a href=\"/dien-hinh/2018/a/\">Nguyễn Văn A</a>"))
    #expect(page.contains("<li><strong>Lê Văn C"))
    for (path, text) in pages where path.hasPrefix("so-vang/") { #expect(!text.contains("bi-mat"), "\(path)") }
  }

  @Test(arguments: [
    ("nam/2017", ["Trần Thị B"]), ("nam/2018", ["Lê Văn A", "Trần Thị B", "Văn phòng Sở"]),
    ("danh-hieu/cstd", ["Trần Thị B"]), ("don-vi/phong-qltm", ["Lê Văn A"]),
    ("don-vi/van-phong", ["Trần Thị B", "Văn phòng Sở"]), ("danh-hieu/tt", ["Văn phòng Sở"]),
  ])
  func aListShowsWhoBelongsToIt(_ list: String, _ expected: [String]) async throws {
    let pages = try await site([
      2017: [award("Trần Thị B")],
      2018: [award("Trần Thị B", "cstd"), award("Lê Văn A", unit: "phong-qltm"), award("Văn phòng Sở", "tt")],
    ]).pages()
    #expect(names(pages["so-vang/\(list)/index.html"]) == expected)
    #expect(pages["so-vang/index.html"]?.contains("href=\"/so-vang/\(list)/\"") == true)
  }

  @Test func aLongRegisterHasAPageALetterAndNothingIsLost() async throws {
    let given = ["An", "Bình", "Đào", "Yến"]
    let people = (0..<410).map { award("Nguyễn Văn \($0.spelled) \(given[$0 % 4])") }
    let pages = try await site([2018: people + [award("Văn phòng Sở", "tt")]]).pages()
    #expect(names(pages["so-vang/index.html"]).isEmpty)
    let letters = ["ten/a", "ten/b", "ten/dd", "ten/y", "tap-the"].map {
      names(pages["so-vang/\($0)/index.html"]).count
    }
    #expect(letters == [103, 103, 102, 102, 1])
    let ofYear = ["", "trang-2/", "trang-3/"].map { names(pages["so-vang/nam/2018/\($0)index.html"]).count }
    #expect(ofYear == [200, 200, 11])
  }

  @Test func theDataHaveEachAwardOnceAndTheTableOneLineEach() async throws {
    let pages = try await site([
      2017: [award("Trần Thị B")], 2018: [award("Trần Thị B"), award("Văn phòng Sở", "tt")],
    ]).pages()
    let json = try #require(pages["so-vang/du-lieu.json"])
    let holders = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(holders.map { $0["ten"] as? String } == ["Trần Thị B", "Văn phòng Sở"])
    #expect(holders.map { ($0["khen_thuong"] as? [Any])?.count } == [2, 1])
    let rows = try #require(pages["so-vang/so-vang.csv"]).split(separator: "\r\n")
    #expect(
      rows.count == 4
        && rows[1].hasPrefix("Trần Thị B,cá nhân,Văn phòng Sở,2018,Lao động tiên tiến,ldtt,1/QĐ,2018-12-20"))
    let schema = try #require(pages["so-vang/du-lieu.schema.json"])
    #expect(try JSONSerialization.jsonObject(with: Data(schema.utf8)) is [String: Any])
  }
}

extension Int {
  /// A middle name of its own.
  fileprivate var spelled: String {
    String(self).map { ["Không", "Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín"][Int(String($0)) ?? 0] }
      .joined()
  }
}
