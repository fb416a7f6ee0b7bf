import Disk
import Testing

@testable import Portal

@Suite struct LinkReviewTests {
  @Test func pagesThatNothingLinksToAreListed() async throws {
    let site = try TestSite([
      "trang/mot-minh.md": Entries.page("Một mình", body: "[tôi](mot-minh.md)"),
      "trang/co-ban.md": Entries.page("Có bạn"), "trang/trong-ghi-chu.md": Entries.page("Trong ghi chú"),
      "trang/nhap.md": Entries.page("Nháp", "bản nháp: có"),
      "tin-tuc/a.md": Entries.news(
        "A", "30/6/2018", body: "[x](../trang/co-ban.md#a)\n\n```{lưu ý}\n[y](/trang/trong-ghi-chu/)\n```"),
    ])
    try site.write("trang/menu.md", Entries.page("Trong trình đơn"))
    try site.write("site.yaml", TestSite.siteYAML + "trình đơn:\n  - tên: Mục\n    địa chỉ: /trang/menu/\n")
    let orphans = try await site.result().orphans
    #expect(orphans.map { Path($0.file).name.description } == ["mot-minh.md"])
    #expect(orphans.map(\.problem.code) == [.orphanPage])
  }

  @Test func linksToOtherSitesAreListedWithTheirPlaces() async throws {
    let site = try TestSite([
      "tin-tuc/a.md": Entries.news(
        "A", "30/6/2018",
        body:
          "[b](https://b.example/x)\n\nhttps://a.example [m](mailto:x@y.gov.vn)\n\n```{lưu ý}\n<http://c.example>\n```"),
      "tin-tuc/index.md": Entries.page("Tin", body: "[a](https://a.example)"),
    ])
    let links = try await site.result().externalLinks
    let places = links.map { "\($0.address) \(Path($0.file).name):\($0.line)" }
    #expect(
      places == [
        "http://c.example a.md:11", "https://a.example a.md:8", "https://a.example index.md:5",
        "https://b.example/x a.md:6",
      ])
  }
}
