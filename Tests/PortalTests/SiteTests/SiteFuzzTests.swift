import Diagnostics
import Disk
import TestSupport
import Testing

@testable import Portal

/// Whatever an editor's file holds, a build ends, with problems at places that exist.
@Suite struct SiteFuzzTests {
  private static let seeds: [(path: String, text: String)] = [
    ("site.yaml", TestSite.siteYAML + "trình đơn:\n  - tên: A\n    địa chỉ: /trang/a/\nliên hệ:\n  địa chỉ: Số 1\n"),
    (
      "don-vi.csv",
      "mã,tên,viết tắt,từ ngày,đơn vị kế thừa\nvan-phong,Văn phòng Sở,VPS,01/01/2015,\nb,\"B, C\",,,van-phong\n"
    ),
    ("danh-hieu.yaml", "danh hiệu:\n  - {mã: ldtt, tên: Lao động tiên tiến}\n"),
    (
      "dien-hinh/2018/a.md",
      Entries.exemplar(
        "Nguyễn Văn A", "danh hiệu:", "  - ldtt", "phong trào: [a, b]", "đường dẫn cũ:", "  - /x.html",
        body: "![a](a.png)")
    ),
    (
      "tin-tuc/2018/b.md",
      Entries.news(
        "“B”", "30/6/2018",
        body:
          "# B\n\n[x](../../dien-hinh/2018/a.md#b) <b>\n\n| a | b |\n|---|---|\n| c |\n\n```{lưu ý}\n[y](z.md)[^1]\n```\n\n[^1]: c"
      )
    ),
    ("phong-trao/a.md", Entries.movement("Chung tay", "từ ngày: 01/7/2018", "đến ngày: 31/12/2018")),
    ("trang/Ấ/index.md", Entries.page("Trang", "đăng từ ngày: ngày 30 tháng 6 năm 2018", "ảnh: a.png", "mô tả ảnh: A")),
  ]

  @Test(arguments: 0..<40) func mutatedFilesNeverStopABuildInItsTracks(_ seed: Int) async throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    let site = try TestSite(Dictionary(uniqueKeysWithValues: Self.seeds.map { ($0.path, $0.text) }))
    var reader = ThemeReader(site.options.theme)
    let theme = try reader.read()
    for round in 0..<60 {
      let (path, text) = Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &random)]
      let bytes = Mutation.of(Array(text.utf8), using: &random)
      try Files.replace(site.options.content / Path(path), bytes)
      defer { try? Files.replace(site.options.content / Path(path), Array(text.utf8)) }
      let content = try await ContentReader(site.options, markdown: theme.markdown).read()
      let resolution = try await Resolution(content, content.config ?? .unknown, theme, site.options)
      check(content.diagnostics + resolution.diagnostics, bytes)
      // The templates are the same every time, and checking them costs most: pages are made now and then.
      guard round.isMultiple(of: 20) else { continue }
      let result = try await SiteBuilder(site.options).build()
      #expect(
        (result.output == nil) == (result.diagnostics.count(of: .error) > 0),
        "\(String(decoding: bytes, as: UTF8.self))")
      for page in result.output?.pages ?? [] { _ = try page.render() }
    }
  }

  private func check(_ diagnostics: [Diagnostic], _ bytes: [UInt8]) {
    for diagnostic in diagnostics {
      guard let place = diagnostic.place else { continue }
      #expect(place.start.line >= 1 && place.start.column >= 1 && place.start <= place.end)
      #expect(place.start.column <= place.line.count + 2, "\(diagnostic.problem.en.message): \(place)")
    }
  }
}
