import Foundation
import Testing

@Suite(.serialized) struct SaveStormTests {
  @Test(arguments: [UInt64(1), 2, 3]) func afterAStormOfSavesEveryPageIsThatOfAFreshStart(seed: UInt64) throws {
    let desk = try Desk.real()
    try desk.remove("theme")
    try FileManager.default.copyItem(
      at: Desk.root.appending(path: "theme"), to: desk.folder.appending(path: "theme"))
    try desk.write(
      "content/tin-tuc/2018/hinh-0.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n")
    let server = try PreviewServer(desk)
    var storm = SaveStorm(desk, seed: seed)
    try storm.rage(80)
    try desk.write("content/tin-tuc/2018/cuoi.md", "---\ntiêu đề: Cuối cùng\nngày: 30/6/2018\n---\n\nHết.\n")
    _ = server.page("/tin-tuc/2018/cuoi/", with: "<h1>Cuối cùng")
    let fresh = pages(of: try PreviewServer(desk))
    #expect(fresh.keys.contains { $0.hasSuffix(".svg") } && fresh.count > 100)
    var stale: [String] = []
    // The rest of the site follows the page that was saved last.
    for _ in 0..<20 {
      let shown = pages(of: server)
      stale = Set(shown.keys).union(fresh.keys).filter { shown[$0] != fresh[$0] }.sorted()
      if stale.isEmpty { break }
      usleep(500_000)
    }
    #expect(stale.isEmpty, "\(difference(server, stale.first, fresh))")
  }

  /// Everything that can be reached from the front page and the list of mistakes, without what names one run.
  private func pages(of server: PreviewServer) -> [String: String] {
    var pages: [String: String] = [:]
    var waiting = [server.home, "/_/", "/_/preview.css", "/sitemap.xml"]
    while let path = waiting.popLast() {
      guard pages[path] == nil else { continue }
      let text = server.get(path).replacing(/data-version="[^"]*"/, with: "")
        .replacing(/Content-Length: [0-9]+/, with: "")
        .replacing(/<div class="qr[^\n]*/, with: "")
        .replacing("127.0.0.1:\(server.port)", with: "127.0.0.1")
        .replacing("127.0.0.1%3A\(server.port)", with: "127.0.0.1")
      pages[path] = text
      let links = text.matches(of: /(?:href="|src="|url\("?|<loc>http:\/\/127\.0\.0\.1)(\/[^"#?)<]*)/).map {
        String($0.1)
      }
      waiting += links.filter { pages[$0] == nil && !$0.hasPrefix("//") }
    }
    return pages
  }

  private func difference(_ server: PreviewServer, _ path: String?, _ fresh: [String: String]) -> String {
    guard let path else { return "" }
    let shown = server.get(path).split(separator: "\n")
    let wanted = (fresh[path] ?? "").split(separator: "\n")
    let lines = zip(shown, wanted).first { $0 != $1 && !$0.contains("data-version") && !$0.contains("127.0.0.1:") }
    return "\(path): \(lines.map { "\($0) ≠ \($1)" } ?? "\(shown.count) and \(wanted.count) lines")"
  }
}
