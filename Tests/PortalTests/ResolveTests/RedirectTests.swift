import Testing

@testable import Portal

@Suite struct RedirectTests {
  private func site(_ former: String...) throws -> TestSite {
    let lines = former.map { "  - \($0)" }
    return try TestSite([
      "tin-tuc/le.md": Entries.news("Lễ", "30/6/2018", "đường dẫn cũ:\n\(lines.joined(separator: "\n"))")
    ])
  }

  @Test(arguments: [
    ("/cu/", "cu/index.html"), ("/cu", "cu/index.html"), ("/cu.html", "cu.html"), ("/a/b/c.htm", "a/b/c.htm"),
  ])
  func aFormerAddressIsAStubThatIsNotIndexed(_ former: String, _ file: String) async throws {
    let pages = try await site(former).pages()
    let stub = try #require(pages[file])
    #expect(stub.contains("href=\"/tin-tuc/le/\""))
    #expect(stub.contains("noindex"))
    #expect(stub.contains("url=/tin-tuc/le/"))
    #expect(pages["sitemap.xml"]?.contains(former) == false)
  }

  @Test func anAddressWithAQueryIsInTheMapOnly() async throws {
    let site = try site("/tin.aspx?id=5", "/tin.aspx?id=6")
    #expect(try await site.pages().keys.allSatisfy { !$0.contains("aspx") })
    let map = try #require(try await site.result().output?.nginxMap.text())
    #expect(map.contains("\"/tin.aspx?id=5\" \"/tin-tuc/le/\";") && map.contains("\"/tin.aspx?id=6\""))
  }

  @Test(arguments: [
    ("/tin-tuc/le/", "E0602"), ("/tin-tuc/", "E0602"), ("/tin-tuc", "E0602"), ("/", "E0604"), ("/404.html", "E0602"),
    ("/sitemap.xml", "E0602"), ("/tin-tuc/2018/feed.xml", "E0602"), ("/sitemap.xml/x", "E0602"),
    ("/tin-tuc/x/../y", "E0604"),
    ("/.git/config", "E0604"), ("//khac.example/", "E0604"), ("/a//b", "E0604"), ("khac.html", "E0604"),
  ])
  func whatCannotBeRedirectedIsAnError(_ former: String, _ code: String) async throws {
    #expect(try await site(former).problems() == ["tin-tuc/le.md:5:5 \(code)"])
  }

  @Test func noStubMayStandInsideAnother() async throws {
    #expect(try await site("/a.html", "/a.html/b").problems() == ["tin-tuc/le.md:6:5 E0603"])
    #expect(try await site("/a.html/b", "/a.html").problems() == ["tin-tuc/le.md:6:5 E0603"])
    #expect(try await site("/a", "/a/").problems() == ["tin-tuc/le.md:6:5 E0603"])
  }

  @Test func nameTooLongForAFileSystemIsAnErrorOfTheContent() async throws {
    #expect(try await site("/" + String(repeating: "a", count: 300)).problems() == ["tin-tuc/le.md:5:5 E0604"])
  }

  @Test func theMapHoldsPathsAsNginxDecodesThemAndQueriesAsBrowsersSendThem() async throws {
    let map = try #require(
      try await site("/tin tức/lễ.html", "/b%C3%A0i.html", "/tin?tên=lễ $1").result().output?.nginxMap.text())
    #expect(map.contains("  \"/tin tức/lễ.html\" \"/tin-tuc/le/\";"))
    #expect(map.contains("  \"/bài.html\" \"/tin-tuc/le/\";"))
    #expect(map.contains("  \"/tin?t%C3%AAn=l%E1%BB%85%20$1\" \"/tin-tuc/le/\";"))
  }

  @Test func whatDiffersByCaseOnlyIsLookedUpAsItIsWritten() async throws {
    let map = try #require(
      try await site("/Tin.html", "/Tin-Tuc/LE.HTML", "/Tin-tuc/Le/").result().output?.nginxMap.text())
    #expect(map.contains("  \"/Tin.html\" ") && map.contains("  \"/Tin-Tuc/LE.HTML\" "))
    #expect(map.contains("  \"~^/Tin-tuc/Le/$\" \"/tin-tuc/le/\";"))
  }

  @Test func anAddressThatNoServerTakesIsAnError() async throws {
    let parts = String(repeating: "/" + String(repeating: "a", count: 249), count: 4)
    #expect(try await site(parts).problems() == [])
    #expect(try await site(parts + "?").problems() == ["tin-tuc/le.md:5:5 E0640"])
    #expect(try await site("/a?" + String(repeating: "ễ", count: 120)).problems() == ["tin-tuc/le.md:5:5 E0640"])
  }

  @Test(arguments: [
    ("/tin-tuc/le/", "E0602"), ("/le-cu/", "E0603"), ("khac.html", "E0604"), ("/tin-tuc/go/", "E0602"),
  ])
  func anEntryThatWasWithdrawnTakesNoAddressFromOneThatIsThere(_ former: String, _ code: String) async throws {
    let withdrawn = ["gỡ bỏ: 01/7/2018", "lý do gỡ bỏ: Yêu cầu", "đường dẫn cũ:\n  - \(former)"]
    let site = try TestSite([
      "tin-tuc/le.md": Entries.news("Lễ", "30/6/2018", "đường dẫn cũ:\n  - /le-cu/"),
      "tin-tuc/go.md": Entries.news(
        "Gỡ", "30/6/2018", withdrawn[0], withdrawn[1], withdrawn[2]),
    ])
    let file = former == "/le-cu/" ? "tin-tuc/le.md:5:5" : "tin-tuc/go.md:7:5"
    #expect(try await site.problems().filter { $0.contains("E06") } == ["\(file) \(code)"])
  }

  @Test func twoMayHaveGoneFromOneAddress() async throws {
    let lines = ["gỡ bỏ: 01/7/2018", "lý do gỡ bỏ: Yêu cầu", "đường dẫn cũ:\n  - /chung/\n  - /chung/"]
    let site = try TestSite([
      "tin-tuc/a.md": Entries.news("A", "30/6/2018", lines[0], lines[1], lines[2]),
      "tin-tuc/b.md": Entries.news("B", "30/6/2018", lines[0], lines[1], lines[2]),
    ])
    let map = try #require(try await site.result().output?.nginxMap.text())
    #expect(map.split(separator: "\n").filter { $0 == "  \"/chung/\" 1;" }.count == 1)
  }

  @Test func theFormerAddressesOfWhatIsWithdrawnAreGoneToo() async throws {
    let site = try TestSite([
      "tin-tuc/go.md": Entries.news(
        "Gỡ", "30/6/2018", "gỡ bỏ: 01/7/2018", "lý do gỡ bỏ: Yêu cầu", "đường dẫn cũ:\n  - /cu.html\n  - /a.aspx?id=1")
    ])
    let map = try #require(try await site.result().output?.nginxMap.text())
    for address in ["/tin-tuc/go/", "/tin-tuc/go", "/tin-tuc/go/index.html", "/cu.html", "/a.aspx?id=1"] {
      #expect(map.contains("  \"\(address)\" 1;\n"), "\(address)")
    }
  }
}
