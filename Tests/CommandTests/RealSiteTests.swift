import Foundation
import SourceText
import Testing

/// The site of the content that the product ships, as a reader's browser meets it.
@Suite struct RealSiteTests {
  let files: [String: Data]
  let pages: [String: HTMLPage]

  init() throws {
    let desk = try Desk.real()
    let run = try desk.run("build", "--strict")
    try #require(run.code == 0, "\(run.error)")
    files = try desk.files()
    pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLPage(String(decoding: $0, as: UTF8.self)) }
  }

  @Test func everyPageIsWellFormed() {
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) { #expect(page.mistakes.isEmpty, "\(path)") }
  }

  @Test func everyLinkLeadsSomewhere() {
    for (path, page) in pages {
      for link in page.links where !isElsewhere(link) {
        let (file, anchor) = target(of: link, on: path)
        #expect(files[file] != nil, "\(path): \(link)")
        if let anchor, let page = pages[file] { #expect(page.ids.contains(anchor), "\(path): \(link)") }
      }
    }
  }

  @Test func everyPageIsReachedByAtMostFourLinks() {
    var distance = ["index.html": 0]
    var queue = ["index.html"]
    while let path = queue.first {
      queue.removeFirst()
      for link in pages[path]?.links ?? [] where !isElsewhere(link) {
        let file = target(of: link, on: path).file
        guard pages[file] != nil, distance[file] == nil else { continue }
        distance[file] = (distance[path] ?? 0) + 1
        queue.append(file)
      }
    }
    for path in pages.keys where !isHidden(path) {
      let steps = distance[path]
      #expect(steps.map { $0 <= 4 } ?? false, "\(path): \(steps.map(String.init) ?? "not reached")")
    }
  }

  @Test func nothingIsFetchedFromAnotherSite() throws {
    for (path, data) in files where path.hasSuffix(".html") || path.hasSuffix(".css") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.firstMatch(of: /(src|srcset)="(https?:)?\/\//) == nil, "\(path)")
      #expect(text.firstMatch(of: /url\(["']?(https?:)?\/\//) == nil, "\(path)")
      #expect(text.firstMatch(of: /@import/) == nil, "\(path)")
      for match in text.matches(of: /<link [^>]*rel="stylesheet"[^>]*href="([^"]*)"/) {
        #expect(match.output.1.hasPrefix("/"), "\(path)")
      }
    }
  }

  @Test func everyPageHasALanguageATitleAndOneHeading() {
    for (path, data) in files where path.hasSuffix(".html") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.contains("<html lang=\"vi\">"), "\(path)")
      #expect(text.matches(of: /<title>[^<]+<\/title>/).count == 1, "\(path)")
      #expect(text.matches(of: /<h1[ >]/).count == 1, "\(path)")
    }
  }

  /// Not to be found by readers: notices and stubs.
  private func isHidden(_ path: String) -> Bool {
    path == "404.html"
      || files[path].map { String(decoding: $0, as: UTF8.self).contains("content=\"noindex\"") } ?? false
  }

  private func isElsewhere(_ link: String) -> Bool {
    link.firstMatch(of: /^([a-z]+:|\/\/)/) != nil
  }

  private func target(of link: String, on page: String) -> (file: String, anchor: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
    guard let path = parts.first.map(String.init)?.removingPercentEncoding, !path.isEmpty else { return (page, anchor) }
    let file = String(path.dropFirst())
    return (file.isEmpty || file.hasSuffix("/") ? file + "index.html" : file, anchor)
  }
}
