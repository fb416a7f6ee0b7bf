import Disk
import Testing
import Vietnamese

@testable import Portal

/// Sections that site.yaml declares.
@Suite struct SectionTests {
  static let declared =
    TestSite.siteYAML + """
      mục:
        - mã: hoi-dap
          tên: Hỏi đáp
          đếm là: câu hỏi
          kế thừa: tin tức
          danh sách: hỏi đáp
          trường:
            - tên: người trả lời
              bắt buộc: có
              hiện trong danh sách: có
            - tên: tình trạng
              kiểu: lựa chọn
              các lựa chọn:
                - đã trả lời
                - đang chờ
        - mã: y-kien-chi-dao
          tên: Ý kiến chỉ đạo
          danh sách: bảng
          có nguồn tin: không
          có bộ lọc: không
          trường:
            - tên: số công văn
              hiện trong danh sách: có
            - tên: hạn thực hiện
              kiểu: ngày
              hiện trong danh sách: có
            - tên: toàn văn
              kiểu: tệp
        - mã: thu-vien-anh
          tên: Thư viện ảnh
          danh sách: bộ ảnh
          trên trình đơn: không

      """

  private static let question = """
    ---
    tiêu đề: Ai được đề nghị danh hiệu Lao động tiên tiến?
    ngày: 30/6/2018
    người trả lời: Văn phòng Sở
    tinh trang: đã trả lời
    ---

    Người hoàn thành tốt nhiệm vụ.

    """

  private static let direction = """
    ---
    tiêu đề: Đẩy nhanh tiến độ
    ngày: 01/7/2018
    số công văn: 12/SCT-VP
    hạn thực hiện: 15/9/2018
    toàn văn: a.pdf
    ---

    """

  private func site(_ more: [String: String] = [:]) throws -> TestSite {
    let site = try TestSite(
      [
        "site.yaml": Self.declared, "hoi-dap/2018/ai-duoc.md": Self.question, "y-kien-chi-dao/a.md": Self.direction,
        "thu-vien-anh/le.md": Entries.page("Lễ phát động", "ảnh: b.png", "mô tả ảnh: Toàn cảnh"),
        "thu-vien-anh/b.png": "",
      ].merging(more) { $1 })
    try site.add("y-kien-chi-dao/a.pdf", Array("%PDF-1.4\n%%EOF\n".utf8))
    return site
  }

  @Test func theirEntriesHavePagesListsAndFeeds() async throws {
    let pages = try await site().pages()
    let page = try #require(pages["hoi-dap/2018/ai-duoc/index.html"])
    #expect(page.contains("<dt>Người trả lời</dt>\n<dd>Văn phòng Sở</dd>") && page.contains("<dd>đã trả lời</dd>"))
    #expect(page.contains("Người hoàn thành tốt nhiệm vụ."))
    #expect(pages["hoi-dap/feed.xml"]?.contains("Ai được đề nghị danh hiệu") == true)
    #expect(pages["hoi-dap/2018/index.html"] != nil && pages["feed.xml"]?.contains("/hoi-dap/2018/ai-duoc/") == true)
    #expect(pages["sitemap.xml"]?.contains("/hoi-dap/2018/ai-duoc/") == true)
    #expect(pages["y-kien-chi-dao/feed.xml"] == nil && pages["y-kien-chi-dao/2018/index.html"] == nil)
  }

  @Test func listsHaveTheFormThatIsDeclared() async throws {
    let pages = try await site().pages()
    let questions = try #require(pages["hoi-dap/index.html"])
    #expect(questions.contains("<summary><h2>Ai được đề nghị danh hiệu Lao động tiên tiến?</h2></summary>"))
    #expect(questions.contains("</data> câu hỏi"))
    let table = try #require(pages["y-kien-chi-dao/index.html"])
    #expect(table.contains("<th scope=\"col\">Số công văn</th>") && table.contains("<td>12/SCT-VP</td>"))
    #expect(table.contains("<td>15/9/2018</td>") && !table.contains("Toàn văn</th>"))
    #expect(pages["thu-vien-anh/index.html"]?.contains("cards-gallery") == true)
  }

  @Test func filesOfTheirFieldsArePublished() async throws {
    let pages = try await site().pages()
    #expect(pages["y-kien-chi-dao/a.pdf"] != nil)
    #expect(pages["y-kien-chi-dao/a/index.html"]?.contains("href=\"/y-kien-chi-dao/a.pdf\"") == true)
  }

  @Test func theMenuNamesThemUnlessItIsToldNotTo() async throws {
    let home = try #require(try await site().pages()["index.html"])
    #expect(home.contains("href=\"/hoi-dap/\">Hỏi đáp</a>") && home.contains("href=\"/y-kien-chi-dao/\""))
    let menu = home.firstMatch(of: /<nav[\s\S]*?<\/nav>/)?.output ?? ""
    #expect(menu.contains("/hoi-dap/") && !menu.contains("/thu-vien-anh/"))
  }

  @Test func searchFindsTheirFields() async throws {
    let result = try await site().result()
    let search = try await #require(result.output).search.documents(2)
    #expect(search.groups.map(\.label).contains("Hỏi đáp") && search.groups.map(\.label).contains("Thư viện ảnh"))
    let place = try #require(
      search.documents.indices.first {
        String(decoding: search.lines($0..<$0 + 1), as: UTF8.self).contains("Đẩy nhanh")
      })
    var text = SearchText()
    search.read(place, into: &text)
    #expect(String(decoding: text.body, as: UTF8.self).contains("12/SCT-VP"))
  }

  @Test func machinesAreToldWhatTheyAre() async throws {
    let pages = try await site().pages()
    #expect(pages["hoi-dap/2018/ai-duoc/index.html"]?.contains("\"@type\":\"QAPage\"") == true)
    #expect(pages["thu-vien-anh/le/index.html"]?.contains("\"@type\":\"ImageGallery\"") == true)
  }

  @Test(arguments: [
    ("người trả lời cũ: A", "hoi-dap/a.md:4:1 E0201"), ("tình trạng: xong", "hoi-dap/a.md:4:13 E0210"),
    ("hạn thực hiện: 1/1/2018", "hoi-dap/a.md:4:1 E0201"),
  ])
  func whatTheirEntriesDoWrongIsToldAtItsPlace(_ line: String, _ problem: String) async throws {
    let entry = "---\ntiêu đề: A\nngày: 30/6/2018\n\(line)\nngười trả lời: B\n---\n"
    #expect(try await site(["hoi-dap/a.md": entry]).problems().contains(problem))
  }

  @Test func aNewEntryHasTheirKeysExplained() async throws {
    let site = try site()
    let kind = try #require(Kind.named("hoi-dap", in: site.options.content))
    let scaffold = try #require(Scaffold.entry(kind, title: "Bao giờ xét?", today: Today.endOf2018.day))
    #expect(scaffold.path == "hoi-dap/2018/bao-gio-xet.md")
    let text = String(decoding: scaffold.bytes, as: UTF8.self)
    #expect(text.contains("# người trả lời: người trả lời (bắt buộc)") && text.contains("đã trả lời; đang chờ"))
    try site.write("\(scaffold.path)", text)
    #expect(try await site.problems().filter { !$0.hasSuffix("N0606") }.allSatisfy { $0.contains("bao-gio-xet.md") })
    #expect(JSONSchema(kind).text.contains("\"đã trả lời\""))
  }

  @Test func aSiteWithoutThemIsAsItWas() async throws {
    let plain = try await TestSite(["tin-tuc/a.md": Entries.news()]).pages()
    #expect(plain["hoi-dap/index.html"] == nil)
  }
}
