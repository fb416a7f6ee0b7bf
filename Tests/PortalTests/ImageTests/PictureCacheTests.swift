import Diagnostics
import Disk
import Foundation
import Pictures
import TestSupport
import Testing

@testable import Portal

@Suite struct PictureCacheTests {
  private let output = try! TemporaryFolder()

  private func site(_ more: String...) throws -> TestSite {
    let site = try TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A", "ảnh: a.jpg", "mô tả ảnh: Chân dung")
    ])
    try site.add("dien-hinh/2018/a.jpg", Pictures.bytes("chan-dung-gps.jpg"))
    site.options.cache = output.path / ".neuguong-cache"
    return site
  }

  private func write(_ site: TestSite) async throws -> PublishReport {
    let built = try #require(try await site.result().output)
    let report = try await SiteWriter(output: output.path / "public", jobs: 2).write(built)
    built.sweep(cache: site.options.cache)
    return report
  }

  private func pictures(in folder: Path) throws -> [String: [UInt8]] {
    let files = try Files.tree(folder).filter { $0.kind == .file && PictureFormat.isPictureName($0.path.description) }
    return try Dictionary(uniqueKeysWithValues: files.map { ($0.path.description, try Files.read(folder / $0.path)) })
  }

  @Test("A build from the cache gives what a clean one gives, and writes nothing")
  func same() async throws {
    let site = try site()
    _ = try await write(site)
    let clean = try pictures(in: output.path / "public/dien-hinh")
    #expect(clean.count == 2)
    #expect(try await write(site).written == 0)
    try Files.removeTree(output.path / ".neuguong-cache")
    try Files.removeTree(output.path / "public")
    _ = try await write(site)
    #expect(try pictures(in: output.path / "public/dien-hinh") == clean)
    site.options.cache = nil
    try Files.removeTree(output.path / "public")
    _ = try await write(site)
    #expect(try pictures(in: output.path / "public/dien-hinh") == clean)
  }

  @Test("A size in the cache that was cut or lost is made anew")
  func damage() async throws {
    let site = try site()
    _ = try await write(site)
    let clean = try pictures(in: output.path / "public/dien-hinh")
    let cache = output.path / ".neuguong-cache"
    let stored = try #require(try pictures(in: cache).keys.sorted().first)
    try Files.removeTree(cache / Path(stored))
    try Files.create(cache / Path(stored), [1, 2, 3])
    try Files.removeTree(output.path / "public")
    _ = try await write(site)
    #expect(try pictures(in: output.path / "public/dien-hinh") == clean)
  }

  @Test("What no page uses any more leaves the cache, and Git passes over all of it")
  func sweep() async throws {
    let site = try site()
    _ = try await write(site)
    let cache = output.path / ".neuguong-cache"
    #expect(try Files.read(cache / ".gitignore") == Array("*\n".utf8))
    #expect(try pictures(in: cache).count == 2)
    try site.write("dien-hinh/2018/a.md", Entries.exemplar("Nguyễn Văn A"))
    _ = try await write(site)
    #expect(try pictures(in: cache).isEmpty)
    #expect(try pictures(in: output.path / "public/dien-hinh").isEmpty)
  }

  @Test("Another focus gives other names, and so other pictures")
  func focus() async throws {
    let site = try site()
    let first = try await site.pages().keys.filter { $0.hasSuffix(".webp") }
    try site.write(
      "dien-hinh/2018/a.md",
      Entries.exemplar("Nguyễn Văn A", "ảnh: a.jpg", "mô tả ảnh: Chân dung", "tiêu điểm ảnh: dưới"))
    let second = try await site.pages().keys.filter { $0.hasSuffix(".webp") }
    #expect(first.count == 1 && second.count == 1 && first != second)
  }

  @Test(
    "The focus is a side, two, or two percentages",
    arguments: [
      ("trái", 0, 50), ("Phải", 100, 50), ("trên", 50, 0), ("dưới, trái", 0, 100), ("giữa", 50, 50),
      ("40% 25%", 40, 25),
    ])
  func words(_ written: String, _ x: Int, _ y: Int) {
    #expect(Focus(written: written) == Focus(x: x, y: y))
  }

  @Test("Anything else is told", arguments: ["góc", "trái phải", "120% 10%", "40%", "40 25", ""])
  func nonsense(_ written: String) { #expect(Focus(written: written) == nil) }

  @Test("A picture whose pixels are damaged is told when it is checked, though nothing is made then")
  func damagedPixels() async throws {
    let site = try site()
    var bytes = try Files.read(Repository.root / "Tests/PicturesTests/Fixtures/plain.jpg")
    bytes.removeSubrange(bytes.count - 40..<bytes.count - 2)
    try Files.removeTree(site.options.content / "dien-hinh/2018/a.jpg")
    try site.add("dien-hinh/2018/a.jpg", bytes)
    #expect(try await site.problems() == ["dien-hinh/2018/a.jpg E0141"])
    site.options.makesPictures = false
    #expect(try await site.problems() == ["dien-hinh/2018/a.jpg E0141"])
  }

  @Test("A withdrawn entry's pictures answer 410 at every address that they had, and are named in the receipt")
  func withdrawal() async throws {
    let site = try site()
    _ = try await write(site)
    let names = try pictures(in: output.path / "public").keys.filter { $0.hasPrefix("dien-hinh") }
    #expect(names.count == 2)
    try site.write(
      "dien-hinh/2018/a.md",
      Entries.exemplar(
        "Nguyễn Văn A", "ảnh: a.jpg", "mô tả ảnh: Chân dung", "gỡ bỏ: 01/7/2018", "lý do gỡ bỏ: theo đề nghị"))
    let built = try #require(try await site.result().output)
    for name in names { #expect(built.gone.contains("/" + name)) }
    let report = try await SiteWriter(output: output.path / "public", jobs: 2).write(built)
    let carried = try #require(report.receipts.first).carried.map(\.description)
    for name in names { #expect(carried.contains(name)) }
  }
}
