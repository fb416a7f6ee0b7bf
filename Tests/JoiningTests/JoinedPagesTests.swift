import Disk
import TestSupport
import Testing
import Vietnamese

@testable import Joining

@Suite struct JoinedPagesTests {
  private let list = """
    mã,tên,địa chỉ
    so-a,Sở A,https://a.example/thi-dua/
    so-b,"Sở B, tỉnh C",https://b.example
    """

  private func part(_ agency: Agency, _ json: String, day: Int = 5, results: String? = nil) throws -> Harvest.Part {
    Harvest.Part(
      agency: agency, catalogue: try AgencyCatalogue(Array(json.utf8), of: agency),
      places: results.map { BlocPlace.all(Array($0.utf8), of: agency) } ?? [],
      day: CalendarDate(year: 2018, month: 7, day: day), trouble: nil)
  }

  private func entry(_ title: String, _ address: String, _ more: String = "") -> String {
    #"{"ten":"\#(title)","loai":"tin-tuc","dia_chi":"\#(address)"\#(more)}"#
  }

  private func pages(_ parts: [Harvest.Part]) throws -> [String: String] {
    let today = try #require(CalendarDate(year: 2018, month: 7, day: 5))
    let pages = JoinedPages(Harvest(parts: parts), today: today).all
    return Dictionary(
      uniqueKeysWithValues: pages.map { ($0.path.description, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func agenciesAreRead() throws {
    let agencies = try Agency.list(list)
    #expect(agencies.map(\.code) == ["so-a", "so-b"])
    #expect(agencies.map(\.name) == ["Sở A", "Sở B, tỉnh C"])
    #expect(agencies.map(\.address) == ["https://a.example/thi-dua/", "https://b.example/"])
  }

  @Test(arguments: [
    ("so-a,https://a.example", Agency.Fault.columns), ("Sở A,Sở A,https://a.example", .code("Sở A")),
    ("../x,Sở A,https://a.example", .code("../x")), ("so-a,Sở A,ftp://a.example", .address("ftp://a.example")),
    ("so-a,Sở A,https://a.example/?x", .address("https://a.example/?x")),
  ]) func aLineThatIsNoAgencyIsTold(line: String, fault: Agency.Fault) {
    #expect(throws: Agency.Located(line: 2, fault: fault)) { try Agency.list("mã,tên,địa chỉ\n\(line)\n") }
  }

  @Test func linksLeadToTheAgenciesOwnPagesAndNowhereElse() throws {
    let agency = try Agency.list(list)[0]
    let own = "https://a.example/thi-dua"
    let json = """
      {"bai":[\(entry("Tốt", "\(own)/tin-tuc/a/")),\(entry("Lạ", "https://evil.example/")),
      \(entry("Kịch bản", "javascript:alert(1)")),\(entry("Ngoặc", "\(own)/>(x)")),\(entry("", "\(own)/b/")),
      \(entry("Trốn", "\(own)/../x/")),{"ten":7},null,"x"]}
      """
    let part = try part(agency, json)
    #expect(part.catalogue?.entries.map(\.title) == ["Tốt"])
    #expect(part.catalogue?.refused == 8)
  }

  @Test func scriptsInEveryFieldBecomeText() throws {
    let agency = try Agency.list(list)[0]
    let script = "<script>alert(1)</script> [x](javascript:1) ![a](b) **đậm** | `mã` {hình}"
    let json = #"{"bai":[\#(entry(script, "https://a.example/thi-dua/a/", ",\"loai\":\"phong-trao\""))]}"#
    let text = try #require(try pages([part(agency, json)])["trang/co-quan-so-a.md"])
    #expect(text.contains(#"[\<script>alert(1)\</script> \[x\](javascript:1)"#))
    #expect(text.contains("](<https://a.example/thi-dua/a/>)"))
  }

  @Test func movementsThatSeveralShareStandTogether() throws {
    let agencies = try Agency.list(list)
    let movement = { (title: String, address: String) in
      #"{"ten":"\#(title)","loai":"phong-trao","dia_chi":"\#(address)"}"#
    }
    let pages = try pages([
      part(
        agencies[0],
        #"{"bai":[\#(movement("Dân vận khéo", "https://a.example/thi-dua/p/")),\#(movement("Riêng", "https://a.example/thi-dua/q/"))]}"#
      ),
      part(agencies[1], #"{"bai":[\#(movement("dân vận  khéo", "https://b.example/p/"))]}"#),
    ])
    let text = try #require(pages["trang/phong-trao-chung.md"])
    #expect(
      text.contains(
        "## Dân vận khéo\n\n- [Sở A](<https://a.example/thi-dua/p/>)\n- [Sở B, tỉnh C](<https://b.example/p/>)"))
    #expect(!text.contains("Riêng"))
  }

  @Test func peopleStandByGivenName() throws {
    let agency = try Agency.list(list)[1]
    let person = { (name: String, place: String) in
      #"{"ten":"\#(name)","loai":"dien-hinh","doi_tuong":"ca-nhan","dia_chi":"https://b.example/\#(place)/"}"#
    }
    let json = #"{"bai":[\#(person("Trần Thị Bình", "x")),\#(person("Nguyễn Văn An", "y")),\#(person("Lê Ánh", "z"))]}"#
    let text = try #require(try pages([part(agency, json)])["trang/ca-nhan.md"])
    let places = ["Nguyễn Văn An", "Lê Ánh", "Trần Thị Bình"].compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test func ofAnAgencyThatIsSilentTheAgeIsShown() throws {
    let agencies = try Agency.list(list)
    let json = #"{"bai":[\#(entry("Tin", "https://a.example/thi-dua/a/"))]}"#
    let never = Harvest.Part(agency: agencies[1], catalogue: nil, day: nil, trouble: .refused(500))
    let text = try #require(try pages([part(agencies[0], json, day: 1), never])["trang/co-quan.md"])
    #expect(text.contains("| [Sở A](co-quan-so-a.md) | 1 | ngày 01/7/2018, đã 4 ngày chưa lấy được bản mới |"))
    #expect(text.contains("| Sở B, tỉnh C | 0 | chưa lấy được |"))
  }

  @Test func theRankThatAnAgencyHasInItsBlocIsItsOwnRow() throws {
    let agency = try Agency.list(list)[0]
    let results = """
      {"nam":2018,"bang_thi_dua":[{"ten":"Khối kinh tế","bang":[{"la_ta":false,"hang":1,"tong_diem":"99"},
      {"la_ta":true,"hang":2,"tong_diem":"93.5","tam_tinh":true}]}]}
      """
    let text = try #require(try pages([part(agency, #"{"bai":[]}"#, results: results)])["trang/ket-qua-khoi.md"])
    #expect(text.contains("| Khối kinh tế | [Sở A](<https://a.example/thi-dua/>) | 2018 | 2 (tạm tính) | 93,5 |"))
  }

  @Test func longListsStandInPartsThatLeadToEachOther() throws {
    let agency = try Agency.list(list)[1]
    let entries = (0..<1_100).map { entry("Tin \($0)", "https://b.example/\($0)/") }.joined(separator: ",")
    let pages = try pages([part(agency, #"{"bai":[\#(entries)]}"#)])
    #expect(pages["trang/co-quan-so-b-3.md"]?.contains("Tin 1099") ?? false)
    #expect(
      pages["trang/co-quan-so-b.md"]?.contains("Các phần khác: [2](co-quan-so-b-2.md), [3](co-quan-so-b-3.md)") ?? false
    )
  }
}
