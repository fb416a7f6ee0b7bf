import Foundation
import Testing

@testable import Portal

/// `muc-luc.json`; Tests/CommandTests/Validation/year-data.py holds that of a real site against its schema.
@Suite struct CatalogueTests {
  private func catalogue(_ files: [String: String]) async throws -> [String: Any] {
    let pages = try await TestSite(files, baseURL: "https://so.example/thi-dua").pages()
    #expect(pages["muc-luc.schema.json"] != nil)
    let data = Data(try #require(pages["muc-luc.json"]).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func itTellsEveryPublishedEntryNewestFirst() async throws {
    let catalogue = try await catalogue([
      "tin-tuc/cu.md": Entries.news("Cũ & “mới” <b>", "01/6/2018", "tóm tắt: Một câu"),
      "tin-tuc/moi.md": Entries.news("Mới", "03/6/2018"),
      "tin-tuc/nhap.md": Entries.news("Nháp", "03/6/2018", "bản nháp: có"),
      "dien-hinh/2018/a.md": Entries.exemplar(decided: "02/6/2018"),
    ])
    #expect(catalogue["dia_chi"] as? String == "https://so.example/thi-dua/")
    let entries = try #require(catalogue["bai"] as? [[String: Any]])
    #expect(entries.compactMap { $0["ngay"] as? String } == ["2018-06-03", "2018-06-02", "2018-06-01"])
    #expect(entries.compactMap { $0["loai"] as? String } == ["tin-tuc", "dien-hinh", "tin-tuc"])
    #expect(entries[2]["ten"] as? String == "Cũ & “mới” <b>")
    #expect(entries[2]["tom_tat"] as? String == "Một câu")
    #expect(entries[2]["dia_chi"] as? String == "https://so.example/thi-dua/tin-tuc/cu/")
    #expect(entries[1]["doi_tuong"] as? String == "ca-nhan")
    #expect(entries[0]["tom_tat"] == nil)
  }

  @Test func whatWasWithdrawnIsNotInIt() async throws {
    let catalogue = try await catalogue([
      "tin-tuc/a.md": Entries.news("Còn đăng"),
      "tin-tuc/b.md": Entries.news("Đã rút", "01/6/2018", "gỡ bỏ: 01/7/2018", "lý do gỡ bỏ: theo đề nghị"),
    ])
    let entries = try #require(catalogue["bai"] as? [[String: Any]])
    #expect(entries.compactMap { $0["ten"] as? String } == ["Còn đăng"])
  }
}
