import Disk
import Foundation
import Testing

@testable import Portal

/// The bloc of the product's own sample, on its pages.
@Suite struct ContestPageTests {
  private let pages: [String: String]

  init() async throws {
    let output = try await SiteBuilder(
      SiteBuilder.Options(content: Repository.root / "content", theme: Repository.theme, today: .endOf2018)
    ).build().output
    pages = try (output?.pages ?? []).reduce(into: [:]) { pages, page in
      if page.file.hasPrefix("thi-dua/") || ["index.html", "don-vi/index.html", "sitemap.xml"].contains(page.file) {
        pages[page.file] = String(decoding: try page.render(), as: UTF8.self)
      }
    }
  }

  private static let bloc = "thi-dua/2018/khoi-kinh-te"

  @Test func aContestShowsMembersResultSheetAndHowItIsCounted() throws {
    let page = try #require(pages["\(Self.bloc)/index.html"])
    for text in [
      "Khối thi đua các sở, ngành kinh tế tỉnh", "Sở Công Thương", "<data value=\"98\">98</data>", "đồng hạng",
      "Cờ thi đua của Ủy ban nhân dân tỉnh (mẫu) (dự kiến)", "Hoàn thành các chỉ tiêu được giao", "ít điểm trừ hơn",
      "tự chấm → khối trưởng → hội đồng", "/thi-dua/2017/khoi-kinh-te/", "\(Self.bloc)/xep-hang.csv",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func eachFigureOfAContestIsExplainedDownToItsCell() throws {
    let page = try #require(pages["\(Self.bloc)/index.html"])
    let links = page.matches(of: /href="\/(thi-dua\/2018\/khoi-kinh-te\/[a-z-]+\/)#([a-z-]+)"/)
    #expect(links.count > 12)
    for link in links {
      let target = try #require(pages[String(link.1) + "index.html"])
      #expect(target.contains("id=\"\(link.2)\""), "\(link.0)")
    }
    let member = try #require(pages["\(Self.bloc)/so-cong-thuong/index.html"])
    for text in [
      "diem.csv:53:31", "quá điểm tối đa 5 nên tính 5", "56 + 24 + 13 + 5 = 98", "Công văn 00/KTĐ (mẫu)",
    ] {
      #expect(member.contains(text), "\(text)")
    }
    for id in member.matches(of: /href="\/thi-dua\/2018\/khoi-kinh-te\/so-cong-thuong\/#([a-z0-9-]+)"/) {
      #expect(member.contains("id=\"\(id.1)\""), "\(id.1)")
    }
  }

  @Test func ourOwnPlaceStandsOnHomeYearAndUnitsPages() throws {
    for page in ["index.html", "thi-dua/index.html", "thi-dua/2018/index.html", "don-vi/index.html"] {
      let text = try #require(pages[page])
      #expect(text.contains("href=\"/\(Self.bloc)/so-cong-thuong/#hang\""), "\(page)")
    }
    #expect(pages["don-vi/index.html"]?.contains("/thi-dua/2017/khoi-kinh-te/so-cong-thuong/#hang") == true)
    #expect(pages["sitemap.xml"]?.contains("\(Self.bloc)/so-cong-thuong/") == true)
  }

  @Test func theTablesOfAContestAreFiles() throws {
    let table = try #require(pages["\(Self.bloc)/xep-hang.csv"])
    #expect(table.contains("1,không,so-cong-thuong,Sở Công Thương,98,0,"))
    let scores = try #require(pages["\(Self.bloc)/diem.csv"])
    #expect(scores.contains("so-cong-thuong,D1,khối trưởng,3,Mô hình một cửa điện tử (mẫu),Công văn 00/KTĐ (mẫu),,53"))
    #expect(pages["thi-dua/2017/khoi-kinh-te/phieu.csv"]?.contains("so-tai-chinh,6,3") == true)
  }
}
