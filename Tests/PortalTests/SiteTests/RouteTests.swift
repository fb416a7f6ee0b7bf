import Disk
import TestSupport
import Testing

@testable import Portal

/// The one list of what has an address, held against what a build writes.
@Suite struct RouteTests {
  private static let contents: [Path] =
    [Repository.root / "content"]
    + ["nam-1", "nam-2", "nam-3"].map { Repository.fixtures / "plan" / Path($0) / "content" }

  /// Of a whole site; its pictures take most of the time, and other tests look at them.
  private func options(_ content: Path) -> SiteBuilder.Options {
    var options = SiteBuilder.Options(content: content, theme: Repository.theme, today: .endOf2018)
    (options.makesPictures, options.drawsCards) = (false, false)
    return options
  }

  private func build(_ options: SiteBuilder.Options) async throws -> (output: SiteOutput, written: Set<String>) {
    let folder = try TemporaryFolder()
    let result = try await SiteBuilder(options).build()
    let output = try #require(result.output, "\(result.diagnostics.map { "\($0.file): \($0.problem.en.message)" })")
    _ = try await SiteWriter(output: folder.path / "public", jobs: 2).write(output)
    return (output, Set(try folder.listed()))
  }

  private func expectRoutesAreFiles(_ options: SiteBuilder.Options) async throws {
    let (output, written) = try await build(options)
    let parts = Set(await output.searchIndex(jobs: 2).map(\.path.description))
    #expect(written.subtracting(output.routes.map(\.file)) == parts)
    #expect(Set(output.routes.map(\.file)).subtracting(written) == [])
    #expect(output.routes.count == Set(output.routes.map(\.file)).count)
  }

  @Test("Every route is written, and nothing else is but the parts of the search index", arguments: contents)
  func routesAreWhatIsWritten(_ content: Path) async throws {
    try await expectRoutesAreFiles(options(content))
  }

  @Test func stubsNoticesFeedsCardsAndFilesAreRoutesToo() async throws {
    let site = try TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Trần Thị B", state: "hủy bỏ"),
      "dien-hinh/2018/c.md": Entries.exemplar("Lê Văn C", "phong trào:", "  - Lao động giỏi"),
      "phong-trao/lao-dong-gioi.md": Entries.movement("Lao động giỏi"),
      "tin-tuc/le.md": Entries.news("Lễ", "30/6/2018", "đường dẫn cũ:", "  - /cu/le.html", "tài liệu:", "  - a.csv"),
      "tin-tuc/a.csv": "mã,tên\n1,Một\n",
      "tin-tuc/nhap.md": Entries.news("Nháp", "30/6/2018", "bản nháp: có"),
    ])
    site.options.drawsCards = true
    try await expectRoutesAreFiles(site.options)
    let routes = try #require(try await site.result().output).routes
    let subjects = Dictionary(routes.map { ($0.address, $0.subject) }) { first, _ in first }
    #expect(subjects["/cu/le.html"] == .moved(0))
    #expect(subjects["/phong-trao/lao-dong-gioi/feed.xml"] != nil && subjects["/tin-tuc/nhap/"] == nil)
    #expect(routes.contains { if case .card(let place) = $0.subject { routes[place].subject == .home } else { false } })
    guard case .revoked = subjects["/dien-hinh/2018/a/"] else { return #expect(Bool(false), "no notice") }
    guard case .file = subjects["/tin-tuc/a.csv"] else { return #expect(Bool(false), "no attachment") }
  }

  @Test func theSitemapNamesTheRoutesThatReadersAreLedTo() async throws {
    let (output, _) = try await build(options(Self.contents[0]))
    let sitemap = try #require(output.pages.first { $0.route.subject == .sitemap })
    let named = try XMLElements(String(decoding: try sitemap.render(), as: UTF8.self))["url/loc"]
    let led = output.routes.filter(\.isInSitemap).map(\.address).sorted()
    #expect(
      !led.isEmpty && named.map { $0.replacing(/^https?:\/\/[^\/]+/, with: "") } == led.map { output.basePath + $0 })
  }
}
