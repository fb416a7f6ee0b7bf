import Disk
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Held against deploy/nginx.conf, which is tested on a real nginx.
@Suite struct HeaderTests {
  private static let configuration =
    (try? String(contentsOf: OutsideCheck.root.appending(path: "deploy/nginx.conf"), encoding: .utf8)) ?? ""

  @Test func typesAreThoseOfNginx() throws {
    let start = try #require(Self.configuration.range(of: "        types {\n"))
    let block = Self.configuration[start.upperBound...].prefix { $0 != "}" }
    let lines = block.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace) }.filter { !$0.isEmpty }
    #expect(lines.count > 25)
    for words in lines {
      for ending in words.dropFirst() {
        let type = Headers(Path("a/b.\(ending)")).contentType.split(separator: ";")[0]
        // RFC 9239 made text/javascript the one name; nginx 1.22 knows the older.
        #expect(type == words[0] || (words[0] == "application/javascript" && type == "text/javascript"))
      }
    }
  }

  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8", "public, max-age=300"),
    ("tin/feed.xml", "application/atom+xml; charset=utf-8", "public, max-age=300"),
    ("rss.xml", "application/rss+xml; charset=utf-8", "public, max-age=300"),
    ("feed.json", "application/feed+json; charset=utf-8", "public, max-age=300"),
    ("404.html", "text/html; charset=utf-8", "no-cache"),
    ("assets/style.0123.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable"),
    ("tim-kiem/0123456789abcdef/tu-1.bin", "application/octet-stream", "public, max-age=31536000, immutable"),
    ("tim-kiem/index.html", "text/html; charset=utf-8", "public, max-age=300"),
    ("anh/a.jpg", "image/jpeg", "public, max-age=86400"),
    ("van-ban/so-1.pdf", "application/pdf", "public, max-age=86400"),
  ]) func aFileIsSaidToBe(path: String, type: String, cache: String) {
    let headers = Headers(Path(path))
    #expect(headers.contentType == type)
    #expect(headers.cacheControl == cache)
    #expect(headers.contentEncoding == nil)
  }

  @Test func aCompressedFormIsItsTextInAnotherCoding() {
    #expect(Headers("a/index.html.gz").contentEncoding == "gzip")
    #expect(Headers("a/index.html.br").contentEncoding == "br")
    #expect(Headers("a/index.html.br").contentType == "text/html; charset=utf-8")
  }
}
