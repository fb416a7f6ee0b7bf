import Foundation
import Testing

/// Links in the folders of content and theme, as a pull request can bring them.
@Suite struct LinkTests {
  private func link(_ desk: Desk, _ path: String, to destination: String) throws {
    let url = desk.folder.appending(path: path)
    let manager = FileManager.default
    try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? manager.removeItem(at: url)
    try manager.createSymbolicLink(atPath: url.path, withDestinationPath: destination)
  }

  private static let secret = "bi-mat-8157"

  /// Wherever a file is read: what the link leads to is never published, and the build ends with its words.
  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      "content/site.yaml", "content/don-vi.csv", "content/danh-hieu.yaml", "content/tin-tuc/moi.md",
      "content/tin-tuc/bang.csv", "content/tin-tuc/anh.png", "content/thi-dua/2018/ke-hoach.yaml",
      "content/thi-dua/2018/diem.csv", "theme/assets/x.txt", "theme/templates/page.mustache", "theme/styles/9.css",
      "theme/strings.yaml",
    ], ["/proc/self/environ", "/dev/zero", "pipe"])
  func aLinkInPlaceOfAFileIsAnErrorOfItsOwn(_ path: String, _ destination: String) throws {
    let desk = try Desk.small()
    try desk.remove("theme")
    try FileManager.default.copyItem(
      at: Desk.root.appending(path: "theme").resolvingSymlinksInPath(), to: desk.folder.appending(path: "theme"))
    try desk.write("secret", "TOKEN=\(Self.secret)\n")
    try desk.write(
      "content/tin-tuc/le.md",
      "---\ntiêu đề: Lễ phát động\nngày: 30/6/2018\nảnh: anh.png\nmô tả ảnh: Lễ\ntài liệu:\n  - bang.csv\n---\n\nNội dung.\n"
    )
    for (name, bytes) in [("bang.csv", Data("a,b\n".utf8)), ("anh.png", try picture())] {
      try desk.write("content/tin-tuc/\(name)", bytes)
    }
    mkfifo(desk.folder.appending(path: path).deletingLastPathComponent().appending(path: "pipe").path, 0o600)
    try link(desk, path, to: destination)
    let run = try desk.run(["build"], environment: ["TOKEN": Self.secret])
    #expect(run.code == 1, "\(run.error)")
    #expect(run.error.contains("\(path): lỗi[E0630]"), "\(run.error)")
    #expect(!run.error.contains(Self.secret))
    #expect(!desk.exists("public"))
  }

  @Test func linksWithinTheFolderAreFollowedAndContentMayBeALinkItself() throws {
    let desk = try Desk.small()
    try FileManager.default.moveItem(
      at: desk.folder.appending(path: "content"), to: desk.folder.appending(path: "that"))
    try link(desk, "content", to: "that")
    try desk.write("that/chung/bang.csv", "mã,tên\nmot,Một\n")
    try link(desk, "that/tin-tuc/bang.csv", to: "../chung/bang.csv")
    try link(desk, "that/tin-tuc/hai.md", to: "../trang/gioi-thieu.md")
    try desk.write(
      "that/tin-tuc/le.md",
      "---\ntiêu đề: Lễ\nngày: 30/6/2018\ntài liệu:\n  - bang.csv\n---\n\nNội dung.\n")
    try desk.write("that/trang/gioi-thieu.md", "---\ntiêu đề: Giới thiệu\nngày: 30/6/2018\n---\n")
    let run = try desk.run("check")
    #expect(!run.error.contains("E0630") && !run.error.contains("N0631"), "\(run.error)")
  }

  @Test func whatNobodyNeedsIsANote() throws {
    let desk = try Desk.small()
    try link(desk, "content/tin-tuc/anh.png", to: "/etc/hostname")
    try link(desk, "content/tin-tuc/vong", to: "..")
    try link(desk, "content/tin-tuc/ra", to: "/etc")
    mkfifo(desk.folder.appending(path: "content/ong").path, 0o600)
    let run = try desk.run("build", "--strict")
    #expect(run.code == 0, "\(run.error)")
    for name in ["tin-tuc/anh.png", "tin-tuc/vong", "tin-tuc/ra", "ong"] {
      #expect(run.error.contains("content/\(name): ghi chú[N0631]"), "\(run.error)")
    }
  }

  private func picture() throws -> Data {
    try Data(
      contentsOf: Desk.root.appending(path: "Tests/PortalTests/Fixtures/broken/redirects/content/tin-tuc/a.png"))
  }
}
