import Foundation
import Testing

/// The shipped configuration, in a real nginx.
@Suite(.serialized) struct NginxTests {
  private static func served(at path: String = "/") async throws -> (desk: Desk, nginx: Nginx) {
    let desk = try Desk.small()
    try desk.write(
      "content/tin-tuc/le.md",
      """
      ---
      tiêu đề: Lễ phát động
      ngày: 30/6/2018
      tài liệu:
        - bang.csv | Bảng
      đường dẫn cũ:
        - /Tin.aspx?id=5&lang=vi
        - /tin cũ.html
        - /\(String(repeating: "dai-", count: 60))
      ---

      Nội dung.
      """)
    try desk.write("content/tin-tuc/bang.csv", "a,b\n1,2\n")
    try desk.write(
      "content/tin-tuc/go.md",
      """
      ---
      tiêu đề: Đã gỡ
      ngày: 30/6/2018
      gỡ bỏ: 01/7/2018
      lý do gỡ bỏ: Yêu cầu
      đường dẫn cũ:
        - /go-cu/
        - /tin.aspx?id=6
      ---
      """)
    let output = path == "/" ? "public" : "public" + path.dropLast()
    let run = try desk.run(
      "build", "--compress", "--nginx-map", "nginx.map", "--output", output, "--base-url",
      "https://so.example\(path)")
    try #require(run.code == 0, "\(run.error)")
    return (desk, try await Nginx(desk, at: path))
  }

  @Test func everyAnswerCarriesTheSecurityHeaders() async throws {
    let (desk, nginx) = try await Self.served()
    let asset = try #require(try desk.files().keys.first { $0.hasPrefix("assets/site.") && $0.hasSuffix(".css") })
    for path in ["/", "/tin-tuc/le/", "/\(asset)", "/feed.xml", "/khong-co/", "/tin-tuc/go/"] {
      let headers = try await nginx.get(path).headers
      let policy = headers["content-security-policy"] ?? ""
      #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe"), "\(path): \(policy)")
      #expect(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"), "\(path)")
      #expect(headers["x-content-type-options"] == "nosniff", "\(path)")
      #expect(headers["referrer-policy"] == "strict-origin-when-cross-origin", "\(path)")
      #expect(headers["permissions-policy"]?.contains("geolocation=()") ?? false, "\(path)")
      #expect(!(headers["server"] ?? "").contains("/"), "\(path) tells the version")
    }
  }

  @Test func whatHasAFingerprintIsKeptForGoodAndErrorsAreNot() async throws {
    let (desk, nginx) = try await Self.served()
    for asset in try desk.files().keys where asset.hasPrefix("assets/") && !asset.hasSuffix(".gz") {
      guard !asset.hasSuffix(".br") else { continue }
      let answer = try await nginx.get("/\(asset)")
      #expect(answer.headers["cache-control"] == "public, max-age=31536000, immutable", "\(asset)")
    }
    #expect(try await nginx.get("/tin-tuc/le/").headers["cache-control"] == "public, max-age=300")
    #expect(try await nginx.get("/assets/khong-co.css").headers["cache-control"] == "no-cache")
    #expect(try await nginx.get("/khong-co/").headers["cache-control"] == "no-cache")
  }

  @Test func precompressedFilesAreSentToThoseWhoTakeThem() async throws {
    let (desk, nginx) = try await Self.served()
    let plain = try await nginx.get("/tin-tuc/le/")
    #expect(plain.headers["content-encoding"] == nil)
    #expect(try plain.body == desk.files()["tin-tuc/le/index.html"])
    for (encoding, ending) in [("gzip", "gz"), ("br", "br"), ("gzip, deflate, br", "br")] {
      let answer = try await nginx.get("/tin-tuc/le/", accepting: encoding)
      #expect(answer.headers["content-encoding"] == (ending == "gz" ? "gzip" : "br"))
      #expect(try answer.body == desk.files()["tin-tuc/le/index.html.\(ending)"])
      #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
      #expect(answer.headers["vary"]?.contains("Accept-Encoding") ?? false)
    }
  }

  @Test(arguments: [
    ("/tin.aspx?id=5&lang=vi", "/tin-tuc/le/"), ("/tin%20c%C5%A9.html", "/tin-tuc/le/"),
    ("/tin%20c%c5%a9.html?utm_source=x", "/tin-tuc/le/"), ("/TIN.ASPX?ID=5&lang=vi", "/tin-tuc/le/"),
    ("/" + String(repeating: "dai-", count: 60), "/tin-tuc/le/"), ("/tin-tuc/le", "/tin-tuc/le/"),
  ])
  func formerAddressesLeadToTheEntry(_ from: String, _ to: String) async throws {
    let (_, nginx) = try await Self.served()
    let answer = try await nginx.get(from)
    #expect(answer.status == 301 && answer.headers["location"] == to, "\(from): \(answer)")
  }

  @Test func whatWasWithdrawnIsGone() async throws {
    let (desk, nginx) = try await Self.served()
    for path in [
      "/tin-tuc/go/", "/tin-tuc/go", "/tin-tuc/go/?x=1", "/tin-tuc/go/index.html", "/go-cu/", "/go-cu",
      "/go-cu/index.html",
      "/tin.aspx?id=6",
    ] {
      let answer = try await nginx.get(path)
      #expect(answer.status == 410, "\(path): \(answer.status)")
      #expect(try answer.body == desk.files()["404.html"], "\(path)")
    }
  }

  /// Beside the pages of a host of others, which notices nothing of it.
  @Test func underAPathAllIsAsOnAHostOfItsOwn() async throws {
    let (desk, nginx) = try await Self.served(at: "/thi-dua/")
    try desk.write("public/index.html", "trang của máy chủ")
    try desk.write("public/khac/404.html", "không có, máy chủ nói")
    let site = try desk.files("public/thi-dua")
    for path in ["/thi-dua/tin-tuc/go/", "/thi-dua/tin-tuc/go/index.html", "/thi-dua/go-cu/", "/thi-dua/tin.aspx?id=6"]
    {
      let answer = try await nginx.get(path)
      #expect(answer.status == 410 && answer.body == site["404.html"], "\(path): \(answer.status)")
    }
    for path in ["/thi-dua/khong-co/", "/thi-dua/.neuguong-manifest", "/thi-dua/404.html", "/thi-dua/assets/x.css"] {
      let answer = try await nginx.get(path)
      #expect(answer.status == 404 && answer.body == site["404.html"], "\(path): \(answer.status)")
      #expect(answer.headers["cache-control"] == "no-cache", "\(path)")
    }
    for path in ["/thi-dua/tin%20c%C5%A9.html?x=1", "/thi-dua/tin.aspx?id=5&lang=vi", "/thi-dua/tin-tuc/le"] {
      let answer = try await nginx.get(path)
      #expect(answer.status == 301 && answer.headers["location"] == "/thi-dua/tin-tuc/le/", "\(path): \(answer)")
    }
    let page = try await nginx.get("/thi-dua/tin-tuc/le/", accepting: "br")
    #expect(page.status == 200 && page.body == site["tin-tuc/le/index.html.br"])
    let asset = try #require(site.keys.first { $0.hasPrefix("assets/site.") && $0.hasSuffix(".css") })
    let kept = try await nginx.get("/thi-dua/\(asset)").headers
    #expect(kept["cache-control"] == "public, max-age=31536000, immutable")
    for headers in [kept, page.headers] {
      #expect(headers["content-security-policy"]?.contains("frame-ancestors 'none'") ?? false)
      #expect(headers["x-frame-options"] == "DENY" && headers["x-host"] == nil)
    }
    #expect(try await nginx.get("/thi-dua/feed.xml").headers["content-type"] == "application/atom+xml; charset=utf-8")
  }

  @Test func underAPathTheHostsOtherPagesAreTheirOwn() async throws {
    let (desk, nginx) = try await Self.served(at: "/thi-dua/")
    try desk.write("public/index.html", "trang của máy chủ")
    try desk.write("public/khac/404.html", "không có, máy chủ nói")
    let (page, missing) = (try await nginx.get("/"), try await nginx.get("/assets/khong-co.css"))
    #expect(page.status == 200 && page.body == Data("trang của máy chủ".utf8))
    #expect(missing.status == 404 && missing.body == Data("không có, máy chủ nói".utf8))
    #expect(page.headers["x-host"] == "khac")
    for name in ["content-security-policy", "x-frame-options", "cache-control", "permissions-policy"] {
      #expect(page.headers[name] == nil && missing.headers[name] == nil, "\(name)")
    }
    #expect(try await nginx.get("/thi-dua").headers["location"]?.hasSuffix("/thi-dua/") ?? false)
  }

  @Test func whatIsNotThereAndWhatIsHiddenIsNotFound() async throws {
    let (desk, nginx) = try await Self.served()
    for path in ["/khong-co/", "/.neuguong-manifest", "/tin-tuc/.an", "/tin.aspx?id=7", "/../nginx.map", "/404.html"] {
      let answer = try await nginx.get(path)
      #expect([400, 404].contains(answer.status), "\(path): \(answer.status)")
      if answer.status == 404 { #expect(try answer.body == desk.files()["404.html"], "\(path)") }
    }
    #expect(try await nginx.get("/assets/").status != 200, "a folder is listed")
  }

  @Test(arguments: [
    ("/feed.xml", "application/atom+xml; charset=utf-8"), ("/rss.xml", "application/rss+xml; charset=utf-8"),
    ("/feed.json", "application/feed+json; charset=utf-8"),
    ("/tin-tuc/feed.xml", "application/atom+xml; charset=utf-8"),
    ("/sitemap.xml", "application/xml; charset=utf-8"), ("/robots.txt", "text/plain; charset=utf-8"),
    ("/tin-tuc/bang.csv", "text/csv; charset=utf-8"),
  ])
  func everyFileHasItsType(_ path: String, _ type: String) async throws {
    let (_, nginx) = try await Self.served()
    #expect(try await nginx.get(path).headers["content-type"] == type)
  }
}
