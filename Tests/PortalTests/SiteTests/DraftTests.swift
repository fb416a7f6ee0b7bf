import Diagnostics
import Testing

@testable import Portal

/// A draft, and what waits for its decision, can break nothing that is published.
@Suite struct DraftTests {
  private static let published = ["tin-tuc/le.md": Entries.news(body: "Nội dung.")]

  private func files(_ draft: String, _ path: String) async throws -> (pages: [String: String], problems: [Diagnostic])
  {
    let site = try TestSite(Self.published.merging([path: draft]) { $1 })
    return (try await site.pages(), try await site.result().diagnostics)
  }

  /// Each mistake alone, in a draft, in a profile that waits, and in an entry that is to be published.
  @Test(arguments: [
    "ngày: 31/6/2018", "không có: mục này", "đơn vị: Không có", "phong trào:\n  - Không có", "ảnh: khong-co.jpg",
    "tài liệu:\n  - khong-co.pdf", "cập nhật: 30/6/2108",
    "tóm tắt: số căn cước 001090123456", "tóm tắt: a: b", "\ttóm tắt: a", "gỡ bỏ", "lĩnh vực: [a", "tóm tắt: \"a",
    "đăng từ ngày: hôm qua", "lý do gỡ bỏ: x",
  ])
  func aMistakeInADraftIsANote(_ line: String) async throws {
    let news = "---\ntiêu đề: Nháp\n\(line.hasPrefix("ngày") ? "" : "ngày: 30/6/2018\n")"
    let plain = try await files(Self.published["tin-tuc/le.md"] ?? "", "tin-tuc/le.md").pages
    let draft = try await files("\(news)bản nháp: có\n\(line)\n---\n", "tin-tuc/nhap.md")
    #expect(draft.pages == plain)
    #expect(
      draft.problems.allSatisfy { $0.severity == .note }
        && draft.problems.contains { $0.problem.code.severity != .note })
    let site = try TestSite(["tin-tuc/bai.md": "\(news)\(line)\n---\n"])
    #expect(try await site.result().diagnostics.contains { $0.severity != .note }, "else nothing is tested")
  }

  @Test(arguments: ["đề xuất", "hội đồng thống nhất"]) func soIsOneInAProfileThatWaits(_ state: String) async throws {
    let entry = "---\nhọ và tên: A\nđơn vị: Không có\ntrạng thái: \(state)\n---\n<b>x</b> [y](z.md)\n"
    let found = try await files(entry, "dien-hinh/2018/a.md")
    #expect(found.problems.allSatisfy { $0.severity == .note } && found.problems.count > 4)
    #expect(found.pages["dien-hinh/2018/a/index.html"] == nil)
    let mistyped = try TestSite(["dien-hinh/2018/a.md": entry.replacing(state, with: "đã có quyêt định")])
    #expect(try await mistyped.result().output == nil, "what is misspelt is not waiting")
  }

  @Test(arguments: [
    "---\ntiêu đề: Lễ\nbản nháp: có\n", "---\nbản nháp: có\n{{{\n---\n", "---\n\t\nBAN NHAP : true\n\tx: [\n---\n",
    "—\nbản nháp: có # chưa xong\n—\n", "---\ntiêu đề: [a\nbản nháp: \"có\"\n---\n",
    "bản nháp: có\ntiêu đề: Lễ\n",
  ])
  func aDraftIsOneAsFarAsTheLineCanBeRead(_ text: String) async throws {
    let found = try await files(text, "tin-tuc/nhap.md")
    #expect(found.problems.allSatisfy { $0.severity == .note } && !found.problems.isEmpty)
    #expect(found.pages["tin-tuc/nhap/index.html"] == nil)
  }

  @Test(arguments: ["bản nháp: không", "bản nháp:", "# bản nháp: có", "tóm tắt: bản nháp có"])
  func whatDoesNotSaySoIsNone(_ line: String) async throws {
    let site = try TestSite(["tin-tuc/a.md": "---\ntiêu đề: Lễ\n\(line)\nngày: 31/6/2018\n---\n"])
    #expect(try await site.result().output == nil)
  }

  @Test func anAddressBelongsToWhatIsPublished() async throws {
    // The draft comes first by its name.
    let site = try TestSite([
      "tin-tuc/Lễ.md": Entries.news("Nháp", "30/6/2018", "bản nháp: có"), "tin-tuc/lễ mới.md": Entries.news("Mới"),
      "tin-tuc/le.md": Entries.news("Đã đăng"), "tin-tuc/khac.md": Entries.news(body: "[bài](/tin-tuc/le/)"),
    ])
    let result = try await site.result()
    #expect(result.diagnostics.allSatisfy { $0.severity == .note })
    #expect(result.diagnostics.contains { $0.problem.code == .duplicateURL && $0.file.hasSuffix("Lễ.md") })
    let pages = try await site.pages()
    #expect(pages["tin-tuc/le/index.html"]?.contains("Đã đăng") == true)
    #expect(pages["tin-tuc/khac/index.html"]?.contains("href=\"/tin-tuc/le/\"") == true)
  }

  @Test func aNameMeansWhatIsPublished() async throws {
    let site = try TestSite([
      "phong-trao/a-nhap.md": Entries.movement("Lao động giỏi", "bản nháp: có"),
      "phong-trao/lao-dong.md": Entries.movement("Lao động giỏi"),
      "sang-kien/2018/nhap.md": Entries.initiative("Máy", year: 2018, "bản nháp: có"),
      "sang-kien/2018/may.md": Entries.initiative("Máy"),
      "tin-tuc/le.md": Entries.news("Lễ", "30/6/2018", "phong trào:\n  - Lao động giỏi"),
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A", "sáng kiến:\n  - Máy"),
      "dien-hinh/2018/0.md": Entries.exemplar("Nguyễn Văn A", state: "đề xuất"),
    ])
    let result = try await site.result()
    #expect(result.diagnostics.allSatisfy { $0.severity == .note }, "\(result.diagnostics)")
    #expect(try await site.pages()["tin-tuc/le/index.html"]?.contains("href=\"/phong-trao/lao-dong/\"") == true)
  }

  @Test func aDraftOfASectionsIntroductionIsNotShown() async throws {
    let text = "---\ntiêu đề: Tin\nbản nháp: có\n---\n\nCHƯA XONG [x](y.md)\n"
    let found = try await files(text, "tin-tuc/index.md")
    #expect(found.problems.allSatisfy { $0.severity == .note })
    #expect(found.pages["tin-tuc/index.html"]?.contains("CHƯA XONG") == false)
  }

  @Test func thePreviewOfADraftShowsItsMistakesAndNoOtherPageDoes() async throws {
    let site = try TestSite(
      Self.published.merging(["tin-tuc/nhap.md": Entries.news("Nháp", "30/6/2018", "bản nháp: có", body: "[x](y.md)")])
      { $1 })
    site.options.baseURL = "http://127.0.0.1:8000"
    let preview = try await Preview(site.options, language: .vi)
    func text(_ path: String) async -> String {
      if case .found(let bytes, _) = await preview.current.answer(path) {
        String(decoding: bytes, as: UTF8.self)
      } else {
        ""
      }
    }
    #expect(await text("/tin-tuc/nhap/").contains("neuguong-errors"))
    #expect(await text("/tin-tuc/nhap/").contains("lỗi[E0303]"))
    #expect(await !text("/tin-tuc/le/").contains("neuguong-errors"))
  }
}
