import Foundation
import TestSupport
import Testing

/// What the site says to machines, read by programs that nobody here wrote.
@Suite struct MachineReaderTests {
  private static let pictures = Desk.root.appending(path: "Tests/PortalTests/Fixtures/pictures")

  @Test(arguments: ["https://thi-dua.example", "https://so.example/thi-dua"])
  func feedsSitemapAndStructuredDataAreSound(_ base: String) throws {
    let desk = try Desk.real()
    try desk.write(
      "content/tin-tuc/2018/anh/index.md",
      """
      ---
      tiêu đề: Ảnh & “chữ” <lạ>
      ngày: 30/6/2018
      ảnh: chan-dung-gps.jpg
      mô tả ảnh: Lễ phát động
      ---

      Xem [giới thiệu](/trang/gioi-thieu/), [mục](#muc), <https://a.example/?a=1&b=2>.

      ## Mục

      ![Lễ](chan-dung-gps.jpg)

      """)
    try desk.write(
      "content/tin-tuc/2018/anh/chan-dung-gps.jpg", Data(contentsOf: Self.pictures.appending(path: "chan-dung-gps.jpg"))
    )
    let run = try desk.run("build", "--base-url", base)
    try #require(run.code == 0, "\(run.error)")
    let words = try OutsideCheck.run("machines.py", desk.folder.appending(path: "public").path, base)
    for type in ["ProfilePage", "CreativeWork", "NewsArticle", "Event", "Legislation", "BreadcrumbList", "WebSite"] {
      #expect(words.contains(type), "no page speaks of \(type): \(words)")
    }
  }

  @Test("Pillow sees the same in cleaned pictures, exiftool structure alone: in each marker and chunk of their tables")
  func cleanedPicturesShowWhatTheOriginalsShow() throws {
    let desk = try Desk.small()
    let originals = desk.folder.appending(path: "originals")
    #expect(try OutsideCheck.run("telling_pictures.py", originals.path).hasSuffix("pictures\n"))
    let names = try FileManager.default.contentsOfDirectory(atPath: originals.path).sorted()
    for name in names {
      try desk.write("content/tin-tuc/\(name)", Data(contentsOf: originals.appending(path: name)))
    }
    // What is linked to is published whole.
    let body = names.map { "[Ảnh](\($0))\n" }.joined(separator: "\n")
    try desk.write("content/tin-tuc/anh.md", "---\ntiêu đề: Ảnh\nngày: 30/6/2018\n---\n\n\(body)")
    let run = try desk.run("build")
    try #require(run.code == 0, "\(run.error)")
    let files = try desk.files()
    for name in names { try desk.write("cleaned/\(name)", files["tin-tuc/\(name.lowercased())"] ?? Data()) }
    let words = try OutsideCheck.run("pictures.py", originals.path, desk.folder.appending(path: "cleaned").path)
    #expect(words == "\(names.count) pictures\n")
  }
}
