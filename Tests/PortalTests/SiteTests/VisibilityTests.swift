import Testing
import Vietnamese

@testable import Portal

/// What is on the site on a given day.
@Suite struct VisibilityTests {
  private func isPublished(_ entry: String, at path: String, on day: String?, with more: [String: String] = [:])
    async throws -> Bool
  {
    let site = try TestSite(more.merging([path: entry]) { $1 }, now: day)
    return try await site.pages()[path.dropLast(3) + "/index.html"] != nil
  }

  @Test(arguments: [("29/6/2018", false), ("30/6/2018", true), ("31/7/2018", true), ("01/8/2018", false)])
  func scheduledAndExpiringEntriesAreThereOnTheFirstAndTheLastDay(_ day: String, _ isThere: Bool) async throws {
    let entry = Entries.news("Lễ", "01/01/2018", "đăng từ ngày: 30/6/2018", "đăng đến hết ngày: 31/7/2018")
    #expect(try await isPublished(entry, at: "tin-tuc/le.md", on: day) == isThere)
  }

  @Test(arguments: [("có", false), ("không", true), ("true", false), ("CO", false), ("false", true)])
  func draftsAreLeftOut(_ flag: String, _ isThere: Bool) async throws {
    let entry = Entries.news("Lễ", "01/01/2018", "bản nháp: \(flag)")
    #expect(try await isPublished(entry, at: "tin-tuc/le.md", on: nil) == isThere)
  }

  @Test(arguments: [("đề xuất", false), ("hội đồng thống nhất", false), ("đã có quyết định", true), ("hủy bỏ", true)])
  func exemplarsNeedTheDecision(_ state: String, _ isThere: Bool) async throws {
    let entry = Entries.exemplar(state: state)
    #expect(try await isPublished(entry, at: "dien-hinh/2018/a.md", on: nil) == isThere)
  }

  @Test func anAnnulledDecisionLeavesANoticeAndNothingElse() async throws {
    let site = try TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Trần Thị B", state: "hủy bỏ"),
      "tin-tuc/le.md": Entries.news(body: "Xem [người ấy](../dien-hinh/2018/a.md)."),
    ])
    let pages = try await site.pages()
    let notice = try #require(pages["dien-hinh/2018/a/index.html"])
    #expect(notice.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!notice.contains("Trần Thị B") && !notice.contains("Tận tụy"))
    for (path, text) in pages { #expect(!text.contains("Trần Thị B"), "\(path)") }
    #expect(pages["sitemap.xml"]?.contains("dien-hinh/2018/a") == false)
  }

  @Test func aWithdrawnEntryLeavesNothingAtAllWhateverItsDay() async throws {
    let site = try TestSite(
      [
        "dien-hinh/2018/a.md": Entries.exemplar(
          "Trần Thị B", "gỡ bỏ: 01/01/2030", "lý do gỡ bỏ: Theo đề nghị", "ảnh: b.png", "mô tả ảnh: Bà B",
          "đường dẫn cũ:", "  - /cu/b.html"),
        "dien-hinh/2018/b.png": "",
        "tin-tuc/le.md": Entries.news(body: "Xem [bài](../dien-hinh/2018/a.md)."),
      ], now: "01/01/2018")
    let pages = try await site.pages()
    for (path, text) in pages {
      #expect(!text.contains("Trần Thị B") && !text.contains("2018/a/"), "\(path)")
      #expect(!path.contains("b.png") && !path.hasPrefix("cu/") && !path.hasPrefix("dien-hinh/2018/a"))
    }
    let map = try #require(try await site.result().output?.nginxMap.text())
    #expect(map.contains("\"/dien-hinh/2018/a/\" 1;"))
  }

  @Test func aLinkToWhatIsNotPublishedIsPlainTextWithAWarning() async throws {
    let site = try TestSite([
      "tin-tuc/nhap.md": Entries.news("Nháp", "30/6/2018", "bản nháp: có"),
      "tin-tuc/le.md": Entries.news(body: "Xem [bài nháp](nhap.md) nhé."),
    ])
    #expect(try await site.problems() == ["tin-tuc/le.md:6:16 W0307", "tin-tuc/nhap.md:4:11 N0611"])
    #expect(try await site.pages()["tin-tuc/le/index.html"]?.contains("<p>Xem bài nháp nhé.</p>") == true)
  }
}
