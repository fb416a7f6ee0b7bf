import Disk
import Foundation
import Testing

@testable import Portal

/// The site that a preview shows, and how it follows the files.
@Suite struct PreviewTests {
  private static let draft = Entries.news("Bài nháp", "30/6/2018", "bản nháp: có")

  private func page(_ preview: Preview, _ path: String) async -> String {
    switch await preview.current.answer(path) {
    case .found(let bytes, _), .missing(let bytes, _), .failed(let bytes, _): String(decoding: bytes, as: UTF8.self)
    case .attachment(let pieces, _): String(decoding: all(pieces), as: UTF8.self)
    case .elsewhere(let address): "→ \(address)"
    }
  }

  private func all(_ pieces: AttachmentPieces) -> [UInt8] {
    var bytes: [UInt8] = []
    while case let piece = pieces.next(), !piece.isEmpty { bytes += piece }
    return bytes
  }

  private func preview(_ site: TestSite) async throws -> Preview {
    site.options.baseURL = "http://127.0.0.1:8000"
    return try await Preview(site.options, language: .vi)
  }

  /// Writes a file and has the preview follow.
  private func edit(_ site: TestSite, _ preview: Preview, _ path: String, _ text: String) async throws {
    try site.write(path, text)
    var changes = FileChanges()
    changes.files = [site.options.content / Path(path)]
    try await preview.read(changes)
    try await preview.update()
  }

  @Test func whatIsNotPublishedIsThereWithAWatermarkThatSaysWhatIsMissing() async throws {
    let site = try TestSite([
      "tin-tuc/nhap.md": Self.draft,
      "tin-tuc/sau.md": Entries.news("Bài hẹn", "30/6/2018", "đăng từ ngày: 01/01/2030"),
      "dien-hinh/2018/a.md": Entries.exemplar(state: "đề xuất"), "tin-tuc/le.md": Entries.news(),
    ])
    let preview = try await preview(site)
    #expect(await page(preview, "/tin-tuc/nhap/").contains("đang là bản nháp"))
    #expect(await page(preview, "/tin-tuc/sau/").contains("sẽ đăng từ ngày 01/01/2030"))
    #expect(await page(preview, "/dien-hinh/2018/a/").contains("trạng thái là “đề xuất”"))
    #expect(await !page(preview, "/tin-tuc/le/").contains("neuguong-watermark"))
    #expect(await page(preview, "/tin-tuc/").contains("Bài nháp"))
    #expect(await page(preview, "/_/preview.css").contains("a[href=\"/tin-tuc/nhap/\"]::after"))
  }

  @Test func whoIsNotDecidedOnYetDisagreesWithNoTable() async throws {
    var options = SiteBuilder.Options(content: Repository.root / "content", theme: Repository.theme, today: .endOf2018)
    options.baseURL = "http://127.0.0.1:8000"
    let findings = await page(try await Preview(options, language: .vi), "/_/")
    #expect(findings.contains("N0610"), "the sample content has profiles that wait for a decision")
    #expect(!findings.contains("cảnh báo["))
  }

  @Test func anEditedPageIsShownBeforeTheRestOfTheSite() async throws {
    let site = try TestSite([
      "tin-tuc/a.md": Entries.news("Bài một", "30/6/2018", body: "Xem [bài hai](b.md)."),
      "tin-tuc/b.md": Entries.news("Bài hai", "29/6/2018"),
    ])
    let preview = try await preview(site)
    let token = await preview.current.token
    var changes = FileChanges()
    changes.files = [site.options.content / "tin-tuc/a.md"]
    func edit(_ title: String, _ extra: String = "", _ body: String) async throws -> Bool {
      try site.write("tin-tuc/a.md", Entries.news(title, "30/6/2018", extra, body: body))
      try await preview.read(changes)
      return await preview.show(changes)
    }
    #expect(try await edit("Bài một mới", "tóm tắt: Ý", "Lại xem [bài hai](c.md).") == false)
    #expect(try await edit("Bài một mới", "tóm tắt: Ý mới", "## Mục mới\n\nLại xem [bài hai](b.md), [mục](#muc-moi)."))
    let early = await page(preview, "/tin-tuc/a/")
    #expect(early.contains("xem <a href=\"/tin-tuc/b/\">bài hai</a>, <a href=\"#muc-moi\">mục</a>"))
    #expect(early.contains("Bài một mới"))
    #expect(await !page(preview, "/tin-tuc/").contains("Bài một mới"))
    #expect(await preview.current.token != token)
    let quick = await preview.current.token
    try await preview.update()
    let whole = await preview.current.token
    #expect(await page(preview, "/tin-tuc/a/").replacing(whole, with: quick) == early && whole != quick)
    #expect(await page(preview, "/tin-tuc/").contains("Bài một mới"))
    // What changes more than its own page, or is wrong, waits for the whole site.
    #expect(try await edit("Bài một", "bản nháp: có", "Nháp.") == false)
    #expect(try await edit("Bài một", "bản nhápp: có", "Sai.") == false)
    #expect(try await edit("Bài một", "", "Gọi 0905123456.") == false)
    #expect(try await edit("Bài một", "lĩnh vực: Thương mại", "Lĩnh vực.") == false)
    #expect(try await edit("Bài một", "đường dẫn cũ:\n  - /cu/", "Chuyển.") == false)
  }

  @Test func aSectionThatIsDeclaredMeanwhileIsShownWithItsEntries() async throws {
    let section = "mục:\n  - mã: hoi-dap\n    tên: Hỏi đáp\n    trường:\n      - tên: người trả lời\n"
    let question = "---\ntiêu đề: Bao giờ xét?\nngười trả lời: Văn phòng Sở\n---\n\nCuối năm.\n"
    let site = try TestSite(["hoi-dap/bao-gio.md": question])
    let preview = try await preview(site)
    #expect(await page(preview, "/hoi-dap/bao-gio/").contains("Cuối năm.") == false)
    try await edit(site, preview, "site.yaml", TestSite.siteYAML + section)
    #expect(await page(preview, "/hoi-dap/bao-gio/").contains("<dd>Văn phòng Sở</dd>"))
    #expect(await page(preview, "/hoi-dap/").contains("Bao giờ xét?"))
    let renamed = section.replacing("người trả lời", with: "nơi trả lời")
    try await edit(site, preview, "site.yaml", TestSite.siteYAML + renamed)
    #expect(await page(preview, "/_/").contains("người trả lời"))
    try await edit(site, preview, "site.yaml", TestSite.siteYAML)
    #expect(await page(preview, "/hoi-dap/").contains("Bao giờ xét?") == false)
  }

  @Test func anEditedProfileSaysTheSameBeforeTheRestOfTheSiteAndAfter() async throws {
    func profile(_ position: String) -> String {
      Entries.exemplar("Nguyễn Văn A", unit: "Văn phòng", "chức vụ: \(position)", body: position)
    }
    let site = try TestSite(["dien-hinh/2018/a.md": profile("Nhân viên"), "don-vi.csv": "mã,tên\nvp,Văn phòng\n"])
    let preview = try await preview(site)
    try site.write("dien-hinh/2018/a.md", profile("Chuyên viên"))
    var changes = FileChanges()
    changes.files = [site.options.content / "dien-hinh/2018/a.md"]
    try await preview.read(changes)
    #expect(await preview.show(changes))
    let early = await page(preview, "/dien-hinh/2018/a/")
    let quick = await preview.current.token
    try await preview.update()
    let whole = await preview.current.token
    #expect(early.contains("Chuyên viên") && !early.contains("Nhân viên"))
    #expect(await page(preview, "/dien-hinh/2018/a/").replacing(whole, with: quick) == early)
  }

  @Test func aBuildOfTheSameContentStillLeavesThemOut() async throws {
    let site = try TestSite(["tin-tuc/nhap.md": Self.draft, "tin-tuc/le.md": Entries.news()])
    _ = try await preview(site)
    let pages = try await site.pages()
    #expect(pages["tin-tuc/nhap/index.html"] == nil)
    #expect(pages["tin-tuc/index.html"]?.contains("Bài nháp") == false)
    #expect(!pages.values.contains { $0.contains("/_/") })
  }

  @Test func withdrawnEntriesAreNotShown() async throws {
    let site = try TestSite([
      "tin-tuc/go.md": Entries.news("Bài gỡ", "30/6/2018", "gỡ bỏ: 01/7/2018", "lý do gỡ bỏ: Yêu cầu"),
      "tin-tuc/le.md": Entries.news(),
    ])
    let preview = try await preview(site)
    #expect(await !page(preview, "/tin-tuc/").contains("Bài gỡ"))
    guard case .missing = await preview.current.answer("/tin-tuc/go/") else { throw Failure() }
  }

  private struct Failure: Error {}

  @Test func anEditShowsOnThePageAndInLists() async throws {
    let site = try TestSite(["tin-tuc/le.md": Entries.news("Lễ cũ"), "tin-tuc/khac.md": Entries.news("Bài khác")])
    let preview = try await preview(site)
    let before = await preview.current.token
    try await edit(site, preview, "tin-tuc/le.md", Entries.news("Lễ mới"))
    #expect(await preview.current.token != before)
    for path in ["/tin-tuc/le/", "/tin-tuc/"] {
      let html = await page(preview, path)
      #expect(html.contains("Lễ mới") && !html.contains("Lễ cũ"))
    }
  }

  @Test func filesComeAndGo() async throws {
    let site = try TestSite(["tin-tuc/b.md": Entries.news("Bài B")])
    let preview = try await preview(site)
    try await edit(site, preview, "tin-tuc/a.md", Entries.news("Bài A"))
    #expect(await page(preview, "/tin-tuc/a/").contains("Bài A"))
    try Files.remove(site.options.content / "tin-tuc/b.md")
    var changes = FileChanges()
    changes.isTreeChanged = true
    try await preview.read(changes)
    try await preview.update()
    #expect(await !page(preview, "/tin-tuc/").contains("Bài B"))
  }

  @Test(arguments: [
    "không có gì ở đây", "---\ntiêu đề: Lễ: hai\nngày: 31/6/2018\n---\n", "---\ntiêu đề: Lễ\n---\n", "\u{FEFF}",
  ])
  func aBrokenFileKeepsItsPageUnderTheDiagnosticsUntilItIsMended(_ broken: String) async throws {
    let site = try TestSite([
      "tin-tuc/le.md": Entries.news("Lễ phát động"), "tin-tuc/khac.md": Entries.news("Bài khác"),
    ])
    let preview = try await preview(site)
    try await edit(site, preview, "tin-tuc/le.md", broken)
    let html = await page(preview, "/tin-tuc/le/")
    #expect(html.contains("<h1>Lễ phát động</h1>") && html.contains("neuguong-errors"))
    #expect(html.contains("tin-tuc/le.md"))
    #expect(await page(preview, "/_/").contains("tin-tuc/le.md"))
    try await edit(site, preview, "tin-tuc/le.md", Entries.news("Lễ đã sửa"))
    let mended = await page(preview, "/tin-tuc/le/")
    #expect(mended.contains("Lễ đã sửa") && !mended.contains("neuguong-errors"))
  }

  @Test func aFileThatIsBrokenFromTheStartHasAPageThatSaysSo() async throws {
    let preview = try await preview(try TestSite(["tin-tuc/le.md": "không có gì"]))
    #expect(await page(preview, "/tin-tuc/le/").contains("neuguong-errors"))
  }

  @Test(arguments: [("site.yaml", "tên: ["), ("don-vi.csv", "mã;tên;tên\n")])
  func brokenTablesKeepThePagesAsTheyWere(_ path: String, _ text: String) async throws {
    let site = try TestSite(["dien-hinh/2018/a.md": Entries.exemplar()])
    let preview = try await preview(site)
    try await edit(site, preview, path, text)
    let html = await page(preview, "/dien-hinh/2018/a/")
    #expect(html.contains("Văn phòng Sở") && html.contains("Thi đua, khen thưởng") && html.contains("neuguong-errors"))
    #expect(await preview.current.diagnostics.allSatisfy { $0.file.hasSuffix(path) })
  }

  @Test func addressesAreLocalAndLinksToTheSiteItselfStayInside() async throws {
    let body = "[lễ](https://thi-dua.example/tin-tuc/le/)"
    let preview = try await preview(
      try TestSite(["tin-tuc/a.md": Entries.news("A", body: body), "tin-tuc/le.md": Entries.news()]))
    let html = await page(preview, "/tin-tuc/a/")
    #expect(html.contains("<a href=\"/tin-tuc/le/\">lễ</a>") && !html.contains("https://thi-dua.example"))
  }

  @Test func onlyPublishedFilesInsideTheContentFolderAreGiven() async throws {
    let site = try TestSite([
      "tin-tuc/a/index.md": Entries.news("A", "30/6/2018", "tài liệu:\n  - bao-cao.pdf\n  - mat.pdf"),
      "tin-tuc/a/bao-cao.pdf": "báo cáo", "tin-tuc/a/le.jpg": "ảnh",
    ])
    try site.folder.write("mat.pdf", "mật")
    let link = (site.options.content / "tin-tuc/a/mat.pdf").description
    try #require(symlink((site.folder.path / "mat.pdf").description, link) == 0)
    let preview = try await preview(site)
    guard case .attachment(let pieces, let type) = await preview.current.answer("/tin-tuc/a/bao-cao.pdf") else {
      throw Failure()
    }
    #expect(all(pieces) == Array("báo cáo".utf8) && type == "application/pdf")
    guard case .missing = await preview.current.answer("/tin-tuc/a/le.jpg") else { throw Failure() }
    #expect(await !page(preview, "/tin-tuc/a/mat.pdf").contains("mật"))
  }

  @Test func thePathWithoutASlashLeadsToThePage() async throws {
    let preview = try await preview(try TestSite(["tin-tuc/le.md": Entries.news()]))
    #expect(await page(preview, "/tin-tuc/le") == "→ /tin-tuc/le/")
    #expect(await page(preview, "/tin-tuc/le/index.html").contains("Lễ phát động"))
  }

  @Test func theOutlineOfAnEntrySaysWhatTheGateStillWants() async throws {
    let site = try TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar(state: "hội đồng thống nhất").replacing(
        "số quyết định: 12/QĐ-SCT\n", with: "")
    ])
    let preview = try await preview(site)
    let html = await page(preview, "/dien-hinh/2018/a/")
    #expect(html.contains("Kiểm tra bài này: còn 2"))
    #expect(html.contains("<span>✓</span> Hội đồng thống nhất") && html.contains("<span>✗</span> Đã có quyết định"))
    #expect(html.contains("<span>✗</span> Số quyết định") && html.contains("<span>✓</span> Ngày quyết định"))
  }

  @Test func readersAreToldOfEachChange() async throws {
    let site = try TestSite(["tin-tuc/le.md": Entries.news()])
    let preview = try await preview(site)
    var tokens = await preview.tokens().makeAsyncIterator()
    #expect(await tokens.next() == preview.current.token)
    try await edit(site, preview, "tin-tuc/le.md", Entries.news("Khác"))
    #expect(await tokens.next() == preview.current.token)
  }
}
