import Testing

@testable import Portal

/// What an editor writes is on the page.
@Suite struct EntryPageTests {
  private static let common = [
    "tóm tắt: Câu tóm tắt", "ảnh: anh.png", "mô tả ảnh: Lời tả ảnh", "phong trào:", "  - Chung tay",
    "lĩnh vực: Lĩnh vực riêng", "tài liệu:", "  - bao-cao.pdf | Bản báo cáo", "cập nhật: 08/9/2018",
  ].joined(separator: "\n")

  private static let shared = [
    "Lời tả ảnh", "href=\"/phong-trao/chung-tay/\"", "Lĩnh vực riêng", "Bản báo cáo", "08/9/2018",
  ]

  private func page(_ path: String, _ text: String) async throws -> String {
    let folder = path.folder
    let site = try TestSite([
      "\(path).md": text, "phong-trao/chung-tay.md": Entries.movement("Chung tay"),
      "sang-kien/2018/so-hoa.md": Entries.initiative("Số hóa hồ sơ"),
      "van-ban/chi-thi.md": Entries.document("18/CT-TTg"),
      "\(folder)/anh.png": "", "\(folder)/bao-cao.pdf": "x", "\(folder)/quyet-dinh.pdf": "x",
    ])
    return try #require(try await site.pages()["\(path)/index.html"])
  }

  private func expect(_ page: String, shows values: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    for value in values { #expect(page.contains(value), sourceLocation: sourceLocation) }
  }

  @Test func ofAnExemplar() async throws {
    let text = Entries.exemplar(
      "Lê Văn C", "chức vụ: Kiểm soát viên", "tệp quyết định: quyet-dinh.pdf", "danh hiệu:", "  - Danh hiệu riêng",
      "hình thức khen thưởng:", "  - Hình thức riêng", "sáng kiến:", "  - so-hoa", "mã người: mã-kín-01",
      "sắp xếp theo: tên-xếp", Self.common, body: "Thân bài.")
    let page = try await page("dien-hinh/2018/c", text)
    expect(
      page,
      shows: Self.shared + [
        "Lê Văn C", "Cá nhân", "Kiểm soát viên", "Văn phòng Sở", "Tận tụy với công việc", "12/QĐ-SCT", "Sở Công Thương",
        "href=\"/dien-hinh/2018/quyet-dinh.pdf\"", "Danh hiệu riêng", "Hình thức riêng",
        "href=\"/sang-kien/2018/so-hoa/\"",
        "Thân bài.", "href=\"/dien-hinh/2018/\"",
      ])
    #expect(page.contains("05/7/2018") || page.contains("05 tháng 7 năm 2018"))
    #expect(!page.contains("mã-kín-01") && !page.contains("tên-xếp") && !page.contains("đồng ý bằng văn bản"))
  }

  @Test func ofAnInitiative() async throws {
    let text = Entries.initiative(
      "Sáng kiến riêng", year: 2018, "ngày đăng ký: 15/8/2018", "quyết định công nhận: 34/QĐ-SCT",
      "ngày công nhận: 20/12/2018", "cấp công nhận: cấp cơ sở", "phạm vi áp dụng: Toàn ngành",
      "giá trị làm lợi: 120 triệu đồng", Self.common, body: "Thân bài.")
    let page = try await page("sang-kien/2018/rieng", text)
    expect(
      page,
      shows: Self.shared + [
        "Sáng kiến riêng", "Nguyễn Văn A", "Văn phòng Sở", "34/QĐ-SCT", "ấp cơ sở", "Toàn ngành", "120 triệu đồng",
        "15/8/2018", "Câu tóm tắt", "Thân bài.",
      ])
    #expect(page.lowercased().contains("giải pháp quản lý"))
    #expect(page.contains("20/12/2018") || page.contains("20 tháng 12 năm 2018"))
  }

  @Test func ofNews() async throws {
    let text = Entries.news(
      "Lễ ra quân", "30/6/2018", "chuyên mục: Chuyên mục riêng", "đơn vị: VPS", Self.common, body: "Thân bài.")
    let page = try await page("tin-tuc/2018/le", text)
    expect(
      page,
      shows: Self.shared + ["Lễ ra quân", "30/6/2018", "Chuyên mục riêng", "Văn phòng Sở", "Câu tóm tắt", "Thân bài."])
  }

  @Test func ofAMovement() async throws {
    let text = Entries.movement(
      "Người tốt, việc tốt", "loại: cuộc vận động", "văn bản: 18/CT-TTg", "từ ngày: 02/01/2018", "đến ngày: 30/11/2018",
      Self.common, body: "Thân bài.")
    let page = try await page("phong-trao/nguoi-tot", text)
    expect(
      page,
      shows: Self.shared + [
        "Người tốt, việc tốt", "Sở Công Thương", "uộc vận động", "href=\"/van-ban/chi-thi/\"", "02/01/2018",
        "30/11/2018",
        "Câu tóm tắt", "Thân bài.",
      ])
  }

  @Test func ofAMovementWhoseDocumentIsNotOnTheSite() async throws {
    let page = try await page("phong-trao/x", Entries.movement("X", "văn bản: Kế hoạch số 99/KH-SCT"))
    #expect(page.contains("Kế hoạch số 99/KH-SCT"))
  }

  @Test func ofADocument() async throws {
    let text = Entries.document(
      "34-CT/TW", "tên loại: Chỉ thị riêng", "người ký: Người ký riêng", "tệp: quyet-dinh.pdf", Self.common,
      body: "Thân bài.")
    let page = try await page("van-ban/chi-thi-34", text)
    expect(
      page,
      shows: Self.shared + [
        "34-CT/TW", "Chỉ thị riêng", "Người ký riêng", "href=\"/van-ban/quyet-dinh.pdf\"", "Thủ tướng Chính phủ",
        "Về phong trào thi đua", "19/5/2017", "Câu tóm tắt", "Thân bài.",
      ])
  }

  @Test func ofAPlainPage() async throws {
    let page = try await page("trang/gioi-thieu", Entries.page("Giới thiệu riêng", Self.common, body: "Thân bài."))
    expect(page, shows: Self.shared + ["Giới thiệu riêng", "Câu tóm tắt", "Thân bài."])
  }
}
