import Foundation
import Testing

/// The preview over real sockets, with files changed as editors change them.
@Suite struct ServeTests {
  private func news(_ title: String) -> String { "---\ntiêu đề: \(title)\nngày: 30/6/2018\n---\n\nNội dung.\n" }

  @Test func pagesAreServedAndNeverStored() throws {
    let server = try PreviewServer(Desk.small())
    let answer = server.get("/tin-tuc/le/")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.contains("<h1>Lễ phát động</h1>"))
    #expect(
      answer.contains("Content-Type: text/html; charset=utf-8\r\n") && answer.contains("Cache-Control: no-store\r\n"))
    #expect(server.get("/khong-co/").hasPrefix("HTTP/1.1 404 "))
    #expect(server.get("/tin-tuc/le").contains("\r\nLocation: /tin-tuc/le/\r\n"))
  }

  /// So that a browser refuses while one writes what it refuses on the web server.
  @Test func everyAnswerCarriesTheHeadersThatTheWebServerSends() throws {
    let shipped = try String(contentsOf: Desk.root.appending(path: "deploy/nginx.conf"), encoding: .utf8)
    let headers = shipped.matches(of: /add_header (\S+) "([^"]+)" always;/).map { "\r\n\($0.1): \($0.2)\r\n" }
      .filter { !$0.contains("Strict-Transport-Security") }
    #expect(headers.count >= 6)
    let server = try PreviewServer(Desk.small())
    for path in ["/", "/tin-tuc/le/", "/khong-co/", "/_/", "/_/preview.js", "/feed.xml", "/%", "/tin-tuc/le"] {
      let answer = server.get(path)
      for header in headers { #expect(answer.contains(header), "\(path): \(header)") }
    }
  }

  @Test func theSiteStandsUnderThePathOfItsBaseAddress() throws {
    let desk = try Desk.small()
    let config = try desk.text("content/site.yaml")
    try desk.write("content/site.yaml", config.replacing("thi-dua.example/", with: "so.example/thi-dua/"))
    let server = try PreviewServer(desk)
    #expect(server.home == "/thi-dua/")
    for path in ["/", "/thi-dua"] { #expect(server.get(path).contains("\r\nLocation: /thi-dua/\r\n"), "\(path)") }
    let page = server.get("/thi-dua/tin-tuc/le/")
    #expect(page.hasPrefix("HTTP/1.1 200 ") && page.contains("<h1>Lễ phát động</h1>"))
    #expect(page.contains("href=\"/thi-dua/\"") && !page.contains("href=\"/tin-tuc/"))
    #expect(page.contains("\"/_/preview.js\"") && server.get("/_/preview.js").hasPrefix("HTTP/1.1 200 "))
    #expect(server.get("/thi-dua/tin-tuc/le").contains("\r\nLocation: /thi-dua/tin-tuc/le/\r\n"))
    #expect(server.get("/_/").contains("href=\"/thi-dua/\""))
    for path in ["/tin-tuc/le/", "/thi-dua-khac/", "/thi-dua/khong-co/"] {
      #expect(server.get(path).hasPrefix("HTTP/1.1 404 "), "\(path)")
    }
    #expect(server.get("/thi-dua/tim-kiem/").hasPrefix("HTTP/1.1 200 "))
    try desk.write("content/site.yaml", config)
    #expect(server.page("/tin-tuc/le/", with: "<h1>Lễ phát động").hasPrefix("HTTP/1.1 200 "))
  }

  @Test func onlyItsOwnNamesAreAnswered() throws {
    let server = try PreviewServer(Desk.small())
    for host in ["evil.example", "evil.example:\(server.port)", "127.0.0.1", "localhost:1", ""] {
      #expect(server.exchange("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n").hasPrefix("HTTP/1.1 403 "), "\(host)")
    }
    #expect(server.exchange("GET / HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 403 "))
    for host in ["localhost", "127.0.0.1", "[::1]"] {
      #expect(server.exchange("GET / HTTP/1.1\r\nHost: \(host):\(server.port)\r\n\r\n").hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test(arguments: [
    "/../site.yaml", "/%2e%2e/content/site.yaml", "/tin-tuc/..%2f..%2fcontent%2fsite.yaml", "/%", "/a%00b",
  ])
  func noPathLeavesTheSite(_ path: String) throws {
    #expect(try PreviewServer(Desk.small()).get(path).hasPrefix("HTTP/1.1 400 "))
  }

  @Test func filesOfTheContentFolderAreNotServedAsTheyLie() throws {
    let server = try PreviewServer(Desk.small())
    for path in ["/site.yaml", "/content/site.yaml", "/tin-tuc/le.md", "//etc/passwd", "/etc/passwd"] {
      #expect(server.get(path).hasPrefix("HTTP/1.1 404 "), "\(path)")
    }
  }

  @Test func anAttachmentIsSentInPiecesAndNeverHeldWhole() throws {
    let size = 300_000_000
    let desk = try Desk.small()
    try desk.write("content/tin-tuc/bao-cao.mp4", "")
    try desk.write("content/tin-tuc/phim.md", "---\ntiêu đề: Phim\nngày: 30/6/2018\ntài liệu:\n  - bao-cao.mp4\n---\n")
    let file = try FileHandle(forWritingTo: desk.folder.appending(path: "content/tin-tuc/bao-cao.mp4"))
    try file.truncate(atOffset: UInt64(size))
    try file.seek(toOffset: UInt64(size - 3))
    try file.write(contentsOf: Data("END".utf8))
    let server = try PreviewServer(desk)
    let head = server.exchange("HEAD /tin-tuc/bao-cao.mp4 HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n")
    #expect(head.contains("HTTP/1.1 200") && head.contains("Content-Length: \(size)\r\n"))
    let target = desk.folder.appending(path: "got")
    #expect(try fetched("http://127.0.0.1:\(server.port)/tin-tuc/bao-cao.mp4", to: target) == 0)
    let got = try FileHandle(forReadingFrom: target)
    #expect(try got.seekToEnd() == UInt64(size))
    try got.seek(toOffset: UInt64(size - 3))
    #expect(try got.readToEnd() == Data("END".utf8))
    #expect(try server.peakMemory() < 200_000_000)
  }

  private func fetched(_ address: String, to target: URL) throws -> Int32 {
    let process = try Process.run(
      URL(filePath: "/usr/bin/curl"), arguments: ["--silent", "--output", target.path, address])
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func onlyGETAndHEADAreAnswered() throws {
    let server = try PreviewServer(Desk.small())
    let head = server.exchange("HEAD / HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n")
    #expect(head.hasPrefix("HTTP/1.1 200 ") && head.hasSuffix("\r\n\r\n") && !head.contains("Content-Length: 0"))
    let post = server.exchange("POST / HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nContent-Length: 3\r\n\r\na=b")
    #expect(post.hasPrefix("HTTP/1.1 405 ") && post.contains("Allow: GET, HEAD"))
    #expect(server.exchange("rác\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
    #expect(
      server.exchange("GET /\(String(repeating: "a", count: 20_000)) HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 431 "))
    #expect(server.get("/").hasPrefix("HTTP/1.1 200 "))
  }

  @Test func aTakenPortIsSaidAndTheNextOneUsed() throws {
    let first = try PreviewServer(Desk.small())
    let second = try PreviewServer(Desk.small(), "--port", "\(first.port)")
    #expect(second.port > first.port && second.get("/").hasPrefix("HTTP/1.1 200 "))
    #expect(second.stop().said.contains("Cổng \(first.port) đang có chương trình khác dùng; lấy cổng \(second.port)."))
  }

  @Test func controlCEndsItCleanly() throws {
    let server = try PreviewServer(Desk.small())
    let reader = server.connect()
    #expect(server.stop().code == 0)
    close(reader)
  }

  @Test func readersAreToldOfEveryChange() throws {
    let desk = try Desk.small()
    let server = try PreviewServer(desk)
    let reader = server.connect()
    let request = "GET /_/events HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n"
    _ = request.withCString { send(reader, $0, strlen($0), 0) }
    #expect(server.read(reader, until: "-0\n\n").contains("Content-Type: text/event-stream"))
    try desk.write("content/tin-tuc/le.md", news("Lễ mới"))
    #expect(server.read(reader, until: "-1\n\n").contains("data: "))
    #expect(server.get("/tin-tuc/le/").contains("<h1>Lễ mới</h1>"))
    close(reader)
  }

  @Test func aFileMayBeWrittenInPlaceOrAnotherPutOverIt() throws {
    let desk = try Desk.small()
    let server = try PreviewServer(desk)
    try desk.write("content/tin-tuc/le.md", news("Ghi tại chỗ"))
    #expect(server.page("/tin-tuc/le/", with: "<h1>Ghi tại chỗ</h1>").contains("<h1>Ghi tại chỗ</h1>"))
    let file = desk.folder.appending(path: "content/tin-tuc/le.md")
    try Data(news("Đổi tên đè lên").utf8).write(to: file, options: .atomic)
    #expect(server.page("/tin-tuc/le/", with: "<h1>Đổi tên đè lên</h1>").contains("<h1>Đổi tên đè lên</h1>"))
  }

  /// However slowly an editor writes, a reader sees the old page or the new one.
  @Test func aHalfWrittenFileIsNeverShown() throws {
    let desk = try Desk.small()
    let server = try PreviewServer(desk)
    let file = open(desk.folder.appending(path: "content/tin-tuc/le.md").path, O_WRONLY | O_TRUNC)
    var seen: Set<String> = []
    for line in news("Lễ viết chậm").split(separator: "\n", omittingEmptySubsequences: false) {
      _ = "\(line)\n".withCString { Glibc.write(file, $0, strlen($0)) }
      for _ in 0..<5 {
        let page = server.get("/tin-tuc/le/")
        seen.insert(page.contains("neuguong-errors") ? "lỗi" : page.contains("<h1>Lễ phát động</h1>") ? "cũ" : "khác")
        usleep(30_000)
      }
    }
    close(file)
    #expect(seen == ["cũ"])
    #expect(server.page("/tin-tuc/le/", with: "<h1>Lễ viết chậm</h1>").contains("<h1>Lễ viết chậm</h1>"))
  }

  @Test func hundredsOfFilesAtOnceAreFollowed() throws {
    let desk = try Desk.small()
    let server = try PreviewServer(desk)
    for number in 1...300 { try desk.write("content/tin-tuc/2018/bai-\(number).md", news("Bài \(number)")) }
    #expect(server.page("/tin-tuc/2018/bai-300/", with: "<h1>Bài 300</h1>").contains("<h1>Bài 300</h1>"))
    #expect(server.get("/tin-tuc/2018/bai-1/").contains("<h1>Bài 1</h1>"))
    try desk.remove("content/tin-tuc/2018")
    #expect(server.page("/tin-tuc/2018/bai-1/", with: "HTTP/1.1 404").hasPrefix("HTTP/1.1 404"))
    #expect(server.stop().code == 0)
  }

  @Test func aBrokenFileKeepsItsPageUntilItIsMended() throws {
    let desk = try Desk.small()
    let server = try PreviewServer(desk)
    try desk.write("content/tin-tuc/le.md", news("\"Lễ hỏng"))
    let broken = server.page("/tin-tuc/le/", with: "neuguong-errors")
    #expect(broken.contains("<h1>Lễ phát động</h1>") && broken.contains("tin-tuc/le.md:2:"))
    #expect(server.get("/_/").contains("E0126"))
    try desk.write("content/tin-tuc/le.md", news("Lễ đã sửa"))
    let mended = server.page("/tin-tuc/le/", with: "<h1>Lễ đã sửa</h1>")
    #expect(mended.contains("<h1>Lễ đã sửa</h1>") && !mended.contains("neuguong-errors"))
    #expect(server.stop().said.contains("lỗi[E0126]"))
  }
}
