import Disk
import Testing

@testable import Portal

/// Everything that a reader can open is found: years, rounds, the method, units' figures, the roll of honour.
@Suite struct ResultPageSearchTests {
  private let documents: SearchDocuments

  init() async throws {
    let options = SiteBuilder.Options(
      content: Repository.root / "content", theme: Repository.theme, today: .endOf2018)
    let output = try #require(try await SiteBuilder(options).build().output)
    documents = await output.search.documents(2)
  }

  private var lines: [[String]] {
    String(decoding: documents.lines(0..<documents.documents.count), as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func pagesOfResultsAreFoundByTheirTitles() {
    let titles = Dictionary(lines.map { ($0[1], $0[0]) }) { first, _ in first }
    #expect(titles["/thi-dua/2018/"] == "Thi đua năm 2018")
    #expect(titles["/thi-dua/2018/cach-tinh/"] == "Cách tính kết quả thi đua năm 2018")
    #expect(titles["/thi-dua/2018/dot-1/"] == "Đợt thứ nhất năm 2018")
    #expect(titles["/thi-dua/2018/don-vi/van-phong/"] == "Căn cứ và cách tính kết quả: Văn phòng Sở, năm 2018")
    #expect(titles["/thi-dua/2018/danh-hieu/"] != nil && titles["/thi-dua/"] != nil)
    #expect(titles.keys.allSatisfy { !$0.contains("/so-lieu/") })
  }

  @Test func theYearIsFoundByTheHeadingsOfItsTables() throws {
    let year = try #require(lines.firstIndex { $0[1] == "/thi-dua/2018/" })
    var text = SearchText()
    documents.read(year, into: &text)
    let words = String(decoding: text.body, as: UTF8.self)
    #expect(words.contains("Bảng xếp hạng đơn vị") && words.contains("Tổng kim ngạch xuất khẩu"))
  }

  @Test func whoIsHonouredWithoutAPageIsFoundInTheRoll() {
    let honoured = lines.filter { $0[1].contains("/danh-hieu/#ten-") }
    #expect(!honoured.isEmpty)
    let profiles = Set(lines.filter { $0[1].hasPrefix("/dien-hinh/") }.map { $0[0] })
    #expect(honoured.allSatisfy { !$0[0].isEmpty && !$0[3].isEmpty }, "a name has no titles")
    #expect(honoured.count < lines.count && !profiles.isEmpty)
  }

  @Test func everyGroupOfResultsHasItsName() {
    #expect(documents.groups.map(\.count).reduce(0, +) == documents.documents.count)
    #expect(documents.groups.map(\.label).contains("Người được khen thưởng"))
  }
}
